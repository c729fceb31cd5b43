package io.github.roviec.notice.mention;

import io.github.roviec.notice.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of an office's own list, findable in a text as they are written there.
public final class KnownNames {

    /// No list.
    public static final KnownNames NONE = new KnownNames(List.of());

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        boolean end;
    }

    private final Node root = new Node();

    public KnownNames(List<String> names) {
        for (String name : names) {
            Tokens tokens = Tokens.of(name);
            Node node = root;
            for (int i = 0; i < tokens.size(); i++) {
                node = node.next.computeIfAbsent(tokens.key(i), k -> new Node());
            }
            node.end = node != root;
        }
    }

    /// The token behind the longest known name that begins at `at`, or `at`. Names of one word must be written with a
    /// capital letter, so that a unit called "Thuế" is not found in every tax.
    int end(Tokens tokens, int at) {
        Node node = root.next.get(tokens.key(at));
        int i = at + 1;
        int end = at;
        while (node != null) {
            if (node.end && (i > at + 1 || tokens.capital(at))) {
                end = i;
            }
            node = node.next.get(tokens.key(i));
            i++;
        }
        return end;
    }
}
