package io.github.roviec.office.documents.file;

import io.github.roviec.office.documents.letters.OldLetters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Walks an OpenDocument text and gives its paragraphs and tables in order, as {@link WordBody} does for Word.
/// Deleted text stands apart from the paragraphs (`text:tracked-changes`) and is not read; where a program left it in
/// its place, the place is marked.
final class OdtBody {

    private static final class Paragraph {
        final RunText text = new RunText();
        final List<String> boxes = new ArrayList<>();
        final Deque<Span> spans = new ArrayDeque<>();
        final String label;

        Paragraph(String label) {
            this.label = label;
        }
    }

    private record Span(boolean hidden, @Nullable OldLetters letters) {}

    private final OdtStyles styles;
    private final OdtLists lists;
    private final Set<String> roots;
    private final Blocks blocks = new Blocks();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<OdtSpans> tables = new ArrayDeque<>();
    private final Set<String> deletions = new HashSet<>();
    private @Nullable String change;
    /// The deletion that is being passed over in its place.
    private @Nullable String deleting;
    /// Text of a paragraph whose end was deleted: it goes on in the next one.
    private String carried = "";

    /// @param roots the elements whose text is wanted, such as `office:text`
    OdtBody(OdtStyles styles, Set<String> roots) {
        this.styles = styles;
        this.lists = new OdtLists(styles);
        this.roots = roots;
    }

