package io.github.roviec.office.tasks;

import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.UnitId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The conditions of a list, put together from those that the question has, so that the database finds an index for
/// them. They stand in this one place, so that every number counts exactly the list behind it.
///
/// `s` are the rows that the list is made of, in their order (`place`, then the task): of `tasks.task`, where the whole
/// authority is asked for and a group's task shows once; of `tasks.finding`, where words are looked for among them; of
/// `tasks.sight` for a unit, which sees its own part.
final class ListSql {

    /// Below: work that is not at an end (db/tasks, `tasks.place`).
    private static final int OPEN = 600_000;

    /// Below: work that is not at an end and has a deadline.
    private static final int OPEN_DATED = 500_000;

    /// From here on: withdrawn.
    private static final int WITHDRAWN = 1_500_000;

    private static final Set<WorkState> AT_AN_END = EnumSet.of(WorkState.DONE, WorkState.WITHDRAWN);
    private static final Set<Timeliness> OF_DONE = EnumSet.of(Timeliness.ON_TIME, Timeliness.LATE);
    private static final Set<Timeliness> OF_OPEN_AND_DATED =
            EnumSet.of(Timeliness.NOT_DUE, Timeliness.DUE_SOON, Timeliness.DUE_TODAY, Timeliness.OVERDUE);

    private final Scope scope;
    private final TaskFilter filter;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();
    private final boolean wholes;

    /// Whole tasks that say some words.
    private final boolean finds;

    private String rows = "tasks.task s";
    private String joins = "";

    private final @Nullable String asked;

    private ListSql(Scope scope, @Nullable String asked) {
        this.scope = scope;
        this.asked = asked;
        this.filter = scope.filter();
        this.wholes = scope.units() == null && filter.unit() == null;
        this.finds = wholes && asked != null;
        parameters.put("today", scope.today());
    }

    /// @param asked what the filter's words are in the database's language (`tasks.asked`); null where they say nothing
    static ListSql of(Scope scope, @Nullable String asked) {
        ListSql sql = new ListSql(scope, asked);
        sql.seen();
        sql.states();
        sql.timeliness();
        sql.rest();
        sql.mine();
        return sql;
    }

    /// "from … where …".
    String from() {
        return "from " + rows + joins + "\nwhere " + String.join("\n  and ", conditions) + "\n";
    }

