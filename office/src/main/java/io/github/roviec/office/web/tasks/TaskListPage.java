package io.github.roviec.office.web.tasks;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The task list.
///
/// @param classes how many of each class; each opens its list, the one that is shown takes the choice back
/// @param urgeUrl whom to urge; null for who does not
/// @param ownUrl   of this very list
/// @param hidden   columns that the person does not want to see
/// @param steps    what this person may do to several tasks at once
/// @param monitors who may be made to follow tasks; empty where this person may not say so
public record TaskListPage(
        Filter filter,
        @Nullable String paper,
        List<Choice> units,
        List<Choice> papers,
        List<Total> totals,
        List<Total> classTotals,
        List<Line> lines,
        Pages pages,
        String registerUrl,
        String sheetUrl,
        @Nullable String urgeUrl,
        String ownUrl,
        List<String> hidden,
        List<String> steps,
        List<Choice> monitors,
        boolean mayTakeOver,
        @Nullable Note note) {

    /// The list's name where a person's columns are kept.
    static final String LIST = "nhiem-vu";

    /// Those that can be hidden.
    static final List<String> COLUMNS = List.of("coordinating", "supervisor", "monitor", "class", "paper", "result");

    /// Hidden until a person chooses.
    static final List<String> HIDDEN = List.of("supervisor", "monitor", "class", "result");

    public List<String> roles() {
        return List.of("LEAD", "COORDINATING");
    }

    public List<String> states() {
        return List.of(
                "ASSIGNED",
                "ACKNOWLEDGED",
                "IN_PROGRESS",
                "SUBMITTED",
                "DONE",
                "RETURNED",
                "REFUSED",
                "SUSPENDED",
                "WITHDRAWN");
    }

    public List<String> times() {
        return List.of("OVERDUE", "DUE_TODAY", "DUE_SOON", "NOT_DUE", "UNDATED", "ON_TIME", "LATE");
    }

    public List<String> classes() {
        return List.of("DATED", "ONGOING", "GENERAL");
    }

    public List<String> columns() {
        return COLUMNS;
    }

    public String hide() {
        return String.join(" ", hidden);
    }

    /// What is asked for, as it stands in the address.
    public record Filter(
            String q,
            String unit,
            String role,
            String state,
            String time,
            String taskClass,
            String paper,
            String from,
            String to,
            String mine) {

        public boolean some() {
            return !(q + unit + role + state + time + taskClass + paper + from + to + mine).isEmpty();
        }
    }

    /// @param more there are more than `value`
    public record Total(String key, int value, boolean more, String url, boolean current) {}

    /// @param version at which it was seen, for steps on many at once
    public record Line(
            String code,
            int version,
            String text,
            String lead,
            String coordinating,
            String supervisor,
            String monitor,
            @Nullable String due,
            String timeliness,
            String state,
            String taskClass,
            long document,
            String paper,
            String result,
            int children,
            int childrenDone,
            int months) {

        /// Of the words for "the fourth month running"; null for one month.
        public @Nullable String running() {
            return months < 2 ? null : "task.chain.month." + (months <= 12 ? months : "more");
        }
    }
}
