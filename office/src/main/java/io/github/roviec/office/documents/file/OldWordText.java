package io.github.roviec.office.documents.file;

import io.github.roviec.office.documents.letters.OldLetters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/// Text of a .doc (Word 97 to 2003).
final class OldWordText {

    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_SHOWS = 0x14;
    private static final char FIELD_ENDS = 0x15;
    /// The place in the text where a floating drawing or text box is fixed.
    private static final char DRAWING = 0x08;
    private static final char HARD_HYPHEN = 0x1E;
    private static final char SOFT_HYPHEN = 0x1F;

    private final NumberingState numbering = new NumberingState();
    private final List<String> blocks = new ArrayList<>();
    private final List<String> asides = new ArrayList<>();
    private String carried = "";
    private int codes;

    private OldWordText() {}

    static Extracted extract(byte[] content) throws IOException {
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(content))) {
            OldWordText text = new OldWordText();
            List<String> boxes = text.lines(word.getMainTextboxRange());
            text.body(word.getRange(), boxes);
            text.asides.addAll(text.lines(word.getHeaderStoryRange()));
            text.asides.addAll(text.lines(word.getFootnoteRange()));
            text.asides.addAll(boxes);
            return new Extracted(String.join("\n\n", text.blocks), text.asides);
        }
    }

    /// @param boxes lines of all text boxes; they stand behind the only paragraph that holds drawings, else at the end
    private void body(Range range, List<String> boxes) {
        boolean placed = IntStream.range(0, range.numParagraphs())
                        .filter(i -> range.getParagraph(i).text().indexOf(DRAWING) >= 0)
                        .count()
                != 1;
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                blocks.addAll(rows(table).blocks());
                i += Math.max(table.numParagraphs(), 1) - 1;
            } else {
                String line = labelled(paragraph);
                if (!line.isEmpty()) {
                    blocks.add(line);
                }
            }
            if (!placed && paragraph.text().indexOf(DRAWING) >= 0) {
                blocks.addAll(boxes);
                placed = true;
                boxes = List.of();
            }
        }
        blocks.addAll(boxes);
    }

    private TableText rows(Table table) {
        TableText rows = new TableText();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<List<String>> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                List<String> lines = cell(cell);
                if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                    cells.add(List.of());
                } else if (!cell.isMerged() || cell.isFirstMerged()) {
                    cells.add(lines);
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private List<String> cell(TableCell cell) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            String line = labelled(cell.getParagraph(i));
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        if (blocks.size() < SecretMark.HEAD_LINES) {
            asides.addAll(lines);
        }
        return lines;
    }

    /// "" for a paragraph without text, and for one whose end was deleted: it goes on in the next.
    private String labelled(Paragraph paragraph) {
        String text = text(paragraph);
        if (endDeleted(paragraph)) {
            carried += text;
            return "";
        }
        text = (carried + text).strip();
        carried = "";
        if (text.isEmpty() || !paragraph.isInList()) {
            return text;
        }
        // POI leaves the label's tab or space on it.
        String label = AbstractWordUtils.getBulletText(numbering, paragraph.getList(), (char) paragraph.getIlvl());
        label = label == null ? "" : label.strip();
        if (label.codePoints().noneMatch(Character::isLetterOrDigit) || label.equals("o")) {
            label = ListLabel.bullet(label);
        }
        return label + " " + text;
    }

    private static boolean endDeleted(Paragraph paragraph) {
        int runs = paragraph.numCharacterRuns();
        return runs > 0
                && paragraph.getCharacterRun(runs - 1).isMarkedDeleted()
                && paragraph.getCharacterRun(runs - 1).text().endsWith("\r");
    }

    private List<String> lines(Range range) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < range.numParagraphs(); i++) {
            text(range.getParagraph(i)).strip().lines().forEach(lines::add);
        }
        return lines;
    }

    private String text(Paragraph paragraph) {
        RunText text = new RunText();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted() || run.isVanished()) {
                continue;
            }
            StringBuilder seen = new StringBuilder();
            run.text().chars().forEach(c -> append(seen, (char) c));
            text.append(seen.toString(), OldLetters.ofFont(run.getFontName()));
        }
        return text.toString();
    }

    private void append(StringBuilder text, char c) {
        switch (c) {
            case FIELD_BEGINS -> codes++;
            case FIELD_SHOWS -> codes = Math.max(0, codes - 1);
            case FIELD_ENDS -> {
                // A field without a shown part ends while its code is still being skipped; PAGE and the like.
            }
            // Invisible, but "ư" in TCVN3.
            case SOFT_HYPHEN -> text.append(codes > 0 ? "" : "\u00AD");
            case HARD_HYPHEN -> text.append(codes > 0 ? "" : "-");
            case '\u000B', '\f' -> text.append(codes > 0 ? "" : "\n");
            case '\t' -> text.append(codes > 0 ? "" : " ");
            default -> {
                if (codes == 0 && c >= ' ') {
                    text.append(c);
                }
            }
        }
    }
}
