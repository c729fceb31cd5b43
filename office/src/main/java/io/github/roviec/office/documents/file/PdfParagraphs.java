package io.github.roviec.office.documents.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Joins printed lines that a page's edge has wrapped. A line goes on where the one above it had no room left for its
/// first word and it is not set in like the beginning of a paragraph.
final class PdfParagraphs {

    private static final Pattern LABEL =
            Pattern.compile("(?:[-–+*•]|\\(?[0-9a-zđ]{1,2}[.)/]|\\d+(?:\\.\\d+)+\\.?|[IVX]+\\.) .*");
    private static final float INDENT = 8;
    private static final float WIDER_GAP = 1.35f;

    private PdfParagraphs() {}

    static String join(List<List<PdfLine>> pages) {
        Margins margins = Margins.of(pages);
        float gap = gap(pages);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        PdfLine above = null;
        for (List<PdfLine> page : pages) {
            boolean firstOfPage = true;
            for (PdfLine line : page) {
                boolean near = firstOfPage || (above != null && line.y() - above.y() < gap * WIDER_GAP);
                if (above != null && near && goesOn(above, line, margins)) {
                    append(paragraph, line.text());
                } else {
                    flush(paragraph, paragraphs);
                    paragraph.append(line.text());
                }
                above = line;
                firstOfPage = false;
            }
        }
        flush(paragraph, paragraphs);
        return String.join("\n\n", paragraphs);
    }

    private static boolean goesOn(PdfLine above, PdfLine line, Margins margins) {
        if (above.segments().size() > 1 || line.segments().size() > 1 || Math.abs(above.size() - line.size()) > 1.5) {
            return false;
        }
        float wanted = above.right() - above.left() + above.size() * 0.25f + line.firstWord();
        if (margins.centred(above) && margins.centred(line)) {
            return wanted > margins.width();
        }
        boolean full = above.left() + wanted > margins.right();
        boolean setIn = line.left() > above.left() + INDENT;
        boolean label = LABEL.matcher(line.text()).matches();
        if (!full || (label && ends(above.text()))) {
            return false;
        }
        // Set in after a list label: the hanging lines of that item. Else: the first line of a new paragraph.
        return !setIn || (LABEL.matcher(above.text()).matches() && !label && line.left() < above.left() + 5 * INDENT);
    }

    private static boolean ends(String text) {
        return !text.isEmpty() && ".;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static void append(StringBuilder paragraph, String line) {
        // The soft hyphen of a divided word; a hard one is a dash between words or part of a number.
        if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) == '\u00AD') {
            paragraph.setLength(paragraph.length() - 1);
        } else {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private static void flush(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    /// The usual distance between two lines.
    private static float gap(List<List<PdfLine>> pages) {
        List<Double> gaps = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            @Nullable PdfLine above = null;
            for (PdfLine line : page) {
                if (above != null && line.y() > above.y()) {
                    gaps.add((double) (line.y() - above.y()));
                }
                above = line;
            }
        }
        double[] sorted =
                gaps.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? Float.MAX_VALUE : (float) sorted[sorted.length / 2];
    }

    /// The edges of the type: nearly the furthest ends of the lines, so that one that sticks out does no harm.
    private record Margins(float left, float right) {

        static Margins of(List<List<PdfLine>> pages) {
            List<PdfLine> lines = pages.stream().flatMap(List::stream).toList();
            if (lines.isEmpty()) {
                return new Margins(0, 0);
            }
            double[] starts = lines.stream().mapToDouble(PdfLine::left).sorted().toArray();
            double[] ends = lines.stream().mapToDouble(PdfLine::right).sorted().toArray();
            int last = lines.size() - 1;
            return new Margins((float) starts[last / 50], (float) ends[last - last / 50] + 1);
        }

        float width() {
            return right - left;
        }

        boolean centred(PdfLine line) {
            float before = line.left() - left;
            float after = right - line.right();
            return before > INDENT && after > INDENT && Math.abs(before - after) < INDENT;
        }
    }
}
