package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// How the papers of our own are read today, kept as text beside them: whatever changes a reading shows here, line by
/// line. A change that is wanted is accepted with `./roviec accept` and committed with what made it.
class GoldenTest {

    private static final boolean ACCEPT = Boolean.getBoolean("readings.accept");

    @TestFactory
    Stream<DynamicTest> readings() throws IOException {
        var papers = SetTest.files(".txt");
        assertThat(papers).hasSize(14);
        return papers.stream()
                .map(paper -> DynamicTest.dynamicTest(String.valueOf(paper.getFileName()), () -> compare(paper)));
    }

    private static void compare(Path paper) throws IOException {
        String now = ReadingText.of(Invariants.read(Files.readString(paper)));
        Path kept = paper.resolveSibling(String.valueOf(paper.getFileName()).replace(".txt", ".reading"));
        if (ACCEPT) {
            Files.writeString(kept, now);
        }
        assertThat(Files.exists(kept))
                .as("no reading kept of %s: ./roviec accept", paper)
                .isTrue();
        Path here = Files.writeString(
                Files.createDirectories(Path.of("target/readings")).resolve(kept.getFileName()), now);
        assertThat(here)
                .as("the reading of %s has changed; if that is wanted: ./roviec accept", paper.getFileName())
                .hasSameTextualContentAs(kept);
    }
}
