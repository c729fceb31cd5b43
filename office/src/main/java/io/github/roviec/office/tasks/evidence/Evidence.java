package io.github.roviec.office.tasks.evidence;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.evidence.EvidenceRows.Found;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The evidence of a month. A person sees their own rows, a head those of the unit and the units below it, the office
/// and the leaders all.
@Component
@Transactional(readOnly = true)
public class Evidence {

    private final EvidenceStore store;
    private final People people;
    private final Permissions permissions;
    private final Clock clock;

    Evidence(EvidenceStore store, People people, Permissions permissions, Clock clock) {
        this.store = store;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// @param lock null while the month is open
    /// @param rows by code; only what the asker may see
    public record Month(ReportPeriod period, @Nullable MonthLock lock, List<EvidenceRow> rows) {

        /// Those that count for a unit: its inner parts count as the whole.
        public List<EvidenceRow> of(UnitId unit) {
            return rows.stream()
                    .filter(row -> row.unit().equals(unit) && !row.inner())
                    .toList();
        }

        public List<EvidenceRow> of(ActorId person) {
            return rows.stream().filter(row -> person.equals(row.person())).toList();
        }
    }

    /// A locked month as it was locked, with what was said against its rows until now.
    public Month month(ReportPeriod period, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        MonthLock lock = store.lock(by.authority(), period).orElse(null);
        Set<UnitId> units = permissions.isAuthorityWide(by) ? Set.of() : new HashSet<>(permissions.visible(by));
        List<Found> seen = all(period, lock, by).stream()
                .filter(found -> maySee(found.row(), units, by))
                .toList();
        return new Month(period, lock, named(seen, period, by));
    }

    List<Found> all(ReportPeriod period, @Nullable MonthLock lock, Actor by) {
        return lock == null ? store.now(by.authority(), period, LocalDate.now(clock)) : store.locked(lock);
    }

    private boolean maySee(EvidenceRow row, Set<UnitId> units, Actor by) {
        return permissions.isAuthorityWide(by)
                || by.id().equals(row.person())
                || by.post() == PostKind.HEAD && units.contains(row.unit());
    }

    /// Rows with the names of today; those of a locked month keep theirs.
    private List<EvidenceRow> named(List<Found> found, ReportPeriod period, Actor by) {
        Map<ActorId, String> names = people.names(found.stream()
                .flatMap(each -> Stream.of(each.row().person(), each.causeBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<String, List<Contest>> contests = store.contests(by.authority(), period);
        return found.stream()
                .map(each -> {
                    EvidenceRow row = each.row();
                    return EvidenceRows.with(
                            row,
                            row.personName().isEmpty() ? name(row.person(), names) : row.personName(),
                            row.causeBy().isEmpty() ? name(each.causeBy(), names) : row.causeBy(),
                            contests.getOrDefault(each.task() + " " + row.unit().value(), List.of()));
                })
                .toList();
    }

    private static String name(@Nullable ActorId person, Map<ActorId, String> names) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
