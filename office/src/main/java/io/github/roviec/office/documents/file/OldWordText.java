package io.github.roviec.office.documents.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    private static final char HARD_HYPHEN = 0x1E;

    private final NumberingState numbering = new NumberingState();
    private final List<String> blocks = new ArrayList<>();
    private final List<String> asides = new ArrayList<>();
    private int codes;

    private OldWordText() {}

    static Extracted extract(byte[] content) throws IOException {
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(content))) {
            OldWordText text = new OldWordText();
            text.body(word.getRange());
            text.aside(word.getHeaderStoryRange());
            text.aside(word.getMainTextboxRange());
            return new Extracted(String.join("\n\n", text.blocks), text.asides);
        }
    }

    private void body(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                blocks.addAll(rows(table).blocks());
                i += Math.max(table.numParagraphs(), 1) - 1;
            } else if (!text(paragraph).isEmpty()) {
                blocks.add(labelled(paragraph));
            }
        }
    }

    private TableText rows(Table table) {
        TableText rows = new TableText();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<List<String>> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                cells.add(cell(row.getCell(c)));
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

    private String labelled(Paragraph paragraph) {
        String text = text(paragraph);
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

    private void aside(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            text(range.getParagraph(i)).lines().forEach(asides::add);
        }
    }

    private String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted() || run.isVanished()) {
                continue;
            }
            run.text().chars().forEach(c -> append(text, (char) c));
        }
        return text.toString().strip();
    }

    private void append(StringBuilder text, char c) {
        switch (c) {
            case FIELD_BEGINS -> codes++;
            case FIELD_SHOWS -> codes = Math.max(0, codes - 1);
            case FIELD_ENDS -> {
                // A field without a shown part ends while its code is still being skipped; PAGE and the like.
            }
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
