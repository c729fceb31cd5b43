package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.calendar.TestDays;
import io.github.roviec.office.calendar.WorkingDays;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.watch.WatchedTask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// What the days before and after a deadline say, over any holidays and any days on which nobody asked.
class DaysOfTaskProperties {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    private static WatchedTask task(LocalDate due) {
        return new WatchedTask(
                new TaskCode("2026-0001"),
                "Rà soát biên chế",
                TaskClass.DATED,
                WorkState.IN_PROGRESS,
                due,
                BEGIN.atStartOfDay(ZONE).toInstant(),
                false,
                false,
                false,
                List.of(new UnitId(1)),
                List.of(),
                Set.of(),
                new ActorId(1),
                null,
                null,
                null);
    }

    private static List<Heard> heard(LocalDate day, WatchedTask task, WorkingDays days, List<Integer> thresholds) {
        List<Rule> rules = List.of(
                rule(Occasion.BEFORE_DUE, thresholds),
                rule(Occasion.DUE, List.of()),
                rule(Occasion.OVERDUE, List.of(5)));
        Instant at = day.atTime(6, 30).atZone(ZONE).toInstant();
        return new DaysOfTask(new AuthorityId(1), days, rules, at, ZONE).of(task);
    }

    private static Rule rule(Occasion occasion, List<Integer> days) {
        return new Rule(occasion, null, true, days, Set.of(Recipient.LEAD_HEADS), false);
    }

    private static List<Integer> sorted(Set<Integer> thresholds) {
        return thresholds.stream().sorted(Comparator.reverseOrder()).toList();
    }

    @Property
    void each_threshold_is_said_once_on_the_day_that_lies_so_many_working_days_before(
            @ForAll @IntRange(min = 60, max = 300) int dueIn,
            @ForAll @Size(min = 1, max = 4) Set<@IntRange(min = 1, max = 20) Integer> thresholds,
            @ForAll @Size(max = 20) Set<@IntRange(min = 0, max = 320) Integer> off) {
        WorkingDays days = TestDays.without(off.stream().map(BEGIN::plusDays).toList());
        LocalDate due = BEGIN.plusDays(dueIn);
        Map<String, LocalDate> first = new HashMap<>();
        Map<String, Integer> left = new HashMap<>();
        for (LocalDate day = BEGIN; !day.isAfter(due); day = day.plusDays(1)) {
            for (Heard heard : heard(day, task(due), days, sorted(thresholds))) {
                String key = Objects.requireNonNull(heard.key());
                if (first.putIfAbsent(key, day) == null && heard.occasion() == Occasion.BEFORE_DUE) {
                    left.put(key, Objects.requireNonNull(heard.days()));
                }
            }
        }
        for (int threshold : thresholds) {
            String key = "2026-0001/BEFORE/" + due + "/" + threshold;
            assertThat(left).containsEntry(key, threshold);
            LocalDate on = Objects.requireNonNull(first.get(key));
            assertThat(days.between(on, due)).isEqualTo(threshold);
            assertThat(on.equals(BEGIN) || days.isWorking(on) || days.between(on.minusDays(1), due) == threshold)
                    .isTrue();
        }
        LocalDate dueSaid = Objects.requireNonNull(first.get("2026-0001/DUE/" + due));
        assertThat(days.between(dueSaid, due)).isZero();
        assertThat(first).hasSize(thresholds.size() + 1);
    }

    @Property
    void days_on_which_nobody_asked_are_made_good_by_one_message_and_none_comes_twice(
            @ForAll @IntRange(min = 20, max = 60) int dueIn,
            @ForAll @Size(min = 1, max = 60) Set<@IntRange(min = 0, max = 120) Integer> asked) {
        WorkingDays days = TestDays.without(List.of());
        LocalDate due = BEGIN.plusDays(dueIn);
        Set<String> keys = new HashSet<>();
        List<Integer> nearer = new ArrayList<>();
        for (int offset : asked.stream().sorted().toList()) {
            List<Heard> said = heard(BEGIN.plusDays(offset), task(due), days, List.of(7, 3, 1));
            assertThat(said).hasSizeLessThanOrEqualTo(1);
            // The same day asked twice says the same.
            assertThat(heard(BEGIN.plusDays(offset), task(due), days, List.of(7, 3, 1)))
                    .isEqualTo(said);
            said.stream()
                    .filter(heard -> keys.add(Objects.requireNonNull(heard.key())))
                    .filter(heard -> heard.occasion() == Occasion.BEFORE_DUE)
                    .forEach(heard -> nearer.add(Objects.requireNonNull(heard.days())));
        }
        assertThat(nearer).isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates();
    }
}
