package io.github.roviec.office.notifications;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.watch.LateTask;
import io.github.roviec.office.tasks.watch.TaskWatch;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the monthly urging letter (công văn đôn đốc) says to each unit.
@Component
public class Urging {

    private final TaskWatch tasks;
    private final Permissions permissions;
    private final Clock clock;

    Urging(TaskWatch tasks, Permissions permissions, Clock clock) {
        this.tasks = tasks;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// @param asOf  the day up to which days are counted
    /// @param units those with overdue tasks, by name
    public record UrgingList(YearMonth month, LocalDate asOf, List<UnitUrging> units) {

        public int tasks() {
            return units.stream().mapToInt(unit -> unit.tasks().size()).sum();
        }
    }

    /// @param unit null where the office's list does not know it
    public record UnitUrging(@Nullable UnitId unit, String name, List<Urged> tasks) {}

    /// @param daysLate   calendar days from the deadline to the day of the list, at least 1
    /// @param lastReport when the unit last reported; null where it never has
    public record Urged(
            TaskCode code,
            String text,
            String paper,
            LocalDate due,
            long daysLate,
            WorkState state,
            @Nullable Instant lastReport) {}

    /// Tasks that were due before the end of `month` (or before today, in the running month) and that the unit has not
    /// handed in until now. Refuses with `permission.denied`: for the office and its leaders.
    public UrgingList of(YearMonth month, Actor by) {
        permissions.require(by, Deed.CONFIRM_TASKS);
        LocalDate today = LocalDate.now(clock);
        LocalDate end = month.plusMonths(1).atDay(1);
        LocalDate asOf = end.isBefore(today) ? end : today;
        Map<String, List<LateTask>> byUnit = new LinkedHashMap<>();
        for (LateTask task : tasks.late(by.authority(), asOf)) {
            byUnit.computeIfAbsent(task.unit() + " " + task.unitName(), unit -> new ArrayList<>())
                    .add(task);
        }
        return new UrgingList(
                month,
                asOf,
                byUnit.values().stream().map(late -> unit(late, asOf)).toList());
    }

    private static UnitUrging unit(List<LateTask> late, LocalDate asOf) {
        return new UnitUrging(
                late.getFirst().unit(),
                late.getFirst().unitName(),
                late.stream()
                        .map(task -> new Urged(
                                task.code(),
                                task.text(),
                                task.paper(),
                                task.due(),
                                ChronoUnit.DAYS.between(task.due(), asOf),
                                task.state(),
                                task.lastReport()))
                        .toList());
    }
}
