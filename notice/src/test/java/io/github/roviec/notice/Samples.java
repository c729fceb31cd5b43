package io.github.roviec.notice;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Real papers beside the project, where there are any; tests that need them are skipped where there are none.
final class Samples {

    private Samples() {}

    static Path folder() {
        for (String place : new String[] {"../shared", "../../shared"}) {
            Path folder = Path.of(place);
            if (Files.isDirectory(folder.resolve("gold"))) {
                return folder;
            }
        }
        assumeTrue(false, "no sample papers beside the project (../shared): skipped");
        throw new IllegalStateException("unreachable");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
