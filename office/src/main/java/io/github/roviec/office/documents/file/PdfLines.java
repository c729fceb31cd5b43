package io.github.roviec.office.documents.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The printed lines of each page, top to bottom, with the measures that tell paragraphs from wrapped lines.
final class PdfLines extends PDFTextStripper {

    /// A gap narrower than this many times the type is a space between words.
    private static final float CELL_GAP = 2.2f;

    /// In a line stretched to the margin all gaps are wide: between cells stands one wider by far than the others.
    private static final float ODD_GAP = 3;

    /// A list label may stand far from its text.
    private static final Pattern LABEL =
            Pattern.compile("[-–+*•]|\\(?[0-9a-zđ]{1,2}[.)/]|\\d+(?:\\.\\d+)*\\.|[IVX]+\\.");

    private record Word(String text, float left, float right) {}

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private List<PdfLine> page = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private float y;
    private float size;

    PdfLines() {
        setSortByPosition(true);
        // Bold is often printed twice, a hair apart.
        setSuppressDuplicateOverlappingText(true);
    }

    List<List<PdfLine>> pages(PDDocument pdf) throws IOException {
        getText(pdf);
        return pages;
    }

    /// Called with one word or with a whole run of them, as the program that wrote the file saw fit.
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<Word> placed = new ArrayList<>();
        float left = -1;
        float right = -1;
        for (TextPosition position : positions) {
            boolean blank = position.getUnicode().isBlank();
            if (blank && left >= 0) {
                placed.add(new Word("", left, right));
                left = -1;
            } else if (!blank) {
                left = left < 0 ? position.getXDirAdj() : left;
                right = position.getXDirAdj() + position.getWidthDirAdj();
            }
        }
        if (left >= 0) {
            placed.add(new Word("", left, right));
        }
        if (placed.isEmpty() || text.isBlank()) {
            return;
        }
        if (words.isEmpty()) {
            y = positions.getFirst().getYDirAdj();
            size = positions.getFirst().getFontSizeInPt();
        }
        String[] written = text.strip().split("\\s+");
        if (written.length == placed.size()) {
            for (int i = 0; i < written.length; i++) {
                words.add(
                        new Word(written[i], placed.get(i).left(), placed.get(i).right()));
            }
        } else {
            words.add(new Word(
                    text.strip(), placed.getFirst().left(), placed.getLast().right()));
        }
    }

    @Override
    protected void writeWordSeparator() {
        // Words are parted above, where their places are known.
    }

    @Override
    protected void writeLineSeparator() {
        if (!words.isEmpty()) {
            Word first = words.getFirst();
            page.add(new PdfLine(
                    segments(), first.left(), words.getLast().right(), y, size, first.right() - first.left()));
        }
        words = new ArrayList<>();
    }

    @Override
    protected void writePageEnd() {
        writeLineSeparator();
        pages.add(page);
        page = new ArrayList<>();
    }

    private List<String> segments() {
        float narrowest = Float.MAX_VALUE;
        for (int i = 1; i < words.size(); i++) {
            narrowest = Math.min(narrowest, gapBefore(i));
        }
        boolean oneGap = words.size() == 2;
        List<String> segments = new ArrayList<>();
        StringBuilder segment = new StringBuilder(words.getFirst().text());
        for (int i = 1; i < words.size(); i++) {
            float gap = gapBefore(i);
            boolean wide = gap > CELL_GAP * Math.max(size, 8) && (oneGap || gap > ODD_GAP * Math.max(narrowest, 1));
            if (wide && !LABEL.matcher(segment).matches()) {
                segments.add(segment.toString());
                segment = new StringBuilder();
            } else {
                segment.append(' ');
            }
            segment.append(words.get(i).text());
        }
        segments.add(segment.toString());
        return List.copyOf(segments);
    }

    private float gapBefore(int i) {
        return words.get(i).left() - words.get(i - 1).right();
    }
}
