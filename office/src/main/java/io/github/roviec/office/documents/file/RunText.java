package io.github.roviec.office.documents.file;

import io.github.roviec.office.documents.letters.LetterGuess;
import io.github.roviec.office.documents.letters.OldLetters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Text of a paragraph, run by run, each in the letters of its font. Read as a whole, in Unicode.
final class RunText {

    private record Run(StringBuilder text, @Nullable OldLetters letters) {}

    private final List<Run> runs = new ArrayList<>();

    /// @param letters null for a font of Unicode
    void append(String text, @Nullable OldLetters letters) {
        // A letter of VNI and its mark may stand in two runs.
        if (runs.isEmpty() || runs.getLast().letters != letters) {
            runs.add(new Run(new StringBuilder(), letters));
        }
        runs.getLast().text.append(text);
    }

    @Override
    public String toString() {
        if (runs.size() == 1 && runs.getFirst().letters == null) {
            return runs.getFirst().text.toString();
        }
        Map<OldLetters, StringBuilder> old = new EnumMap<>(OldLetters.class);
        for (Run run : runs) {
            if (run.letters != null) {
                old.computeIfAbsent(run.letters, _ -> new StringBuilder()).append(run.text);
            }
        }
        old.entrySet().removeIf(entry -> !LetterGuess.inOldFont(entry.getValue().toString(), entry.getKey()));
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            OldLetters letters = run.letters;
            text.append(
                    letters != null && old.containsKey(letters)
                            ? letters.toUnicode(run.text.toString())
                            : run.text.toString());
        }
        return text.toString();
    }
}
