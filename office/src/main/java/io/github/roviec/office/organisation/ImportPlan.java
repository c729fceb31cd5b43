package io.github.roviec.office.organisation;

import io.github.roviec.office.base.AuthorityId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/// What carrying out a list of units would do: the answer of a dry run. It waits in a session to be carried out.
///
/// @param rows  the list as it came in, header included
/// @param lines one for each row below the header that is not blank, in their order
/// @param notes what is wrong with the list as a whole
public record ImportPlan(
        AuthorityId authority, LocalDate on, List<List<String>> rows, List<Line> lines, List<Note> notes)
        implements Serializable {

    public ImportPlan {
        rows = rows.stream().map(List::copyOf).toList();
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /// Whether {@link Organisation#carryOut} would take it.
    public boolean sound() {
        return notes.isEmpty() && count(Outcome.WRONG) == 0;
    }

    public int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /// @param number of the row in the list, the header being 1
    /// @param notes  what would change, or what is wrong
    public record Line(int number, String code, String name, Outcome outcome, List<Note> notes)
            implements Serializable {

        public Line {
            notes = List.copyOf(notes);
        }
    }

    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        WRONG
    }
}
