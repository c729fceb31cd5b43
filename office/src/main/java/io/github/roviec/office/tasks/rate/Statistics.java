package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.rate.StandingStore.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a period counts. A closed period shows what was closed, unless it is asked for as it stands now. A head or an
/// officer sees the figures of their own unit and those below it.
@Component
@Transactional(readOnly = true)
public class Statistics {

    private final StandingStore store;
    private final ClosedPeriods closedPeriods;
    private final RateSettings settings;
    private final LineNames names;
    private final Permissions permissions;
    private final Clock clock;

    Statistics(
            StandingStore store,
            ClosedPeriods closedPeriods,
            RateSettings settings,
            LineNames names,
            Permissions permissions,
            Clock clock) {
        this.store = store;
        this.closedPeriods = closedPeriods;
        this.settings = settings;
        this.names = names;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// @param closed  who closed the period and when; null while nobody has
    /// @param now     whether this is how a closed period would count today
    /// @param setting under which it counts
    /// @param lines   by name; the one without a key at the end
    public record Table(
            ReportPeriod period,
            RateSetting setting,
            @Nullable ClosedPeriod closed,
            boolean now,
            List<Line> lines) {

        /// All lines together.
        public Line all() {
            return lines.stream().reduce(new Line("", "", Map.of()), Line::plus);
        }

        /// Whether what is shown cannot change any more.
        public boolean isClosed() {
            return closed != null && !now;
        }
    }

    public Table table(ReportPeriod period, boolean now, Grouping grouping, Actor by) {
        Optional<ClosedPeriod> closed = closed(period, by);
        Scope scope = scope(period, closed, now, by);
        List<Line> lines = store.lines(grouping, scope);
        List<Long> ids = lines.stream()
                .filter(line -> !line.key().isEmpty())
                .map(line -> Long.valueOf(line.key()))
                .toList();
        Map<Long, String> called = switch (grouping) {
            case PAPER -> Map.of();
            case UNIT ->
                scope.closed() == null
                        ? names.units(by.authority(), ids, day(period))
                        : closedPeriods.names(closed.orElseThrow(), grouping);
            case LEADER ->
                scope.closed() == null ? names.leaders(ids) : closedPeriods.names(closed.orElseThrow(), grouping);
        };
        List<Line> named = lines.stream()
                .map(line -> line.key().isEmpty() || grouping == Grouping.PAPER
                        ? line
                        : new Line(line.key(), called.getOrDefault(Long.valueOf(line.key()), ""), line.classes()))
                .sorted(Comparator.<Line, Boolean>comparing(line -> line.key().isEmpty())
                        .thenComparing(Line::name))
                .toList();
        return new Table(period, setting(closed, by), closed.orElse(null), now && closed.isPresent(), named);
    }

    /// Exactly the tasks that the number counts.
    public List<Standing> list(ReportPeriod period, boolean now, Wanted wanted, Page page, Actor by) {
        return store.list(wanted, page, scope(period, closed(period, by), now, by));
    }

    public int count(ReportPeriod period, boolean now, Wanted wanted, Actor by) {
        return store.count(wanted, scope(period, closed(period, by), now, by));
    }

    /// What counts otherwise today than when the period was closed; nothing for a period that is not closed.
    public List<Difference> differences(ReportPeriod period, Actor by) {
        Optional<ClosedPeriod> closed = closed(period, by);
        return closed.isEmpty() ? List.of() : store.differences(scope(period, closed, false, by));
    }

    private Optional<ClosedPeriod> closed(ReportPeriod period, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return closedPeriods.find(period, by.authority());
    }

    private RateSetting setting(Optional<ClosedPeriod> closed, Actor by) {
        return closed.map(ClosedPeriod::setting).orElseGet(() -> settings.of(by.authority()));
    }

    private Scope scope(ReportPeriod period, Optional<ClosedPeriod> closed, boolean now, Actor by) {
        return new Scope(
                by.authority().value(),
                period,
                setting(closed, by).freshDays(),
                LocalDate.now(clock),
                now ? null : closed.map(ClosedPeriod::id).orElse(null),
                permissions.isAuthorityWide(by)
                        ? null
                        : permissions.visible(by).stream().map(UnitId::value).toArray(Long[]::new));
    }

    private LocalDate day(ReportPeriod period) {
        LocalDate today = LocalDate.now(clock);
        return today.isBefore(period.last()) ? today : period.last();
    }
}