    /// The column that names the task.
    String id() {
        return wholes && !finds ? "s.id" : "s.task_id";
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    /// Whether the done ones among them are what `tasks.tally` adds up: nothing but state, timeliness and class is
    /// asked.
    boolean isTallied() {
        return wholes
                && (filter.states().isEmpty() || filter.states().contains(WorkState.DONE))
                && filter.dueFrom() == null
                && filter.dueTo() == null
                && filter.document() == null
                && words() == null
                && filter.mine() == null;
    }

    /// What {@link #isTallied} leaves to be counted.
    String fromNotTallied() {
        String open = "s.place < " + OPEN;
        return from() + "  and "
                + (filter.states().contains(WorkState.WITHDRAWN)
                        ? "(" + open + " or s.place >= " + WITHDRAWN + ")"
                        : open)
                + "\n";
    }

    boolean looksForWords() {
        return words() != null;
    }

    String fromTally() {
        List<String> wanted = new ArrayList<>(List.of("y.authority_id = :authority"));
        if (!filter.timeliness().isEmpty()) {
            wanted.add("y.timeliness = any(:timeliness)");
        }
        if (filter.taskClass() != null) {
            wanted.add("y.task_class = :class");
        }
        return "from tasks.tally y where " + String.join(" and ", wanted) + "\n";
    }

    /// Which rows the asker may see, narrowed to the unit that is asked for.
    private void seen() {
        List<UnitId> visible = scope.units();
        UnitId unit = filter.unit();
        parameters.put("authority", scope.authority().value());
        if (visible != null) {
            parameters.put("visible", visible.stream().map(UnitId::value).toArray(Long[]::new));
        }
        if (wholes) {
            conditions.add("s.authority_id = :authority");
            conditions.add(finds ? "s.whole" : "s.parent_id is null");
            rows = finds ? "tasks.finding s" : "tasks.task s";
            return;
        }
        rows = "tasks.sight s";
        if (unit != null) {
            conditions.add("s.unit_id = :unit");
            parameters.put("unit", unit.value());
            if (filter.role() != null) {
                conditions.add(filter.role() == Role.LEAD ? "s.leads" : "s.coordinates");
            }
            if (visible != null && !visible.contains(unit)) {
                conditions.add("exists (select from tasks.sight v"
                        + " where v.task_id = s.task_id and v.unit_id = any(:visible))");
            }
        } else if (visible != null && visible.size() == 1) {
            conditions.add("s.unit_id = :unit");
            parameters.put("unit", visible.getFirst().value());
        } else {
            rows = "(select distinct on (task_id) * from tasks.sight"
                    + " where authority_id = :authority and unit_id = any(:visible)) s";
        }
        conditions.add("s.authority_id = :authority");
    }

    private void states() {
        Set<WorkState> states = filter.states();
        if (states.isEmpty()) {
            conditions.add("s.state <> 'WITHDRAWN'");
            conditions.add("s.place < " + WITHDRAWN);
            return;
        }
        parameters.put("states", names(states));
        conditions.add("s.state = any(:states)");
        if (states.stream().noneMatch(AT_AN_END::contains)) {
            conditions.add("s.place < " + OPEN);
        } else if (AT_AN_END.containsAll(states)) {
            conditions.add("s.place >= " + OPEN);
        }
    }

    private void timeliness() {
        Set<Timeliness> wanted = filter.timeliness();
        if (wanted.isEmpty()) {
            return;
        }
        parameters.put("timeliness", names(wanted));
        conditions.add("tasks.timeliness(s.state, s.due, s.done_on, :today) = any(:timeliness)");
        if (OF_DONE.containsAll(wanted)) {
            conditions.add("s.place >= " + OPEN);
        } else if (OF_OPEN_AND_DATED.containsAll(wanted) && !filter.states().contains(WorkState.WITHDRAWN)) {
            conditions.add("s.place < " + OPEN_DATED);
        }
    }

    private void rest() {
        if (filter.taskClass() != null) {
            conditions.add("s.task_class = :class");
            parameters.put("class", filter.taskClass().name());
        }
        if (filter.dueFrom() != null) {
            conditions.add("s.due >= :dueFrom");
            parameters.put("dueFrom", filter.dueFrom());
        }
        if (filter.dueTo() != null) {
            conditions.add("s.due <= :dueTo");
            parameters.put("dueTo", filter.dueTo());
        }
        if (filter.document() != null) {
            conditions.add(task() + ".document_id = :document");
            parameters.put("document", filter.document().value());
        }
        if (words() != null && asked == null) {
            conditions.add("false");
        } else if (finds) {
            conditions.add("s.words @@ cast(:asked as tsquery)");
            parameters.put("asked", asked);
        } else if (asked != null) {
            // so that both indexes of words are asked
            joins += " join tasks.finding f on f.task_id = s.task_id";
            conditions.add("(f.whole and f.words @@ cast(:asked as tsquery)"
                    + " or not f.whole and f.words @@ cast(:asked as tsquery))");
            parameters.put("asked", asked);
        }
    }

    private void mine() {
        if (filter.mine() == null) {
            return;
        }
        parameters.put("me", scope.by().id().value());
        if (filter.mine() == TaskFilter.Mine.GIVEN) {
            conditions.add(task() + ".given_by = :me");
            return;
        }
        conditions.add("s.place < " + OPEN);
        if (scope.units() == null) {
            conditions.add("s.state = 'SUBMITTED'");
            if (scope.by().post() == PostKind.LEADER) {
                String task = task();
                conditions.add("(" + task + ".given_by = :me or " + task + ".supervised_by = :me)");
            }
        } else {
            conditions.add("s.state in ('ASSIGNED', 'RETURNED')");
            conditions.add("exists (select from tasks.sight w"
                    + " where w.task_id = s.task_id and w.unit_id = any(:visible) and w.leads)");
        }
    }

    /// The name under which the columns of `tasks.task` can be asked for.
    private String task() {
        if (wholes && !finds) {
            return "s";
        }
        if (!joins.contains(" t on ")) {
            joins += " join tasks.task t on t.id = s.task_id";
        }
        return "t";
    }

    private @Nullable String words() {
        String text = filter.text();
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}
