package io.github.roviec.office.documents.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Counts the list labels that Word shows and does not store ("1.", "1.2.", "a)", "-"), after ECMA-376 part 1, §17.9.
final class WordNumbering {

    /// Word has nine levels.
    private static final int LEVELS = 9;

    private static final class Level {
        int start = 1;
        String format = "decimal";
        String label = "";
        boolean arabic;
        int restartAfter = -1;

        @Nullable
        String style;
    }

    private static final class Counter {
        final int[] value = new int[LEVELS];
        final boolean[] running = new boolean[LEVELS];
    }

    private record StyleList(
            @Nullable String parent, @Nullable String list, int level) {}

    private final Map<String, StyleList> styles = new HashMap<>();
    private final Map<String, Level[]> patterns = new HashMap<>();
    /// A pattern that only says "as that list style" and the style's name.
    private final Map<String, String> linked = new HashMap<>();

    private final Map<String, String> patternOfList = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> startsOfList = new HashMap<>();
    private final Map<String, Counter> counters = new HashMap<>();
    private final Set<String> startedLists = new HashSet<>();

    void readStyles(XMLStreamReader xml) throws XMLStreamException {
        String id = null;
        String parent = null;
        String list = null;
        int level = -1;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "style" -> {
                            id = SafeXml.attribute(xml, "styleId");
                            parent = null;
                            list = null;
                            level = -1;
                        }
                        case "basedOn" -> parent = SafeXml.attribute(xml, "val");
                        case "numId" -> list = SafeXml.attribute(xml, "val");
                        case "ilvl" -> level = SafeXml.number(xml, "val", -1);
                        default -> {}
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    if (xml.getLocalName().equals("style") && id != null) {
                        styles.put(id, new StyleList(parent, list, level));
                    }
                }
                default -> {}
            }
        }
    }

    void readLists(XMLStreamReader xml) throws XMLStreamException {
        String pattern = null;
        String list = null;
        Level level = new Level();
        int overridden = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    pattern = SafeXml.attribute(xml, "abstractNumId");
                    list = null;
                    if (pattern != null) {
                        patterns.put(pattern, new Level[LEVELS]);
                    }
                }
                case "numStyleLink" -> {
                    if (pattern != null && SafeXml.attribute(xml, "val") instanceof String style) {
                        linked.put(pattern, style);
                    }
                }
                case "num" -> list = SafeXml.attribute(xml, "numId");
                case "abstractNumId" -> {
                    if (list != null && SafeXml.attribute(xml, "val") instanceof String of) {
                        patternOfList.put(list, of);
                    }
                }
                case "lvlOverride" -> overridden = level(xml);
                case "startOverride" -> {
                    if (list != null) {
                        startsOfList
                                .computeIfAbsent(list, _ -> new HashMap<>())
                                .put(overridden, SafeXml.number(xml, "val", 1));
                    }
                }
                case "lvl" -> {
                    level = new Level();
                    // A level inside a list's own overrides replaces nothing but its start here: rare, and the
                    // pattern's label is right nearly always.
                    Level[] levels = list == null && pattern != null ? patterns.get(pattern) : null;
                    if (levels != null) {
                        levels[level(xml)] = level;
                    }
                }
                case "start" -> level.start = SafeXml.number(xml, "val", 1);
                case "numFmt" -> level.format = text(xml, level.format);
                case "lvlText" -> level.label = text(xml, "");
                case "isLgl" -> level.arabic = true;
                case "lvlRestart" -> level.restartAfter = SafeXml.number(xml, "val", -1);
                case "pStyle" -> level.style = SafeXml.attribute(xml, "val");
                default -> {}
            }
        }
    }

    /// The label of the next paragraph, or "" when it has none.
    ///
    /// @param list  the paragraph's own list, null to ask its style
    /// @param depth the paragraph's own level, negative to ask its style
    String next(@Nullable String list, int depth, @Nullable String style) {
        String found = list;
        int level = depth;
        String ancestor = style;
        for (int i = 0; i < 20 && ancestor != null && (found == null || level < 0); i++) {
            StyleList of = styles.get(ancestor);
            if (of == null) {
                break;
            }
            found = found == null ? of.list() : found;
            level = level < 0 ? of.level() : level;
            ancestor = of.parent();
        }
        if (found == null || found.equals("0")) {
            return "";
        }
        String pattern = pattern(found);
        Level[] levels = pattern == null ? null : patterns.get(pattern);
        if (pattern == null || levels == null) {
            return "";
        }
        return count(found, pattern, levels, Math.clamp(level < 0 ? levelOf(style, levels) : level, 0, LEVELS - 1));
    }

    private @Nullable String pattern(String list) {
        String pattern = patternOfList.get(list);
        String style = pattern == null ? null : linked.get(pattern);
        if (style != null && styles.get(style) instanceof StyleList of && of.list() != null) {
            return patternOfList.get(of.list());
        }
        return pattern;
    }

    private static int levelOf(@Nullable String style, Level[] levels) {
        for (int i = 0; i < LEVELS; i++) {
            if (style != null && levels[i] != null && style.equals(levels[i].style)) {
                return i;
            }
        }
        return 0;
    }

    private String count(String list, String pattern, Level[] levels, int depth) {
        Counter counter = counters.computeIfAbsent(pattern, _ -> new Counter());
        Integer ownStart = startsOfList.getOrDefault(list, Map.of()).get(depth);
        if (ownStart != null && startedLists.add(list + '/' + depth)) {
            counter.value[depth] = ownStart;
        } else if (counter.running[depth]) {
            counter.value[depth]++;
        } else {
            counter.value[depth] = start(levels[depth]);
        }
        counter.running[depth] = true;
        for (int above = 0; above < depth; above++) {
            if (!counter.running[above]) {
                counter.running[above] = true;
                counter.value[above] = start(levels[above]);
            }
        }
        for (int below = depth + 1; below < LEVELS; below++) {
            Level level = levels[below];
            // "Restart after level n" counts from 1; 0 means never (§17.9.10).
            if (level == null || level.restartAfter < 0 || (level.restartAfter > 0 && depth < level.restartAfter)) {
                counter.running[below] = false;
            }
        }
        return label(levels, depth, counter);
    }

    private static String label(Level[] levels, int depth, Counter counter) {
        Level level = levels[depth];
        if (level == null || level.format.equals("none") && level.label.isEmpty()) {
            return "";
        }
        if (level.format.equals("bullet")) {
            return ListLabel.bullet(level.label);
        }
        String label = level.label;
        for (int i = 0; i <= depth; i++) {
            String format = level.arabic || levels[i] == null ? "decimal" : levels[i].format;
            label = label.replace("%" + (i + 1), ListLabel.number(counter.value[i], format));
        }
        return label.strip();
    }

    private static int start(@Nullable Level level) {
        return level == null ? 1 : level.start;
    }

    private static int level(XMLStreamReader xml) {
        return Math.clamp(SafeXml.number(xml, "ilvl", 0), 0, LEVELS - 1);
    }

    private static String text(XMLStreamReader xml, String otherwise) {
        String value = SafeXml.attribute(xml, "val");
        return value == null ? otherwise : value;
    }
}
