package io.github.roviec.office.notifications;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Rows put into the database together, a column at a time.
final class Columns {

    private Columns() {}

    static <R, T> T[] each(List<R> rows, Function<R, @Nullable T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
