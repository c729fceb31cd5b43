package io.github.roviec.office.documents.letters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells the encoding of text by whether its words are Vietnamese: before, and after it is taken for an old encoding.
public final class LetterGuess {

    /// Fewer words than these that only an old encoding explains are foreign names or dirt.
    private static final int FEWEST_WORDS = 3;

    private static final List<OldLetters> IN_TEXT = List.of(OldLetters.TCVN3, OldLetters.VNI);
    private static final List<OldLetters> IN_BYTES =
            List.of(OldLetters.TCVN3, OldLetters.TCVN, OldLetters.VNI, OldLetters.VISCII);

    private LetterGuess() {}

    /// `text` with the lines that are written in TCVN3 or VNI turned into Unicode. A line that holds a letter that only
    /// Unicode has stays, and so does every line whose words are Vietnamese as they stand.
    ///
    /// @param text whole, with its soft hyphens (U+00AD is "ư" in TCVN3): the more text, the surer the guess
    public static String mended(String text) {
        List<@Nullable OldLetters> letters = ofLines(text);
        if (letters.stream().allMatch(Objects::isNull)) {
            return text;
        }
        String[] lines = text.split("\n", -1);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            OldLetters old = letters.get(i);
            out.add(old == null ? lines[i] : old.toUnicode(lines[i]));
        }
        return String.join("\n", out);
    }

    /// What each line of `text` is written in: null for one that stays as it is. Empty where all stay.
    ///
    /// @param text whole, as for {@link #mended}
    public static List<@Nullable OldLetters> ofLines(String text) {
        if (!suspicious(text)) {
            return List.of();
        }
        String[] lines = text.split("\n", -1);
        Words words = new Words();
        Map<OldLetters, Integer> gained = new EnumMap<>(OldLetters.class);
        List<@Nullable OldLetters> guesses = new ArrayList<>();
        int unicode = 0;
        int old = 0;
        for (String line : lines) {
            unicode += hasUnicode(line) ? 1 : 0;
            OldLetters best = best(line, gained, words);
            old += best == null ? 0 : 1;
            guesses.add(best);
        }
        OldLetters usual = usual(gained);
        if (usual == null) {
            return List.of();
        }
        // Words that would be Vietnamese both ways follow the rest of the paper.
        boolean mostlyOld = old > unicode;
        List<@Nullable OldLetters> found = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            OldLetters guess = guesses.get(i);
            if (guess == null && mostlyOld && !hasUnicode(lines[i]) && evidence(lines[i], usual, words).lost == 0) {
                guess = usual;
            }
            boolean enough = guess != null && gained.getOrDefault(guess, 0) >= FEWEST_WORDS;
            found.add(enough ? guess : null);
        }
        return found;
    }

    /// The text of bytes that are not Unicode: windows-1258, TCVN, VNI or VISCII, whichever gives the most Vietnamese
    /// words; windows-1258 where nothing is better.
    public static String decode(byte[] content) {
        String best = Normalizer.normalize(new String(content, Charset.forName("windows-1258")), Normalizer.Form.NFC);
        Words words = new Words();
        int bestBalance = words.balance(best);
        for (OldLetters letters : IN_BYTES) {
            // TCVN and VISCII have letters where Windows has quotation marks.
            Charset as = letters == OldLetters.TCVN || letters == OldLetters.VISCII
                    ? StandardCharsets.ISO_8859_1
                    : Charset.forName("windows-1252");
            String text =
                    new String(content, as).lines().map(letters::toUnicode).collect(Collectors.joining("\n"));
            int balance = words.balance(text);
            if (balance > bestBalance) {
                best = text;
                bestBalance = balance;
            }
        }
        return best;
    }

    /// Whether a run in a font of the old kind really holds old letters: many papers were converted and kept the
    /// font's name.
    public static boolean inOldFont(String text, OldLetters letters) {
        if (hasUnicode(text)) {
            return false;
        }
        Evidence evidence = evidence(text, letters, new Words());
        return evidence.lost <= evidence.gained;
    }

    /// @param gained words that are Vietnamese only after the change
    /// @param lost   words that are so only before
    private record Evidence(int gained, int lost, int neither) {}

    private static @Nullable OldLetters best(String line, Map<OldLetters, Integer> gained, Words words) {
        if (hasUnicode(line) || !suspicious(line)) {
            return null;
        }
        OldLetters best = null;
        Evidence of = new Evidence(0, 0, 0);
        for (OldLetters letters : IN_TEXT) {
            Evidence evidence = evidence(line, letters, words);
            if (evidence.gained - evidence.lost > of.gained - of.lost && evidence.gained >= evidence.neither) {
                best = letters;
                of = evidence;
            }
        }
        if (best != null) {
            gained.merge(best, of.gained, Integer::sum);
        }
        return best;
    }

    private static Evidence evidence(String line, OldLetters letters, Words words) {
        int gained = 0;
        int lost = 0;
        int neither = 0;
        for (String word : Words.of(line)) {
            if (!suspicious(word)) {
                continue;
            }
            boolean before = words.vietnamese(word);
            boolean after = words.vietnamese(letters.toUnicode(word));
            if (after && !before) {
                gained++;
            } else if (before && !after) {
                lost++;
            } else if (!before) {
                neither++;
            }
        }
        return new Evidence(gained, lost, neither);
    }

    private static @Nullable OldLetters usual(Map<OldLetters, Integer> gained) {
        return gained.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_WORDS)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /// Holds a character in whose place an old encoding may have a letter.
    private static boolean suspicious(String text) {
        return text.chars().map(c -> OldLetters.place((char) c)).anyMatch(c -> c >= 0xA1 && c <= 0xFF);
    }

    /// Holds a Vietnamese letter that stands outside Latin-1: no old encoding has it.
    private static boolean hasUnicode(String text) {
        return text.chars()
                .anyMatch(c ->
                        (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x0300 && c <= 0x0323) || "ĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0);
    }
}
