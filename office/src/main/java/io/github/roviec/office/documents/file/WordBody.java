package io.github.roviec.office.documents.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Walks the body of a .docx and gives its paragraphs and tables in order. Keeps its own stack: a file nested without
/// measure must not overflow the thread's.
final class WordBody {

    private static final int DEEPEST = 1000;

    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        final List<String> boxes = new ArrayList<>();

        @Nullable
        String style;

        @Nullable
        String list;

        int level = -1;
        boolean inProperties;
        boolean endDeleted;
        boolean hidden;
    }

    private static final class Table {
        final TableText text = new TableText();
        List<List<String>> cells = new ArrayList<>();
        boolean rowDeleted;
    }

    private final WordNumbering numbering;
    private final Deque<List<String>> blocks = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final List<String> cellsAndBoxes = new ArrayList<>();
    /// Text of a paragraph whose end was deleted: it goes on in the next one.
    private String carried = "";

    private boolean inText;
    /// Paragraphs so far, those in cells and boxes included.
    private int written;

    WordBody(WordNumbering numbering) {
        this.numbering = numbering;
    }

    /// Paragraphs and tables in order; a table's rows are the lines of one entry.
    List<String> read(XMLStreamReader xml) throws XMLStreamException {
        List<String> out = new ArrayList<>();
        blocks.push(out);
        int depth = 0;
        int skipped = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("nested too deeply");
                    }
                    if (skipped > 0 || unseen(xml)) {
                        skipped++;
                    } else {
                        start(xml);
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    if (skipped > 0) {
                        skipped--;
                    } else {
                        end(xml.getLocalName());
                    }
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    if (skipped == 0 && inText) {
                        append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return out;
    }

    /// Single paragraphs of all boxes and of the cells in the paper's head, where marks stand that the joined text
    /// hides. Further down "Mật" in a cell is a word in a table.
    List<String> cellsAndBoxes() {
        return cellsAndBoxes;
    }

    /// What a reader of the paper does not see: deletions (accepted), the old place of what was moved, the second copy
    /// of a drawing for older programs, field codes.
    private boolean unseen(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "del" -> !inProperties();
            case "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "rPrChange", "pPrChange" -> true;
            default -> false;
        };
    }

    private boolean inProperties() {
        Paragraph paragraph = paragraphs.peek();
        return paragraph == null ? !tables.isEmpty() : paragraph.inProperties;
    }

    private void start(XMLStreamReader xml) {
        Paragraph paragraph = paragraphs.peek();
        switch (xml.getLocalName()) {
            case "p" -> paragraphs.push(new Paragraph());
            case "txbxContent", "tc" -> {
                blocks.push(new ArrayList<>());
                // What stands in a box is not part of the paragraph that holds the box.
                paragraphs.push(new Paragraph());
            }
            case "tbl" -> tables.push(new Table());
            case "t" -> inText = paragraph != null && !paragraph.hidden;
            case "tab" -> {
                if (paragraph != null && !paragraph.inProperties) {
                    append(" ");
                }
            }
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "pPr" -> properties(true);
            case "r" -> {
                if (paragraph != null) {
                    paragraph.hidden = false;
                }
            }
            case "vanish" -> {
                if (paragraph != null && !paragraph.inProperties && on(xml)) {
                    paragraph.hidden = true;
                }
            }
            case "pStyle", "numId", "ilvl" -> numbered(xml, paragraph);
            case "del" -> deletedEnd(paragraph);
            default -> {}
        }
    }

    private void deletedEnd(@Nullable Paragraph paragraph) {
        Table table = tables.peek();
        if (paragraph != null && paragraph.inProperties) {
            paragraph.endDeleted = true;
        } else if (table != null) {
            table.rowDeleted = true;
        }
    }

    private static void numbered(XMLStreamReader xml, @Nullable Paragraph paragraph) {
        if (paragraph == null || !paragraph.inProperties) {
            return;
        }
        switch (xml.getLocalName()) {
            case "pStyle" -> paragraph.style = WordNumbering.attribute(xml, "val");
            case "numId" -> paragraph.list = WordNumbering.attribute(xml, "val");
            default -> paragraph.level = WordNumbering.number(xml, -1);
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "pPr" -> properties(false);
            case "p" -> endParagraph();
            case "txbxContent" -> {
                paragraphs.poll();
                List<String> box = blocks.pop();
                cellsAndBoxes.addAll(box);
                Paragraph holder = paragraphs.peek();
                (holder == null ? blocks.element() : holder.boxes).addAll(box);
            }
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> {
                Table table = tables.poll();
                if (table != null) {
                    blocks.element().addAll(table.text.blocks());
                }
            }
            default -> {}
        }
    }

    private void endParagraph() {
        Paragraph paragraph = paragraphs.poll();
        if (paragraph == null) {
            return;
        }
        if (paragraph.endDeleted) {
            carried += paragraph.text;
        } else {
            String text = (carried + paragraph.text).strip();
            carried = "";
            // Word counts an empty paragraph of a list too.
            String label = numbering.next(paragraph.list, paragraph.level, paragraph.style);
            if (!text.isEmpty()) {
                written++;
                blocks.element().add(label.isEmpty() ? text : label + " " + text);
            }
        }
        blocks.element().addAll(paragraph.boxes);
    }

    private void endCell() {
        paragraphs.poll();
        List<String> cell = blocks.pop();
        if (written < SecretMark.HEAD_LINES) {
            cellsAndBoxes.addAll(cell);
        }
        Table table = tables.peek();
        if (table != null) {
            table.cells.add(cell);
        }
    }

    private void endRow() {
        Table table = tables.peek();
        if (table == null) {
            return;
        }
        if (!table.rowDeleted) {
            table.text.add(table.cells);
        }
        table.cells = new ArrayList<>();
        table.rowDeleted = false;
    }

    private void properties(boolean begun) {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.inProperties = begun;
        }
    }

    private void append(String text) {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null && !paragraph.hidden) {
            paragraph.text.append(text);
        }
    }

    private static boolean on(XMLStreamReader xml) {
        String value = WordNumbering.attribute(xml, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
