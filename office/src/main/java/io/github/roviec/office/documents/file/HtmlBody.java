package io.github.roviec.office.documents.file;

import io.github.roviec.office.documents.letters.OldLetters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// Walks a page and gives its paragraphs and tables in order. jsoup walks without recursion, so that a page nested
/// without measure does not overflow the stack.
final class HtmlBody implements NodeFilter {

    private static final Set<String> NO_TEXT = Set.of(("script style template head title noscript object embed applet "
                    + "iframe svg math select textarea button audio video canvas map datalist del")
            .split(" "));
    private static final Set<String> PARAGRAPHS =
            Set.of(("p div h1 h2 h3 h4 h5 h6 li dt dd pre blockquote center address "
                            + "section article main header footer nav aside ul ol dl body form fieldset figure figcaption hr caption "
                            + "table tr td th")
                    .split(" "));
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");
    /// Word pads its list labels with hard blanks.
    private static final Pattern HARD_BLANKS = Pattern.compile("[ \\u00A0]{2,}");

    /// What holds inside an element.
    private record Inside(@Nullable OldLetters letters, boolean label, boolean aside, boolean asItIs) {}

    private final HtmlStyle style;
    private final Blocks blocks = new Blocks();
    private final HtmlLists lists = new HtmlLists();
    private final Deque<HtmlSpans> tables = new ArrayDeque<>();
    private final Deque<Inside> inside = new ArrayDeque<>();
    private RunText text = new RunText();
    private boolean afterBlank = true;
    private final StringBuilder label = new StringBuilder();

    private HtmlBody(HtmlStyle style) {
        this.style = style;
    }

    static Blocks read(Document page) {
        HtmlBody body = new HtmlBody(new HtmlStyle(page));
        NodeTraversor.filter(body, page.body());
        body.endParagraph();
        return body.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        Map<String, String> said = style.of(element);
        if (NO_TEXT.contains(element.normalName()) || HtmlStyle.hidden(element, said) || reference(element, said)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Inside around = inside.isEmpty() ? new Inside(null, false, false, false) : inside.element();
        String font = said.get("font-family");
        boolean aside = aside(element, said);
        inside.push(new Inside(
                font == null ? around.letters() : OldLetters.ofFont(font),
                around.label() || said.getOrDefault("mso-list", "").startsWith("ignore"),
                aside,
                around.asItIs() || element.normalName().equals("pre")));
        if (PARAGRAPHS.contains(element.normalName())) {
            endParagraph();
        }
        if (aside) {
            blocks.beginBox();
        }
        begin(element, said);
        return FilterResult.CONTINUE;
    }

    private void begin(Element element, Map<String, String> said) {
        switch (element.normalName()) {
            case "br" -> breakLine();
            case "ol", "ul" -> lists.begin(element, said);
            case "li" -> {
                label.setLength(0);
                label.append(lists.item(element));
            }
            case "table" -> {
                blocks.beginTable();
                tables.push(new HtmlSpans(blocks));
            }
            case "td", "th" -> {
                tables.element().begin();
                blocks.beginCell();
            }
            default -> {}
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (PARAGRAPHS.contains(element.normalName())) {
            endParagraph();
        }
        switch (element.normalName()) {
            case "ol", "ul" -> lists.end();
            case "li" -> label.setLength(0);
            case "td", "th" -> {
                blocks.endCell(true);
                tables.element().end(element);
            }
            case "tr" -> {
                if (tables.peek() instanceof HtmlSpans spans) {
                    spans.endRow();
                }
            }
            case "table" -> {
                tables.poll();
                blocks.endTable();
            }
            default -> {}
        }
        if (inside.pop().aside()) {
            blocks.endBox();
        }
        return FilterResult.CONTINUE;
    }

    /// The sign of a note or comment in the text.
    private static boolean reference(Element element, Map<String, String> said) {
        return said.containsKey("mso-footnote-id")
                || said.containsKey("mso-endnote-id")
                || said.containsKey("mso-comment-reference")
                || element.hasClass("sdfootnoteanc")
                || element.hasClass("sdendnoteanc")
                || element.hasClass("MsoCommentReference")
                || "comment-list".equals(said.get("mso-element"));
    }

    /// Headers, footers and notes, as Word and LibreOffice mark them.
    private static boolean aside(Element element, Map<String, String> said) {
        String word = said.getOrDefault("mso-element", "");
        return word.endsWith("header")
                || word.endsWith("footer")
                || word.equals("footnote-list")
                || word.equals("endnote-list")
                || element.normalName().equals("div")
                        && (element.attr("title").equals("header")
                                || element.attr("title").equals("footer")
                                || element.id().startsWith("sdfootnote")
                                || element.id().startsWith("sdendnote"));
    }

    private void append(String words) {
        Inside around = inside.element();
        String shown = around.asItIs() ? words : BLANKS.matcher(words).replaceAll(" ");
        if (afterBlank && !around.asItIs() && shown.startsWith(" ")) {
            shown = shown.substring(1);
        }
        if (shown.isEmpty()) {
            return;
        }
        if (around.label()) {
            label.append(shown);
        } else {
            afterBlank = shown.endsWith(" ") || shown.endsWith("\n");
            text.append(shown, around.letters());
        }
    }

    private void breakLine() {
        text.append("\n", null);
        afterBlank = true;
    }

    private void endParagraph() {
        String paragraph = trim(HARD_BLANKS.matcher(text.toString()).replaceAll(" "));
        text = new RunText();
        afterBlank = true;
        if (!paragraph.isEmpty()) {
            String mark = ListLabel.written(label.toString());
            blocks.add(mark.isEmpty() ? paragraph : mark + " " + paragraph);
            label.setLength(0);
        }
    }

    private static String trim(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && blank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
