package io.github.roviec.office.documents.scan;

import io.github.roviec.office.documents.file.PrintedLine;
import io.github.roviec.office.documents.file.PrintedPage;
import io.github.roviec.office.documents.file.PrintedWord;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Marks of lists that are misread: "Ï," for "1.", "~" for "-". One is mended where the paper proves it: other items
/// stand set in as far as this one, and carry the mark that goes before or after it. Words are never touched.
public final class ListMarks {

    private static final Pattern ONE = Pattern.compile("[lIÍÌÏíìïi|!1tf][.,:]");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})[.,:]");
    private static final Pattern LETTER = Pattern.compile("(\\p{L})[)}\\]]");
    private static final Pattern DASH = Pattern.compile("[-–—~ˆ^¬=_·.'`´‹«»›]");
    private static final int SURE = 100;

    /// How far labels of one list may stand apart, in points.
    private static final float NEAR = 5;

    /// @param in how far set in from the left edge of the page's type
    private record Label(String text, float in) {}

    private final List<Label> labels = new ArrayList<>();

    private ListMarks(List<PrintedPage> pages) {
        for (PrintedPage page : pages) {
            float edge = edge(page);
            page.lines().stream()
                    .filter(line -> line.words().size() > 1)
                    .map(line -> line.words().getFirst())
                    .filter(word -> word.text().length() <= 4)
                    .forEach(word -> labels.add(new Label(word.text(), word.left() - edge)));
        }
    }

    /// The pages with the marks mended on those that were read from pictures.
    public static List<PrintedPage> mended(List<PrintedPage> pages) {
        ListMarks marks = new ListMarks(pages);
        return pages.stream().map(marks::mended).toList();
    }

    private PrintedPage mended(PrintedPage page) {
        float edge = edge(page);
        return page.read(
                page.turn(),
                page.lines().stream().map(line -> mended(line, edge)).toList());
    }

    private PrintedLine mended(PrintedLine line, float edge) {
        PrintedWord first = line.words().getFirst();
        if (first.sure() == SURE || line.words().size() < 2) {
            return line;
        }
        String right = right(first.text(), line.words().get(1).text(), first.left() - edge);
        if (right == null || right.equals(first.text())) {
            return line;
        }
        List<PrintedWord> words = new ArrayList<>(line.words());
        words.set(0, new PrintedWord(right, first.left(), first.right(), first.box(), first.sure()));
        return new PrintedLine(words, line.y(), line.size());
    }

    private @Nullable String right(String mark, String next, float in) {
        if (DASH.matcher(mark).matches()) {
            return has("-", in) ? "-" : null;
        }
        // The words of an item begin with a capital.
        if (!Character.isUpperCase(next.codePointAt(0))) {
            return null;
        }
        Matcher number = NUMBER.matcher(mark);
        if (number.matches()) {
            int value = Integer.parseInt(number.group(1));
            return has((value - 1) + ".", in) || has((value + 1) + ".", in) ? value + "." : null;
        }
        if (ONE.matcher(mark).matches()) {
            return has("2.", in) && !has("1.", in) && !has("II.", in) ? "1." : null;
        }
        Matcher letter = LETTER.matcher(mark);
        return letter.matches() ? letter(letter.group(1), in) : null;
    }

    private @Nullable String letter(String read, float in) {
        String plain = Normalizer.normalize(read.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .substring(0, 1);
        char letter = plain.charAt(0);
        boolean proved =
                !has(plain + ")", in) && (has((char) (letter - 1) + ")", in) || has((char) (letter + 1) + ")", in));
        return proved ? plain + ")" : null;
    }

    private boolean has(String text, float in) {
        return labels.stream().anyMatch(label -> label.text().equals(text) && Math.abs(label.in() - in) < NEAR);
    }

    private static float edge(PrintedPage page) {
        double[] starts = page.lines().stream()
                .mapToDouble(line -> line.words().getFirst().left())
                .sorted()
                .toArray();
        return starts.length == 0 ? 0 : (float) starts[starts.length / 20];
    }
}
