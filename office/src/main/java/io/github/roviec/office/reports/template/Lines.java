package io.github.roviec.office.reports.template;

import io.github.roviec.office.base.Refusal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One mapping of a template file. What it cannot answer is a refusal with its line.
final class Lines {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    Lines(String file, Node node) {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
            throw new Refusal("paper.template-shape", file, line(node));
        }
        for (NodeTuple pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)
                    || values.put(key.getValue(), pair.getValueNode()) != null) {
                throw new Refusal("paper.template-shape", file, line(pair.getKeyNode()));
            }
        }
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    int line() {
        return line(node);
    }

    int line(String key) {
        Node value = values.get(key);
        return value == null ? line() : line(value);
    }

    /// Of one entry of a list.
    int line(String key, int index) {
        return values.get(key) instanceof SequenceNode sequence
                ? line(sequence.getValue().get(index))
                : line(key);
    }

    /// The key that stands first: what the entry is.
    String first() {
        return values.keySet().iterator().next();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    private Node node(String key) {
        asked.add(key);
        Node value = values.get(key);
        if (value == null) {
            throw new Refusal("paper.template-missing", file, line(), key);
        }
        return value;
    }

    String text(String key) {
        if (!(node(key) instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw wrong(key);
        }
        return scalar.getValue().strip();
    }

    boolean yes(String key) {
        return has(key) && text(key).equals("true");
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> kind) {
        return oneOf(key, text(key), kind);
    }

    private <E extends Enum<E>> E oneOf(String key, String text, Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(key));
    }

    <E extends Enum<E>> List<E> each(String key, Class<E> kind) {
        return texts(key).stream().map(text -> oneOf(key, text, kind)).toList();
    }

    /// Nothing under the key is an empty list.
    List<String> texts(String key) {
        return sequence(key).stream()
                .map(each ->
                        each instanceof ScalarNode scalar ? scalar.getValue().strip() : "")
                .peek(text -> {
                    if (text.isEmpty()) {
                        throw wrong(key);
                    }
                })
                .toList();
    }

    List<Lines> entries(String key) {
        return sequence(key).stream().map(each -> new Lines(file, each)).toList();
    }

    Lines entry(String key) {
        return new Lines(file, node(key));
    }

    private List<Node> sequence(String key) {
        asked.add(key);
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            throw wrong(key);
        }
        return sequence.getValue();
    }

    /// Refuses what nobody asked for: a misspelt key says nothing otherwise.
    void done() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                throw new Refusal("paper.template-unknown", file, line(key), key);
            }
        }
    }

    private Refusal wrong(String key) {
        return new Refusal("paper.template-value", file, line(key), key);
    }
}
