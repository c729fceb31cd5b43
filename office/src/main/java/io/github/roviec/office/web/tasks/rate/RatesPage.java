package io.github.roviec.office.web.tasks.rate;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a period counts.
///
/// @param summary    the classes apart, then all together
/// @param groups     lines; units of similar load together
/// @param loadGroups whether `groups` are groups of load
/// @param thresholds whether these come from the office's own thresholds
/// @param undated    how many dated tasks have no deadline and are in no rate
/// @param closeFrom  from which day on the period may be closed; null where it is closed
/// @param mayClose   whether this person may close it today
/// @param past       closed periods, the latest first
public record RatesPage(
        Span span,
        List<Tab> kinds,
        List<Tab> groupings,
        List<Tab> classes,
        @Nullable Closed closed,
        List<Row> summary,
        List<Group> groups,
        boolean loadGroups,
        boolean thresholds,
        int freshDays,
        int undated,
        int ongoing,
        int general,
        @Nullable String closeFrom,
        boolean mayClose,
        List<Past> past,
        String sheetUrl,
        @Nullable Note note) {

    public List<String> numberColumns() {
        return List.of(
                "total",
                "doneOnTime",
                "doneLate",
                "doneUndated",
                "inTime",
                "dueSoon",
                "overdue",
                "runningUndated",
                "suspended",
                "withdrawn");
    }

    /// Key of the words above a group. A unit that sees only itself has no group to stand in.
    public String heading(Group group) {
        if (group.from < 0) {
            return "rates.group.nobody";
        }
        if (!loadGroups) {
            return "rates.group.all";
        }
        if (group.to < 0) {
            return group.from == 0 ? "rates.group.any" : "rates.group.from";
        }
        if (group.to == group.from) {
            return group.from == 0 ? "rates.group.none" : "rates.group.only";
        }
        return "rates.group";
    }

    public List<String> rateColumns() {
        return List.of("completed", "original", "extended", "updated");
    }

    /// @param calendar how its months run
    public record Span(
            String key,
            String kind,
            String number,
            String year,
            String calendar,
            String from,
            String to,
            boolean running,
            String previous,
            String next) {}

    public record Tab(String key, String url, boolean current) {}

    /// @param now         the page shows how the period would count today
    /// @param differences tasks that count otherwise today
    public record Closed(String at, String by, boolean now, int differences, String otherUrl, String differencesUrl) {}

    /// @param label key of a message in the place of a name
    public record Row(@Nullable String label, String name, List<Number> numbers, List<Rate> rates) {}

    public record Number(String column, int value, String url) {}

    /// @param percent null of nothing
    public record Rate(String column, @Nullable String percent, int part, int whole, String partUrl, String wholeUrl) {}

    /// @param to -1: no upper end
    public record Group(int from, int to, List<Row> rows) {}

    public record Past(String kind, String number, String year, String url, String at, String by) {}
}
