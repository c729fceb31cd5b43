package io.github.roviec.office.web.tasks;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Units by tasks.
///
/// @param cut there are more tasks than columns
public record MatrixPage(
        Filter filter,
        List<Choice> groups,
        List<Choice> papers,
        @Nullable String group,
        List<Column> columns,
        List<Row> rows,
        List<Number> sums,
        boolean cut,
        String sheetUrl,
        @Nullable Note note) {

    public List<String> classes() {
        return List.of("DATED", "ONGOING", "GENERAL");
    }

    public List<String> numbers() {
        return List.of("OVERDUE", "OPEN", "DONE", "all");
    }

    /// What is asked for, as it stands in the address.
    public record Filter(String group, String paper, String taskClass, String from, String to) {}

    /// A number, and the address of the list behind it.
    ///
    /// @param key of what it counts
    public record Number(String key, int value, String url) {}

    public record Column(
            String code, String text, @Nullable String due, String paper, Number overdue, Number done, int total) {}

    public record Row(String name, List<Number> numbers, List<@Nullable Cell> cells) {}

    /// @param key  of the word, shape and colour
    /// @param task the code of the whole, for small screens
    public record Cell(String code, String task, String key) {}
}
