package io.github.roviec.office.documents;

import io.github.roviec.notice.NoticeReader;
import io.github.roviec.notice.rule.RuleException;
import io.github.roviec.office.base.Refusal;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An office's own rules of reading beside those of the library (`docs/rules.md`). Made once: their examples are run.
/// Needs neither Spring nor a database.
public final class OwnRules {

    public static final OwnRules NONE = new OwnRules(NoticeReader.standard(), List.of());

    private static final String ENDING = ".rules";

    private final NoticeReader reader;
    private final List<String> files;

    private OwnRules(NoticeReader reader, List<String> files) {
        this.reader = reader;
        this.files = List.copyOf(files);
    }

    /// One rule file, or all files of a folder whose names end in ".rules", in the order of their names.
    ///
    /// Refuses with `rules.unopened`, `rules.encoding`, or `rules.` and a code of the library's
    /// {@link RuleException#CODES}; the first two arguments of these are file and line.
    public static OwnRules in(Path place) {
        Map<String, String> texts = new LinkedHashMap<>();
        Path at = place;
        try {
            for (Path file : files(place)) {
                at = file;
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (MalformedInputException e) {
            throw new Refusal("rules.encoding", String.valueOf(at.getFileName()));
        } catch (IOException e) {
            throw new Refusal("rules.unopened", at.toString());
        }
        try {
            return new OwnRules(NoticeReader.standard().withRules(texts), List.copyOf(texts.keySet()));
        } catch (RuleException wrong) {
            throw refusal(wrong);
        }
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private static Refusal refusal(RuleException wrong) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(wrong.file());
        arguments.add(String.valueOf(wrong.line()));
        arguments.addAll(wrong.arguments());
        String code = "rules." + wrong.code();
        return new Refusal(code, arguments.toArray());
    }

    /// The names of the files.
    public List<String> files() {
        return files;
    }

    NoticeReader reader() {
        return reader;
    }
}
