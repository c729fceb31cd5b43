package io.github.roviec.office.documents;

import io.github.roviec.office.documents.file.Placed;
import io.github.roviec.office.documents.letters.LetterGuess;
import io.github.roviec.office.documents.letters.OldLetters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text turned into clean Unicode, and where each of its words went: a word of VNI gets shorter, a character that
/// cannot be seen disappears.
final class Respelled {

    /// A run of characters without a space, before and after.
    ///
    /// @param old null where it is written in Unicode already
    private record Run(
            int start,
            int end,
            int newStart,
            int newEnd,
            @Nullable OldLetters old) {}

    private final String before;
    private final String text;
    private final List<Run> runs = new ArrayList<>();

    private Respelled(String before) {
        this.before = before;
        List<@Nullable OldLetters> letters = LetterGuess.ofLines(before);
        StringBuilder out = new StringBuilder(before.length());
        int line = 0;
        int at = 0;
        while (at < before.length()) {
            int end = at + 1;
            if (Character.isWhitespace(before.charAt(at))) {
                line += before.charAt(at) == '\n' ? 1 : 0;
                out.append(PaperText.clean(before.substring(at, end)));
            } else {
                while (end < before.length() && !Character.isWhitespace(before.charAt(end))) {
                    end++;
                }
                OldLetters old = letters.isEmpty() ? null : letters.get(line);
                int from = out.length();
                out.append(spelled(at, end, old));
                runs.add(new Run(at, end, from, out.length(), old));
            }
            at = end;
        }
        text = out.toString();
    }

    static Respelled of(String before) {
        return new Respelled(before);
    }

    String text() {
        return text;
    }

    private String spelled(int from, int to, @Nullable OldLetters old) {
        String run = before.substring(from, to);
        return PaperText.clean(old == null ? run : old.toUnicode(run));
    }

    /// The same words where they stand now.
    List<Placed> moved(List<Placed> placed) {
        if (before.equals(text)) {
            return placed;
        }
        List<Placed> moved = new ArrayList<>();
        int at = 0;
        for (Placed line : placed) {
            List<Placed.Word> words = new ArrayList<>();
            for (Placed.Word word : line.words()) {
                while (at < runs.size() && runs.get(at).end <= word.start()) {
                    at++;
                }
                int last = at;
                while (last + 1 < runs.size() && runs.get(last + 1).start < word.end()) {
                    last++;
                }
                if (at < runs.size()) {
                    int start = now(runs.get(at), word.start());
                    words.add(word.movedTo(start, Math.max(start, now(runs.get(last), word.end()))));
                }
            }
            moved.add(new Placed(line.page(), words));
        }
        return moved;
    }

    /// Where offset `at` of the text before is now; one inside a run goes by what stands before it in the run.
    private int now(Run run, int at) {
        if (at <= run.start) {
            return run.newStart;
        }
        return at >= run.end
                ? run.newEnd
                : Math.min(
                        run.newEnd,
                        run.newStart + spelled(run.start, at, run.old).length());
    }
}
