package io.github.roviec.notice.mention;

import io.github.roviec.notice.text.Syllables;
import io.github.roviec.notice.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of an office's own list, findable in a text as they are written there.
public final class KnownNames {

    /// No list.
    public static final KnownNames NONE = new KnownNames(List.of());

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();

        /// The same without accents.
        final Map<String, Node> plain = new HashMap<>();

        boolean end;
    }

    private final Node root = new Node();

    public KnownNames(List<String> names) {
        for (String name : names) {
            Tokens tokens = Tokens.of(name);
            Node node = root;
            for (int i = 0; i < tokens.size(); i++) {
                Node parent = node;
                node = parent.next.computeIfAbsent(tokens.key(i), k -> new Node());
                parent.plain.putIfAbsent(Syllables.plain(tokens.key(i)), node);
            }
            node.end = node != root;
        }
    }

    /// The token behind the longest known name that begins at `at`, or `at`. Names of one word must be written with a
    /// capital letter, so that a unit called "Thuế" is not found in every tax. Accents of words whose letters are
    /// doubtful do not count.
    int end(Tokens tokens, int at) {
        Node node = step(root, tokens, at);
        int i = at + 1;
        int end = at;
        while (node != null) {
            if (node.end && (i > at + 1 || tokens.capital(at))) {
                end = i;
            }
            node = step(node, tokens, i);
            i++;
        }
        return end;
    }

    private static @Nullable Node step(Node node, Tokens tokens, int at) {
        Node next = node.next.get(tokens.key(at));
        return next == null && tokens.doubtful(at) ? node.plain.get(Syllables.plain(tokens.key(at))) : next;
    }
}