    Blocks read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        int inside = 0;
        int skipped = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (++depth > SafeXml.DEEPEST) {
                        throw new XMLStreamException("nested too deeply");
                    }
                    String name = OdtStyles.name(xml);
                    if (inside > 0 || roots.contains(name)) {
                        inside++;
                    }
                    if (skipped > 0 || inside > 0 && unseen(xml, name)) {
                        skipped++;
                        noteChange(xml, name);
                    } else if (inside > 0) {
                        start(xml, name);
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    if (skipped > 0) {
                        skipped--;
                    } else if (inside > 0) {
                        end(OdtStyles.name(xml));
                    }
                    inside = Math.max(0, inside - 1);
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if (skipped == 0 && inside > 0) {
                        // Blanks and line ends of the markup are one blank (OpenDocument 1.3 part 3, §6.1.2).
                        append(xml.getText().replaceAll("[ \\t\\r\\n]+", " "));
                    }
                }
                default -> {}
            }
        }
        return blocks;
    }

    private void noteChange(XMLStreamReader xml, String name) {
        if (name.equals("text:changed-region")) {
            change = SafeXml.attribute(xml, "id");
        } else if (name.equals("text:deletion") && change != null) {
            deletions.add(change);
        }
    }

    private boolean unseen(XMLStreamReader xml, String name) {
        return switch (name) {
            case "text:tracked-changes",
                    "text:note-citation",
                    "text:number",
                    "text:hidden-text",
                    "text:ruby-text",
                    "text:table-of-content-source",
                    "text:sequence-decls",
                    "office:annotation",
                    "office:forms",
                    "office:scripts",
                    "office:binary-data",
                    "drawing:image",
                    "drawing:object",
                    "drawing:object-ole" -> true;
            case "text:section" -> "none".equals(SafeXml.attribute(xml, "display"));
            case "text:p", "text:h" -> styles.hidden("paragraph", SafeXml.attribute(xml, "style-name"));
            // Titles and descriptions of pictures.
            default -> name.startsWith("svg-compatible:") || name.startsWith("MathML");
        };
    }

    private void start(XMLStreamReader xml, String name) {
        String style = SafeXml.attribute(xml, "style-name");
        switch (name) {
            case "text:p" -> begin(style, lists.label(style));
            case "text:h" -> begin(style, lists.heading(xml));
            case "text:span" -> {
                if (paragraphs.peek() instanceof Paragraph paragraph) {
                    Span around = paragraph.spans.element();
                    String font = styles.font("text", style);
                    paragraph.spans.push(new Span(
                            around.hidden() || styles.hidden("text", style),
                            font == null ? around.letters() : OldLetters.ofFont(font)));
                }
            }
            case "text:change-start" -> {
                String id = SafeXml.attribute(xml, "change-id");
                deleting = id != null && deletions.contains(id) ? id : deleting;
            }
            case "text:change-end" -> {
                if (deleting != null && deleting.equals(SafeXml.attribute(xml, "change-id"))) {
                    deleting = null;
                }
            }
            case "text:s" -> append(" ".repeat(Math.clamp(SafeXml.number(xml, "c", 1), 0, 1000)));
            case "text:tab" -> append(" ");
            case "text:line-break" -> append("\n");
            case "text:list" -> lists.begin(xml);
            case "text:list-item" -> lists.item(xml, true);
            case "text:list-header" -> lists.item(xml, false);
            case "text:note-body" -> beginBox();
            case "table:table" -> {
                blocks.beginTable();
                tables.push(new OdtSpans(blocks));
            }
            case "table:table-cell" -> beginCell(xml, false);
            case "table:covered-table-cell" -> beginCell(xml, true);
            default -> {
                if (box(name)) {
                    beginBox();
                }
            }
        }
    }

    /// A frame of text, or a shape, which may hold text.
    private static boolean box(String name) {
        return switch (name) {
            case "drawing:text-box",
                    "drawing:custom-shape",
                    "drawing:rect",
                    "drawing:ellipse",
                    "drawing:circle",
                    "drawing:polygon",
                    "drawing:line",
                    "drawing:path" -> true;
            default -> false;
        };
    }

    private void begin(@Nullable String style, String label) {
        Paragraph paragraph = new Paragraph(label);
        paragraph.spans.push(new Span(false, styles.letters(style)));
        paragraphs.push(paragraph);
    }

    private void beginCell(XMLStreamReader xml, boolean covered) {
        blocks.beginCell();
        if (tables.peek() instanceof OdtSpans spans && covered) {
            spans.covered(xml);
        } else if (tables.peek() instanceof OdtSpans spans) {
            spans.cell(xml);
        }
    }

    private void end(String name) {
        switch (name) {
            case "text:p", "text:h" -> endParagraph();
            case "text:span" -> {
                if (paragraphs.peek() instanceof Paragraph paragraph && paragraph.spans.size() > 1) {
                    paragraph.spans.pop();
                }
            }
            case "text:list" -> lists.end();
            // Its lines are looked at for marks; they are not in the text, as in the other formats.
            case "text:note-body" -> {
                paragraphs.poll();
                blocks.endBox();
            }
            case "table:table-cell" -> blocks.endCell(true);
            case "table:covered-table-cell" -> blocks.dropCell();
            case "table:table-row" -> {
                blocks.endRow(true);
                if (tables.peek() instanceof OdtSpans spans) {
                    spans.endRow();
                }
            }
            case "table:table" -> {
                tables.poll();
                blocks.endTable();
            }
            default -> {
                if (box(name)) {
                    endBox();
                }
            }
        }
    }

    private void endParagraph() {
        Paragraph paragraph = paragraphs.poll();
        if (paragraph != null && deleting != null) {
            carried += paragraph.text;
        } else if (paragraph != null) {
            String text = (carried + paragraph.text).strip();
            carried = "";
            blocks.add(text.isEmpty() || paragraph.label.isEmpty() ? text : paragraph.label + " " + text);
            blocks.addBox(paragraph.boxes);
        }
    }

    private void beginBox() {
        blocks.beginBox();
        // Blanks between the paragraphs of a box belong to none, and not to the one that holds the box.
        begin(null, "");
    }

    private void endBox() {
        paragraphs.poll();
        List<String> box = blocks.endBox();
        if (paragraphs.peek() instanceof Paragraph holder) {
            holder.boxes.addAll(box);
        } else {
            blocks.addBox(box);
        }
    }

    private void append(String text) {
        if (paragraphs.peek() instanceof Paragraph paragraph
                && deleting == null
                && !paragraph.spans.element().hidden()) {
            paragraph.text.append(text, paragraph.spans.element().letters());
        }
    }
}
