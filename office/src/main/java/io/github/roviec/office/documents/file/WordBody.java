package io.github.roviec.office.documents.file;

import io.github.roviec.office.documents.letters.OldLetters;
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

    private static final class Paragraph {
        final RunText text = new RunText();
        final List<String> boxes = new ArrayList<>();

        @Nullable
        String style;

        @Nullable
        String list;

        int level = -1;
        boolean inProperties;
        boolean endDeleted;

        // Of the run that is being read.
        boolean hidden;

        @Nullable
        String font;

        @Nullable
        String runStyle;
    }

    /// What is said of a cell before its text.
    private static final class Cell {
        boolean above;
        boolean before;
    }

    private static final class Row {
        boolean inProperties;
        boolean deleted;
    }

    private final WordNumbering numbering;
    private final WordFonts fonts;
    private final Blocks blocks = new Blocks();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Cell> cells = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    /// Text of a paragraph whose end was deleted: it goes on in the next one.
    private String carried = "";

    private boolean inText;

    WordBody(WordNumbering numbering, WordFonts fonts) {
        this.numbering = numbering;
        this.fonts = fonts;
    }

    Blocks read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        int skipped = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (++depth > SafeXml.DEEPEST) {
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
        return blocks;
    }

    /// What a reader of the paper does not see: deletions (accepted), the old place of what was moved, the second copy
    /// of a drawing for older programs, field codes, how things looked before a change.
    private boolean unseen(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "del", "moveFrom" -> !inProperties();
            case "Fallback", "instrText", "delText", "delInstrText" -> true;
            case "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange" -> true;
            default -> false;
        };
    }

    private boolean inProperties() {
        return inRowProperties() || paragraphs.peek() instanceof Paragraph paragraph && paragraph.inProperties;
    }

    private boolean inRowProperties() {
        return rows.peek() instanceof Row row && row.inProperties;
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p" -> paragraphs.push(new Paragraph());
            case "txbxContent" -> {
                blocks.beginBox();
                // What stands in a box is not part of the paragraph that holds the box.
                paragraphs.push(new Paragraph());
            }
            case "tc" -> {
                blocks.beginCell();
                cells.push(new Cell());
                paragraphs.push(new Paragraph());
            }
            case "tbl" -> blocks.beginTable();
            case "tr" -> rows.push(new Row());
            case "trPr" -> rows.element().inProperties = true;
            case "vMerge", "hMerge", "cellDel" -> merged(xml);
            default -> {
                if (inRowProperties()) {
                    rows.element().deleted |= xml.getLocalName().equals("del");
                } else if (paragraphs.peek() instanceof Paragraph paragraph) {
                    start(xml, paragraph);
                }
            }
        }
    }

    private void start(XMLStreamReader xml, Paragraph paragraph) {
        boolean inRun = !paragraph.inProperties;
        switch (xml.getLocalName()) {
            case "r" -> {
                paragraph.hidden = false;
                paragraph.font = null;
                paragraph.runStyle = null;
            }
            case "pPr" -> paragraph.inProperties = true;
            case "rStyle" -> paragraph.runStyle = SafeXml.attribute(xml, "val");
            case "rFonts" -> paragraph.font = inRun ? WordFonts.name(xml) : null;
            case "vanish" -> paragraph.hidden = inRun && on(xml);
            case "t" -> inText = !paragraph.hidden;
            case "tab" -> append(inRun ? " " : "");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "softHyphen" -> append("\u00AD");
            case "del", "moveFrom" -> paragraph.endDeleted = true;
            case "pStyle" -> paragraph.style = inRun ? paragraph.style : SafeXml.attribute(xml, "val");
            case "numId" -> paragraph.list = inRun ? paragraph.list : SafeXml.attribute(xml, "val");
            case "ilvl" -> paragraph.level = inRun ? paragraph.level : SafeXml.number(xml, "val", -1);
            default -> {}
        }
    }

    /// A cell merged with the one above stays, without its text; one merged with the one before it goes.
    private void merged(XMLStreamReader xml) {
        Cell cell = cells.peek();
        if (cell != null && !"restart".equals(SafeXml.attribute(xml, "val"))) {
            cell.above |= xml.getLocalName().equals("vMerge");
            cell.before |= !xml.getLocalName().equals("vMerge");
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "pPr" -> {
                if (paragraphs.peek() instanceof Paragraph paragraph) {
                    paragraph.inProperties = false;
                }
            }
            case "p" -> endParagraph();
            case "txbxContent" -> {
                paragraphs.poll();
                List<String> box = blocks.endBox();
                if (paragraphs.peek() instanceof Paragraph holder) {
                    holder.boxes.addAll(box);
                } else {
                    blocks.addBox(box);
                }
            }
            case "tc" -> endCell();
            case "trPr" -> rows.element().inProperties = false;
            case "tr" -> blocks.endRow(!rows.pop().deleted);
            case "tbl" -> blocks.endTable();
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
            blocks.add(text.isEmpty() || label.isEmpty() ? text : label + " " + text);
        }
        blocks.addBox(paragraph.boxes);
    }

    private void endCell() {
        paragraphs.poll();
        Cell cell = cells.poll();
        if (cell != null && cell.before) {
            blocks.dropCell();
        } else {
            blocks.endCell(cell == null || !cell.above);
        }
    }

    private void append(String text) {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null && !paragraph.hidden) {
            OldLetters letters = fonts.letters(paragraph.font, paragraph.runStyle, paragraph.style);
            paragraph.text.append(text, letters);
        }
    }

    private static boolean on(XMLStreamReader xml) {
        String value = SafeXml.attribute(xml, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
