package io.github.roviec.office.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The papers that an operator means.
final class Papers {

    /// Which files of a folder are papers; a file that is named is read whatever its name says.
    private static final Set<String> ENDINGS =
            Set.of("txt", "docx", "doc", "odt", "rtf", "html", "htm", "pdf", "jpg", "jpeg", "png", "tif", "tiff");

    private Papers() {}

    /// Files as they are named, the papers of folders and of the folders in them, in the order of their names.
    static List<Path> in(List<Path> places) throws IOException {
        List<Path> papers = new ArrayList<>();
        for (Path place : places) {
            if (!Files.isDirectory(place)) {
                papers.add(place);
                continue;
            }
            try (Stream<Path> files = Files.walk(place)) {
                files.filter(file -> isPaper(place.relativize(file)) && Files.isRegularFile(file))
                        .sorted()
                        .forEach(papers::add);
            }
        }
        return papers;
    }

    static boolean isPaper(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
                return false;
            }
        }
        String name = name(file);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// "a.b" of "a.b.txt".
    static String stem(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
