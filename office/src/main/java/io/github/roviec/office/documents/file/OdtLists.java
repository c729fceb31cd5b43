package io.github.roviec.office.documents.file;

import io.github.roviec.office.documents.file.OdtStyles.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Counts the list labels of an OpenDocument text, which shows them and does not store them.
final class OdtLists {

    private static final Pattern NUMBER = Pattern.compile("%(\\d{1,2})%");

    private static final class Counter {
        final int[] value = new int[OdtStyles.LEVELS];
        final boolean[] running = new boolean[OdtStyles.LEVELS];
    }

    /// One list element that is open.
    private static final class Open {
        final Counter counter;
        final @Nullable String style;
        /// The item's first paragraph is still to come: it carries the label.
        boolean labelDue;

        @Nullable
        String itemStyle;

        int startsAt = -1;

        Open(Counter counter, @Nullable String style) {
            this.counter = counter;
            this.style = style;
        }
    }

    private final OdtStyles styles;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Counter> byId = new HashMap<>();
    private final Map<String, Counter> byStyle = new HashMap<>();
    private final Counter headings = new Counter();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    void begin(XMLStreamReader xml) {
        Open around = open.peek();
        String style = SafeXml.attribute(xml, "style-name");
        boolean goesOn = "true".equals(SafeXml.attribute(xml, "continue-numbering"));
        String before = SafeXml.attribute(xml, "continue-list");
        Counter counter;
        if (around != null) {
            counter = around.counter;
            // Never begun anew here: counting the level above does that, where there is something to count.
            style = style == null ? around.style : style;
        } else {
            Counter known = before != null ? byId.get(before) : goesOn && style != null ? byStyle.get(style) : null;
            counter = known == null ? new Counter() : known;
        }
        open.push(new Open(counter, style));
        if (SafeXml.attribute(xml, "id") instanceof String id) {
            byId.put(id, counter);
        }
        if (style != null) {
            byStyle.put(style, counter);
        }
    }

    void end() {
        open.poll();
    }

    /// @param labelled false for a list's own heading
    void item(XMLStreamReader xml, boolean labelled) {
        Open list = open.peek();
        if (list != null) {
            list.labelDue = labelled;
            list.startsAt = SafeXml.number(xml, "start-value", -1);
            list.itemStyle = SafeXml.attribute(xml, "style-override");
        }
    }

    /// The label of a paragraph that begins, or "".
    String label(@Nullable String paragraphStyle) {
        Open list = open.peek();
        if (list == null || !list.labelDue) {
            return "";
        }
        list.labelDue = false;
        String style = list.itemStyle != null ? list.itemStyle : list.style;
        if (style == null) {
            style = styles.listOf(paragraphStyle);
        }
        String of = style;
        int depth = Math.min(open.size(), OdtStyles.LEVELS) - 1;
        count(list.counter, depth, list.startsAt, level -> styles.level(of, level));
        return label(list.counter, depth, level -> styles.level(of, level));
    }

    /// The label of a heading that is in no list.
    String heading(XMLStreamReader xml) {
        if (!open.isEmpty()) {
            return label(SafeXml.attribute(xml, "style-name"));
        }
        int depth = Math.clamp(SafeXml.number(xml, "outline-level", 1) - 1, 0, OdtStyles.LEVELS - 1);
        if ("true".equals(SafeXml.attribute(xml, "is-list-header")) || styles.heading(depth) == null) {
            return "";
        }
        count(headings, depth, SafeXml.number(xml, "start-value", -1), styles::heading);
        return label(headings, depth, styles::heading);
    }

    private interface Levels {
        @Nullable
        Level at(int depth);
    }

    private static void count(Counter counter, int depth, int startsAt, Levels levels) {
        if (startsAt >= 0) {
            counter.value[depth] = startsAt;
        } else if (counter.running[depth]) {
            counter.value[depth]++;
        } else {
            counter.value[depth] = start(levels.at(depth));
        }
        counter.running[depth] = true;
        for (int above = 0; above < depth; above++) {
            if (!counter.running[above]) {
                counter.running[above] = true;
                counter.value[above] = start(levels.at(above));
            }
        }
        for (int below = depth + 1; below < OdtStyles.LEVELS; below++) {
            counter.running[below] = false;
        }
    }

    private static int start(@Nullable Level level) {
        return level == null ? 1 : level.start();
    }

    private static String label(Counter counter, int depth, Levels levels) {
        Level level = levels.at(depth);
        if (level == null) {
            return "";
        }
        if (level.bullet() != null) {
            return ListLabel.bullet(level.bullet());
        }
        if (level.format().isEmpty()) {
            String label = level.prefix() + level.suffix();
            return label.chars().anyMatch(Character::isLetterOrDigit) ? label.strip() : "";
        }
        if (level.pattern() != null && !level.pattern().isEmpty()) {
            return NUMBER.matcher(level.pattern())
                    .replaceAll(number -> number(
                            counter,
                            Math.clamp(Integer.parseInt(number.group(1)) - 1, 0, OdtStyles.LEVELS - 1),
                            levels))
                    .strip();
        }
        StringBuilder label = new StringBuilder(level.prefix());
        for (int i = Math.max(0, depth - Math.max(level.shown(), 1) + 1); i <= depth; i++) {
            String number = number(counter, i, levels);
            label.append(i < depth && !number.isEmpty() ? number + "." : number);
        }
        return label.append(level.suffix()).toString().strip();
    }

    private static String number(Counter counter, int depth, Levels levels) {
        Level level = levels.at(depth);
        return ListLabel.number(
                counter.value[depth],
                switch (level == null ? "1" : level.format()) {
                    case "a" -> "lowerLetter";
                    case "A" -> "upperLetter";
                    case "i" -> "lowerRoman";
                    case "I" -> "upperRoman";
                    case "" -> "none";
                    default -> "decimal";
                });
    }
}
