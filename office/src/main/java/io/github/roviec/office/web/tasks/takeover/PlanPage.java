package io.github.roviec.office.web.tasks.takeover;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A register before it is taken over: what would be done, row by row.
///
/// @param open       questions, only the first of many: a form holds so much; likewise `understood`
/// @param understood questions that are answered, by the program or by a person
/// @param seal       of the plan; null where it cannot be carried out
/// @param idle       whether it would change nothing
public record PlanPage(
        long id,
        String fileName,
        List<Tab> tabs,
        List<Row> rows,
        Pages pages,
        List<Ask> open,
        int openInAll,
        List<Ask> understood,
        int understoodInAll,
        List<String> names,
        List<Heading> headings,
        List<String> gone,
        String leftOut,
        int good,
        int same,
        int wrong,
        int doubtful,
        boolean idle,
        @Nullable String seal,
        @Nullable Note note) {

    public List<String> states() {
        return List.of(
                "ASSIGNED", "ACKNOWLEDGED", "IN_PROGRESS", "DONE", "RETURNED", "REFUSED", "SUSPENDED", "WITHDRAWN");
    }

    public record Tab(String key, int count, String url, boolean current) {}

    /// @param outcome NEW, CHANGED, UNCHANGED or WRONG
    public record Row(
            int number,
            @Nullable String code,
            String outcome,
            String text,
            String paper,
            String lead,
            String coordinating,
            @Nullable String due,
            String taskClass,
            String state,
            @Nullable String doneOn,
            List<Change> changes,
            List<Said> notes) {}

    public record Change(String column, String before, String after) {}

    /// @param level WRONG, DOUBT or READ
    /// @param state a state that the note names, else null
    public record Said(
            String level,
            String column,
            String key,
            Object[] arguments,
            @Nullable String state) {}

    public record Heading(int number, String text) {}

    /// @param number of the question in the form
    /// @param answer what the words are taken for, as it stands in the form; empty while that is open
    /// @param day    the same as a day
    public record Ask(
            int number,
            String kind,
            String said,
            int rows,
            int firstRow,
            List<Choice> options,
            boolean required,
            String answer,
            String day,
            boolean given) {

        public boolean blank() {
            return said.isBlank();
        }
    }
}
