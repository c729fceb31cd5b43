package io.github.roviec.office.web.tasks;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Splitting a task, and giving it to a person.
///
/// @param people  of the unit that leads
/// @param takers  those, and the units below with their people
/// @param rows    what was typed, and empty rows
/// @param officer who does the whole, as a choice
public record PartsPage(
        String text,
        int version,
        @Nullable String due,
        PartsBox box,
        List<Choice> people,
        List<Choice> takers,
        List<Row> rows,
        String officer,
        @Nullable Note note) {

    public record Row(String text, String to, String due, String product) {
        static final Row EMPTY = new Row("", "", "", "");
    }
}
