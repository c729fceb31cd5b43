package io.github.roviec.office.documents.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The printed lines of each page, top to bottom, with the measures that tell paragraphs from wrapped lines.
final class PdfLines extends PDFTextStripper {

    /// How far letters reach above and below their base line, in parts of the size of the type.
    private static final float ABOVE = 0.86f;

    private static final float BELOW = 0.24f;
    private static final int SURE = 100;

    private final List<List<PrintedLine>> pages = new ArrayList<>();
    private List<PrintedLine> page = new ArrayList<>();
    private List<PrintedWord> words = new ArrayList<>();
    private float y;
    private float size;

    PdfLines() {
        setSortByPosition(true);
        // Bold is often printed twice, a hair apart.
        setSuppressDuplicateOverlappingText(true);
    }

    List<List<PrintedLine>> pages(PDDocument pdf) throws IOException {
        getText(pdf);
        return pages;
    }

    /// Called with one word or with a whole run of them, as the program that wrote the file saw fit.
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<PrintedWord> placed = new ArrayList<>();
        TextPosition first = null;
        TextPosition last = null;
        for (TextPosition position : positions) {
            boolean blank = position.getUnicode().isBlank();
            if (blank && first != null && last != null) {
                placed.add(word("", first, last));
                first = null;
            } else if (!blank) {
                first = first == null ? position : first;
                last = position;
            }
        }
        if (first != null && last != null) {
            placed.add(word("", first, last));
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
                words.add(placed.get(i).saying(written[i]));
            }
        } else {
            PrintedWord from = placed.getFirst();
            PrintedWord to = placed.getLast();
            words.add(new PrintedWord(
                    text.strip(), from.left(), to.right(), from.box().with(to.box()), SURE));
        }
    }

    private PrintedWord word(String text, TextPosition first, TextPosition last) {
        float right = last.getXDirAdj() + last.getWidthDirAdj();
        return new PrintedWord(text, first.getXDirAdj(), right, box(first).with(box(last)), SURE);
    }

    /// Where a letter is seen, also when it is set sideways on its page.
    private PrintedWord.Box box(TextPosition letter) {
        float x = letter.getX();
        float base = letter.getY();
        float width = letter.getWidthDirAdj();
        float up = ABOVE * letter.getFontSizeInPt();
        float down = BELOW * letter.getFontSizeInPt();
        int turned =
                Math.floorMod(Math.round(letter.getDir()) - getCurrentPage().getRotation(), 360);
        return switch (turned) {
            case 90 -> new PrintedWord.Box(x - up, base - width, x + down, base);
            case 180 -> new PrintedWord.Box(x - width, base - down, x, base + up);
            case 270 -> new PrintedWord.Box(x - down, base, x + up, base + width);
            default -> new PrintedWord.Box(x, base - up, x + width, base + down);
        };
    }

    @Override
    protected void writeWordSeparator() {
        // Words are parted above, where their places are known.
    }

    @Override
    protected void writeLineSeparator() {
        if (!words.isEmpty()) {
            page.add(new PrintedLine(words, y, size));
        }
        words = new ArrayList<>();
    }

    @Override
    protected void writePageEnd() {
        writeLineSeparator();
        pages.add(page);
        page = new ArrayList<>();
    }
}
