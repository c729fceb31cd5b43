package io.github.roviec.office.web.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the coordinating units of a task do for it, as its page shows it.
///
/// @param given  how many have contributed
/// @param open   the task is not at an end
/// @param mayAsk this person may ask and urge
/// @param missed names of those whose contribution was not there when the lead handed in
public record CoordinationBox(
        String code,
        List<Unit> units,
        int given,
        boolean open,
        boolean mayAsk,
        @Nullable String taskDue,
        List<String> missed,
        Draft draft) {

    /// Units that may still be asked for the first time, or again before they gave.
    public List<Unit> askable() {
        return units.stream().filter(unit -> !unit.given).toList();
    }

    /// @param who   unit and version, as forms send it back
    /// @param asked what was asked last, while it has not been given
    public record Unit(
            String who,
            String name,
            String state,
            @Nullable String due,
            @Nullable String asked,
            boolean own,
            boolean acknowledged,
            boolean given,
            List<Line> lines) {

        /// Somebody asked it for a day. Not called `isAsked`: a template would take that for the words.
        public boolean dated() {
            return due != null;
        }
    }

    /// @param what message key
    /// @param url  of its file
    public record Line(
            String at,
            String who,
            String what,
            @Nullable String text,
            @Nullable String due,
            @Nullable String url,
            @Nullable String fileName,
            @Nullable String number) {}

    /// What was typed for something that could not be done.
    public record Draft(String act, List<String> who, String text, String due, String number, boolean beyond) {
        static final Draft NONE = new Draft("", List.of(), "", "", "", false);

        public boolean of(String wanted, String unit) {
            return act.equals(wanted) && who.contains(unit);
        }
    }
}
