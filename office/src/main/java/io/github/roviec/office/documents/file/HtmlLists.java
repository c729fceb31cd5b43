package io.github.roviec.office.documents.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Counts the list labels that a browser shows.
final class HtmlLists {

    private static final Map<String, String> STYLED = Map.ofEntries(
            Map.entry("none", "none"),
            Map.entry("disc", "bullet"),
            Map.entry("circle", "bullet"),
            Map.entry("square", "bullet"),
            Map.entry("decimal", "decimal"),
            Map.entry("decimal-leading-zero", "decimalZero"),
            Map.entry("lower-alpha", "lowerLetter"),
            Map.entry("lower-latin", "lowerLetter"),
            Map.entry("upper-alpha", "upperLetter"),
            Map.entry("upper-latin", "upperLetter"),
            Map.entry("lower-roman", "lowerRoman"),
            Map.entry("upper-roman", "upperRoman"));

    private static final class Open {
        final String kind;
        int next;

        Open(String kind, int next) {
            this.kind = kind;
            this.next = next;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();

    void begin(Element list, Map<String, String> said) {
        String kind = kind(list.attr("type"), list.normalName().equals("ol"));
        String styled = said.containsKey("list-style-type") ? said.get("list-style-type") : said.get("list-style");
        open.push(new Open(styled == null ? kind : styled(styled, kind), number(list.attr("start"), 1)));
    }

    void end() {
        open.poll();
    }

    String item(Element item) {
        Open list = open.peek();
        if (list == null) {
            return "";
        }
        int value = number(item.attr("value"), list.next);
        list.next = value < Integer.MAX_VALUE ? value + 1 : value;
        return switch (list.kind) {
            case "none" -> "";
            case "bullet" -> "-";
            default -> ListLabel.number(value, list.kind) + ".";
        };
    }

    private static String kind(String type, boolean ordered) {
        return switch (type) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            case "1" -> "decimal";
            default -> ordered ? "decimal" : "bullet";
        };
    }

    private static String styled(String style, String otherwise) {
        for (String word : style.split("\\s+")) {
            if (STYLED.containsKey(word)) {
                return STYLED.get(word);
            }
        }
        return otherwise;
    }

    private static int number(String value, int otherwise) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
