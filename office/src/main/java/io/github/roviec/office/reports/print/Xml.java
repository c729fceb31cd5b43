package io.github.roviec.office.reports.print;

/// Words inside a page of markup.
final class Xml {

    private Xml() {}

    /// Signs that markup knows are escaped, those that it forbids left out; a number keeps its "%" beside it.
    static String text(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case ' ' -> out.append(i + 1 < words.length() && words.charAt(i + 1) == '%' ? '\u00a0' : ' ');
                default -> out.append(each >= ' ' || each == '\n' || each == '\t' ? String.valueOf(each) : "");
            }
        }
        return out.toString();
    }
}
