package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.scan.Tesseract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The sample papers, where they lie beside the project.
class SharedPapersTest {

    private static final Path DATA = Path.of("../../shared/data");

    @BeforeEach
    void present() {
        assumeTrue(Files.isDirectory(DATA), "no sample papers at " + DATA + ": skipped");
    }

    @Test
    void eachFormatGivesTheSameWords() throws IOException {
        List<String> expected = words("van-quan-2024-09.txt");
        assertThat(words("van-quan-2024-09.docx")).isEqualTo(expected);
        assertThat(words("van-quan-2024-09.doc")).isEqualTo(expected);
        assertThat(words("van-quan-2024-09.pdf")).isEqualTo(expected);
    }

    @Test
    void paragraphsAreTheSameInWordAndNearlySoInPdf() throws IOException {
        List<String> docx = text("van-quan-2024-09.docx").lines().toList();
        assertThat(text("van-quan-2024-09.doc").lines().toList()).isEqualTo(docx);
        List<String> pdf = text("van-quan-2024-09.pdf").lines().toList();
        assertThat(docx.stream().filter(line -> !pdf.contains(line)).count()).isLessThan(4);
    }

    @Test
    void theScanGivesNearlyAllTheSameWords() throws IOException {
        assumeTrue(Tesseract.here().program() != null, "no tesseract with Vietnamese letters: skipped");
        List<String> missing = new ArrayList<>(words("van-quan-2024-09.txt"));
        int all = missing.size();
        words("van-quan-2024-09-scan.pdf").forEach(missing::remove);
        assertThat(missing).hasSizeLessThan(all / 100);
    }

    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        for (String name : List.of("van-quan-2024-09.doc", "van-quan-2024-09.docx", "van-quan-2024-09.pdf")) {
            byte[] file = Files.readAllBytes(DATA.resolve(name));
            for (int seed = 0; seed < 40; seed++) {
                byte[] damaged = SamplePapers.damaged(file, seed);
                try {
                    assertThat(PaperText.of(name, damaged)).isNotBlank();
                } catch (Refusal refusal) {
                    assertThat(refusal.code()).startsWith("document.");
                }
            }
        }
    }

    @Test
    void noOpenPaperIsTakenForASecretOne() throws IOException {
        try (Stream<Path> papers = Files.list(DATA.resolve("papers"))) {
            List<Path> all = papers.toList();
            assertThat(all).isNotEmpty();
            for (Path paper : all) {
                assertThat(PaperText.of(paper.getFileName().toString(), Files.readAllBytes(paper)))
                        .as(paper.toString())
                        .isNotBlank();
            }
        }
    }

    private static List<String> words(String name) throws IOException {
        return Arrays.stream(text(name).replace("*", " ").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String text(String name) throws IOException {
        return PaperText.of(name, Files.readAllBytes(DATA.resolve(name)));
    }
}
