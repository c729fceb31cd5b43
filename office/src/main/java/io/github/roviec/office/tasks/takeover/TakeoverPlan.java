package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.WorkState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What taking a register over would do: the answer of a dry run.
///
/// @param lines     one for each row that speaks of a task, in their order
/// @param questions words that a person may explain, those that must be explained first
/// @param headings  rows that speak of no task
/// @param gone      tasks of an earlier edition that this one no longer has; nothing is done to them
/// @param leftOut   sheets of the file that were not read
/// @param seal      tells whether a later dry run says the same
public record TakeoverPlan(
        TakeoverFile file,
        Matching matching,
        List<Line> lines,
        List<Question> questions,
        List<Heading> headings,
        List<TaskCode> gone,
        List<String> leftOut,
        String seal) {

    public TakeoverPlan {
        lines = List.copyOf(lines);
        questions = List.copyOf(questions);
        headings = List.copyOf(headings);
        gone = List.copyOf(gone);
        leftOut = List.copyOf(leftOut);
    }

    /// Whether {@link Takeovers#carryOut} would take it.
    public boolean sound() {
        return !lines.isEmpty() && count(Outcome.WRONG) == 0;
    }

    public int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /// How many rows a person should look at before.
    public int doubtful() {
        return (int)
                lines.stream().filter(line -> line.has(CellNote.Level.DOUBT)).count();
    }

    /// How a row compares with what is there.
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        WRONG
    }

    /// A row that speaks of no task.
    ///
    /// @param number of the row in its file
    public record Heading(int number, String text) {}

    /// What differs from the earlier edition, in the words of the two.
    public record Change(RegisterColumn column, String before, String after) {}

    /// @param number of the row in its file
    /// @param task   which it is, for a row that is known
    public record Line(
            int number,
            @Nullable TaskCode task,
            Outcome outcome,
            String text,
            String paper,
            List<String> leads,
            List<String> coordinating,
            @Nullable LocalDate due,
            TaskClass taskClass,
            WorkState state,
            @Nullable LocalDate doneOn,
            List<Change> changes,
            List<CellNote> notes) {

        public Line {
            leads = List.copyOf(leads);
            coordinating = List.copyOf(coordinating);
            changes = List.copyOf(changes);
            notes = List.copyOf(notes);
        }

        public boolean has(CellNote.Level level) {
            return notes.stream().anyMatch(note -> note.level() == level);
        }
    }
}
