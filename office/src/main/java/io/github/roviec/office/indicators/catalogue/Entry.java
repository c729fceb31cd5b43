package io.github.roviec.office.indicators.catalogue;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.Listed;
import io.github.roviec.office.indicators.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One mapping of a catalogue file. Every question that it cannot answer is a refusal with its line.
final class Entry {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    Entry(String file, Node node) {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw new Refusal("indicators.file-shape", file, line(node));
        }
        for (NodeTuple pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                throw new Refusal("indicators.file-shape", file, line(pair.getKeyNode()));
            }
            if (values.put(key.getValue(), pair.getValueNode()) != null) {
                throw new Refusal("indicators.file-twice", file, line(key), key.getValue());
            }
        }
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    int line() {
        return line(node);
    }

    /// The line of the value under the key, or of the whole where there is none.
    int line(String key) {
        Node value = values.get(key);
        return value == null ? line() : line(value);
    }

    @Nullable
    String textOrNull(String key) {
        asked.add(key);
        Node value = values.get(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw wrong(key);
        }
        return scalar.getValue().strip();
    }

    String text(String key) {
        String text = textOrNull(key);
        if (text == null) {
            throw new Refusal("indicators.file-missing", file, line(), key);
        }
        return text;
    }

    String text(String key, String otherwise) {
        String text = textOrNull(key);
        return text == null ? otherwise : text;
    }

    int number(String key, int least, int most, int otherwise) {
        String text = textOrNull(key);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw wrong(key);
        }
        throw wrong(key);
    }

    @Nullable
    Integer numberOrNull(String key, int least, int most) {
        return values.containsKey(key) ? Integer.valueOf(number(key, least, most, least)) : null;
    }

    /// A number with a decimal point, as YAML has it.
    @Nullable
    BigDecimal amountOrNull(String key) {
        String text = textOrNull(key);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            throw wrong(key);
        }
    }

    boolean yes(String key) {
        return switch (text(key, "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(key);
        };
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> kind, E otherwise) {
        String text = textOrNull(key);
        return text == null
                ? otherwise
                : Arrays.stream(kind.getEnumConstants())
                        .filter(value -> value.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> wrong(key));
    }

    @Nullable
    LocalDate dayOrNull(String key) {
        String text = textOrNull(key);
        try {
            return text == null ? null : LocalDate.parse(text, DAY);
        } catch (DateTimeParseException notADay) {
            throw wrong(key);
        }
    }

    List<String> texts(String key) {
        asked.add(key);
        Node value = values.get(key);
        List<String> texts = new ArrayList<>();
        if (value != null) {
            if (!(value instanceof SequenceNode list)) {
                throw wrong(key);
            }
            for (Node item : list.getValue()) {
                if (!(item instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
                    throw new Refusal("indicators.file-value", file, line(item), key, "");
                }
                texts.add(scalar.getValue().strip());
            }
        }
        return texts;
    }

    /// Days "from" and "until"; always without them.
    Validity validity() {
        Validity said = new Validity(dayOrNull("from"), dayOrNull("until"));
        if (said.isEmpty()) {
            throw wrong("until");
        }
        return said;
    }

    /// Codes of indicators, plain or with days: "{indicator: A, from: 1/6/2026}".
    List<Listed> listed(String key) {
        asked.add(key);
        Node value = values.get(key);
        List<Listed> listed = new ArrayList<>();
        if (value != null) {
            if (!(value instanceof SequenceNode list)) {
                throw wrong(key);
            }
            for (Node item : list.getValue()) {
                if (item instanceof MappingNode) {
                    Entry each = new Entry(file, item);
                    listed.add(new Listed(each.text("indicator"), each.validity()));
                    each.done();
                } else if (item instanceof ScalarNode scalar
                        && !scalar.getValue().isBlank()) {
                    listed.add(Listed.always(scalar.getValue().strip()));
                } else {
                    throw new Refusal("indicators.file-value", file, line(item), key, "");
                }
            }
        }
        return listed;
    }

    List<Entry> entries(String key) {
        asked.add(key);
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode list)) {
            throw wrong(key);
        }
        return list.getValue().stream().map(item -> new Entry(file, item)).toList();
    }

    /// Says that this was all: a key that nobody asked for is a mistake, not an addition.
    void done() {
        for (Map.Entry<String, Node> value : values.entrySet()) {
            if (!asked.contains(value.getKey())) {
                throw new Refusal("indicators.file-unknown", file, line(value.getValue()), value.getKey());
            }
        }
    }

    Refusal wrong(String key) {
        Node value = values.get(key);
        String said = value instanceof ScalarNode scalar ? scalar.getValue() : "";
        return new Refusal("indicators.file-value", file, line(key), key, said);
    }
}
