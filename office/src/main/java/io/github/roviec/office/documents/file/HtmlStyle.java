package io.github.roviec.office.documents.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The little of CSS that says what a person reads: what is hidden, in which font, with which list label. Rules of the
/// page's own style sheets count for tags and classes; rules for other selectors or media are passed over.
final class HtmlStyle {

    private static final Pattern SIMPLE = Pattern.compile("[a-z0-9]{0,20}(?:\\.[\\w-]{1,80})?");
    private static final int LONGEST_SHEET = 1024 * 1024;

    private final Map<String, Map<String, String>> rules = new HashMap<>();

    HtmlStyle(Document page) {
        for (Element sheet : page.select("style")) {
            String css = sheet.data();
            if (css.length() <= LONGEST_SHEET) {
                read(withoutComments(css));
            }
        }
    }

    /// What is said of this very element: property to value, in small letters but for names of fonts.
    Map<String, String> of(Element element) {
        Map<String, String> said = new HashMap<>();
        String tag = element.normalName();
        add(said, tag);
        if (element.hasAttr("class")) {
            for (String name : element.classNames()) {
                add(said, "." + name.toLowerCase(Locale.ROOT));
                add(said, tag + "." + name.toLowerCase(Locale.ROOT));
            }
        }
        if (tag.equals("font") && element.hasAttr("face")) {
            said.put("font-family", element.attr("face"));
        }
        declarations(element.attr("style"), said);
        return said;
    }

    static boolean hidden(Element element, Map<String, String> said) {
        return element.hasAttr("hidden")
                || "none".equals(said.get("display"))
                || "hidden".equals(said.get("visibility"))
                || "all".equals(said.get("mso-hide"));
    }

    private void add(Map<String, String> said, String selector) {
        @Nullable Map<String, String> declared = rules.get(selector);
        if (declared != null) {
            said.putAll(declared);
        }
    }

    private void read(String css) {
        int at = 0;
        for (int open; (open = css.indexOf('{', at)) >= 0; ) {
            String selectors = css.substring(at, open);
            int close = css.indexOf('}', open);
            if (close < 0) {
                return;
            }
            if (selectors.contains("@")) {
                at = endOf(css, open);
                continue;
            }
            for (String selector : selectors.split(",")) {
                String simple = selector.strip().toLowerCase(Locale.ROOT);
                if (SIMPLE.matcher(simple).matches()) {
                    declarations(css.substring(open + 1, close), rules.computeIfAbsent(simple, _ -> new HashMap<>()));
                }
            }
            at = close + 1;
        }
    }

    /// Behind the brace that closes the one at `open`.
    private static int endOf(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return css.length();
    }

    private static String withoutComments(String css) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (int open; (open = css.indexOf("/*", at)) >= 0; ) {
            kept.append(css, at, open).append(' ');
            int close = css.indexOf("*/", open + 2);
            at = close < 0 ? css.length() : close + 2;
        }
        return kept.append(css, at, css.length())
                .toString()
                .replace("<!--", " ")
                .replace("-->", " ");
    }

    private static void declarations(String text, Map<String, String> said) {
        if (text.isEmpty()) {
            return;
        }
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = declaration
                        .substring(colon + 1)
                        .replace("!important", "")
                        .strip();
                said.put(property, property.equals("font-family") ? value : value.toLowerCase(Locale.ROOT));
            }
        }
    }
}
