package io.github.roviec.notice;

import io.github.roviec.notice.score.Annotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Just enough JSON to read annotations.
final class Gold {

    private final String text;
    private int at;

    private Gold(String text) {
        this.text = text;
    }

    static @Nullable Object parse(String json) {
        return new Gold(json).value();
    }

    private @Nullable Object value() {
        blank();
        char c = text.charAt(at);
        if (c == '{') {
            var map = new LinkedHashMap<String, @Nullable Object>();
            at++;
            while (more('}')) {
                String key = string();
                blank();
                at++;
                map.put(key, value());
            }
            return map;
        }
        if (c == '[') {
            var list = new ArrayList<@Nullable Object>();
            at++;
            while (more(']')) {
                list.add(value());
            }
            return list;
        }
        return c == '"' ? string() : word();
    }

    private boolean more(char close) {
        blank();
        if (text.charAt(at) == ',') {
            at++;
            blank();
        }
        boolean more = text.charAt(at) != close;
        at += more ? 0 : 1;
        return more;
    }

    private void blank() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private @Nullable Object word() {
        int start = at;
        while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return word.equals("null") ? null : word;
    }

    private String string() {
        var out = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
                c = text.charAt(at);
                if (c == 'u') {
                    c = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
                    at += 4;
                } else if (c == 'n') {
                    c = '\n';
                }
            }
            out.append(c);
        }
        at++;
        return out.toString();
    }

    /// The orders that a person wrote down.
    static List<Annotation> orders(Path file) {
        return list(parse(Samples.read(file)), "directives").stream()
                .map(order -> new Annotation(
                        String.valueOf(order.get("text")),
                        strings(order, "lead"),
                        strings(order, "coordinating"),
                        (String) order.get("due"),
                        strings(order, "citations"),
                        (String) order.get("supervisor")))
                .toList();
    }

    /// The paper that the annotations are of.
    static Path paper(Path file) {
        Object source = ((Map<?, ?>) Objects.requireNonNull(parse(Samples.read(file)))).get("source");
        return file.resolveSibling(String.valueOf(source)).normalize();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, @Nullable Object>> list(@Nullable Object of, String key) {
        var map = (Map<String, @Nullable Object>) of;
        Object found = map == null ? null : map.get(key);
        return found == null ? List.of() : (List<Map<String, @Nullable Object>>) found;
    }

    @SuppressWarnings("unchecked")
    static List<String> strings(Map<String, @Nullable Object> map, String key) {
        Object found = map.get(key);
        return found == null ? List.of() : (List<String>) found;
    }
}
