package io.github.roviec.notice.mention;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was read at a token, so that nothing is read twice. What was cut off holds only for the way by which the token
/// was reached.
final class Remembered<T> {

    private static final int WAYS = 64;

    private record Cut<T>(@Nullable T found) {}

    private final @Nullable Object[] whole;
    private final BitSet known = new BitSet();
    private final Map<Integer, Cut<T>> cuts = new HashMap<>();

    Remembered(int size) {
        whole = new Object[size];
    }

    boolean knows(int at, int way) {
        return known.get(at) || cut(at, way);
    }

    boolean cut(int at, int way) {
        return !cuts.isEmpty() && cuts.containsKey(at * WAYS + way);
    }

    @SuppressWarnings("unchecked")
    @Nullable
    T of(int at, int way) {
        if (known.get(at)) {
            return (T) whole[at];
        }
        Cut<T> cut = cuts.get(at * WAYS + way);
        return cut == null ? null : cut.found();
    }

    void keep(int at, int way, @Nullable T found, boolean cut) {
        if (cut) {
            cuts.put(at * WAYS + way, new Cut<>(found));
        } else if (at < whole.length) {
            whole[at] = found;
            known.set(at);
        }
    }
}
