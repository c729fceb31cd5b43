package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.tasks.TaskClass;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which number is to be opened.
///
/// @param key       of the line; null: all lines together
/// @param taskClass null: all classes
/// @param figures   the figures that make up the number
public record Wanted(
        Grouping grouping, @Nullable String key, @Nullable TaskClass taskClass, Set<Figure> figures) {

    public Wanted {
        figures = Set.copyOf(figures);
    }
}
