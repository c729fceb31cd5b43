package io.github.roviec.office.documents.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes off what belongs to the page and not to the paper: page numbers and running headers.
final class PageFrame {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:trang|page)?\\s*[-–]?\\s*\\d{1,4}\\s*(?:/\\s*\\d{1,4})?\\s*[-–]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int FEWEST_REPEATS = 3;

    private PageFrame() {}

    static List<PrintedPage> remove(List<PrintedPage> pages) {
        Map<String, Integer> repeats = new HashMap<>();
        for (PrintedPage page : pages) {
            edges(page.lines()).stream()
                    .map(i -> shape(page.lines().get(i)))
                    .distinct()
                    .forEach(shape -> repeats.merge(shape, 1, Integer::sum));
        }
        List<PrintedPage> kept = new ArrayList<>();
        for (PrintedPage page : pages) {
            List<PrintedLine> lines = new ArrayList<>(page.lines());
            for (int i : edges(page.lines()).reversed()) {
                String text = lines.get(i).text();
                int seen = repeats.getOrDefault(shape(lines.get(i)), 0);
                if (NUMBER.matcher(text).matches() || (seen >= FEWEST_REPEATS && seen * 2 > pages.size())) {
                    lines.remove(i);
                }
            }
            kept.add(page.with(lines));
        }
        return kept;
    }

    /// The first and last two lines of a page, ascending.
    static List<Integer> edges(List<PrintedLine> page) {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (i < 2 || i >= page.size() - 2) {
                edges.add(i);
            }
        }
        return edges;
    }

    private static String shape(PrintedLine line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }
}
