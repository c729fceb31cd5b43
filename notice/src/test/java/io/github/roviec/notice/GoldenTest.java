package io.github.roviec.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class GoldenTest {
    static List<Path> files(String ending) throws IOException {
        try (var files = Files.list(SetTest.SET)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
