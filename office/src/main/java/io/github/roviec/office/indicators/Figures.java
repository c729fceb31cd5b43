package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.check.Checks;
import io.github.roviec.office.indicators.check.Finding;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Figures and goals recorded one by one, and what they said before.
@Component
public class Figures {

    private final JdbcClient jdbc;
    private final FigureStore store;
    private final Criteria criteria;
    private final SaidWhole saidWhole;
    private final Indicators indicators;
    private final Checks checks;
    private final KnownPlaces places;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Figures(
            JdbcClient jdbc,
            FigureStore store,
            Criteria criteria,
            SaidWhole saidWhole,
            Indicators indicators,
            Checks checks,
            KnownPlaces places,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.criteria = criteria;
        this.saidWhole = saidWhole;
        this.indicators = indicators;
        this.checks = checks;
        this.places = places;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Records a figure that came by no form; it counts at once. Refuses with `permission.denied`,
    /// `indicators.computed` (it has a formula), `indicators.by-parts` (its parts say it),
    /// `indicators.said-whole` (its criterion was said as a whole in this period),
    /// `indicators.sealed` (it came by a form: that is where it is changed),
    /// `indicators.member-not-then` (the member is not in force in that period), `indicators.not-asked`
    /// (the unit's figure is a sum; only what stands there by mistake is taken out, with a reason) and
    /// `indicators.against-rule` (a rule that no form could be sent against); without a note also with
    /// `indicators.change-unexplained` (what counts already is not changed without a word) and
    /// `indicators.value-unexplained` (a rule finds it unusual).
    ///
    /// @param value null where there is none; then `absence` says why
    /// @param note  whence it comes, or why it is changed
    @Transactional
    public void record(
            Indicator indicator,
            UnitId unit,
            Period period,
            int member,
            @Nullable BigDecimal value,
            @Nullable String absence,
            @Nullable String note,
            Actor by) {
        Refusal hindrance =
                hindrance(indicator, unit, period, member, value, by).orElse(null);
        if (hindrance != null) {
            throw hindrance;
        }
        requireNote(indicator, unit, period, member, value, absence, note, by);
        store.put(
                by.authority(),
                indicator.id(),
                unit,
                period.id(),
                member,
                FigureState.ACCEPTED,
                value,
                absence,
                note,
                null,
                by.id());
        criteria.settle(by.authority(), unit, period, split(indicator, member), FigureState.ACCEPTED, null, by.id());
        facts.publishEvent(new FigureRecorded(
                clock.instant(), by.id(), by.authority(), indicator.code(), unit, period.id(), member, value, absence));
    }

    /// The indicator, where this member is a part of a criterion.
    private List<Integer> split(Indicator indicator, int member) {
        return indicators.members(indicator).stream().anyMatch(each -> each.id() == member && each.isPart())
                ? List.of(indicator.id())
                : List.of();
    }

    private void requireNote(
            Indicator indicator,
            UnitId unit,
            Period period,
            int member,
            @Nullable BigDecimal value,
            @Nullable String absence,
            @Nullable String note,
            Actor by) {
        if (note != null) {
            return;
        }
        Figure known = history(by.authority(), indicator, unit, period, member).stream()
                .findFirst()
                .orElse(null);
        if (known != null && !known.says(value, absence)) {
            throw new Refusal("indicators.change-unexplained");
        }
        found(indicator, unit, period, member, value, by).findFirst().ifPresent(found -> {
            throw new Refusal("indicators.value-unexplained", indicator.name(), words(found));
        });
    }

    /// Why {@link #record} would refuse this value with its note; empty where it would keep it.
    @Transactional
    public Optional<Refusal> hindrance(
            Indicator indicator, UnitId unit, Period period, int member, @Nullable BigDecimal value, Actor by) {
        if (!permissions.may(by, Deed.ACCEPT_FIGURES, unit)) {
            return Optional.of(new Refusal("permission.denied"));
        }
        if (indicator.formula() != null) {
            return Optional.of(new Refusal("indicators.computed", indicator.code()));
        }
        List<Member> members = indicators.members(indicator);
        Member part =
                members.stream().filter(each -> each.id() == member).findFirst().orElse(null);
        if (member != 0 && part == null) {
            return Optional.of(new Refusal("indicators.place-unknown"));
        }
        Refusal other = part == null
                ? null
                : saidOtherwise(indicator, unit, period, part, Member.on(period.lastDay(), members), by);
        if (other != null) {
            return Optional.of(other);
        }
        List<Figure> known = history(by.authority(), indicator, unit, period, member);
        // Where the criterion came by a form, that form says all of its parts.
        int above = part == null ? 0 : part.above(members).map(Member::id).orElse(0);
        if (cameByForm(known) || above != 0 && cameByForm(history(by.authority(), indicator, unit, period, above))) {
            return Optional.of(new Refusal("indicators.sealed", indicator.code()));
        }
        boolean takenOut = value == null && !known.isEmpty() && known.getFirst().value() != null;
        if (!takenOut && part != null && !part.when().on(period.lastDay())) {
            return Optional.of(new Refusal("indicators.member-not-then", part.label(), period.lastDay()));
        }
        if (!takenOut && !places.isAsked(by.authority(), indicator, unit, period, member)) {
            return Optional.of(new Refusal("indicators.not-asked", indicator.name()));
        }
        return found(indicator, unit, period, member, value, by)
                .filter(Finding::hard)
                .findFirst()
                .map(found -> new Refusal("indicators.against-rule", indicator.name(), words(found)));
    }

    /// A criterion is said by its parts, or as a whole: what a period began with it keeps.
    private @Nullable Refusal saidOtherwise(
            Indicator indicator, UnitId unit, Period period, Member member, List<Member> among, Actor by) {
        if (!member.isPart() && !member.isSplit(among)) {
            return null;
        }
        Set<Integer> whole = saidWhole.criteria(by.authority(), indicator, unit, period);
        if (member.isPart()) {
            return member.above(among)
                            .filter(above -> whole.contains(above.id()))
                            .isPresent()
                    ? new Refusal("indicators.said-whole")
                    : null;
        }
        return whole.contains(member.id()) ? null : new Refusal("indicators.by-parts");
    }

    private static boolean cameByForm(List<Figure> history) {
        return !history.isEmpty() && history.getFirst().report() != null;
    }

    private Stream<Finding> found(
            Indicator indicator, UnitId unit, Period period, int member, @Nullable BigDecimal value, Actor by) {
        Member part = indicators.members(indicator).stream()
                .filter(each -> each.id() == member)
                .findFirst()
                .orElse(null);
        ReportCell cell = new ReportCell(indicator, part, value, null, null, 1, null, false, false);
        return checks.single(by.authority(), unit, period, cell).stream();
    }

    private static DefaultMessageSourceResolvable words(Finding found) {
        return new DefaultMessageSourceResolvable(new String[] {found.message()}, found.arguments());
    }

    /// Takes over figures of an earlier time, all at once; they count as accepted. Where something is said
    /// already, also by the parts of a criterion, that stays. Refuses with `permission.denied`,
    /// `indicators.computed`, `indicators.member-not-then` and `indicators.take-criteria` (a criterion
    /// is taken over as it was said).
    ///
    /// @param note whence they come
    /// @return how many were new
    @Transactional
    public int takeOver(List<TakenFigure> taken, String note, Actor by) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        for (TakenFigure figure : taken) {
            if (figure.indicator().formula() != null) {
                throw new Refusal("indicators.computed", figure.indicator().code());
            }
        }
        requireCriteria(taken);
        int added = store.addAll(by.authority(), taken, note, by.id());
        facts.publishEvent(new FiguresTakenOver(clock.instant(), by.id(), by.authority(), added, note));
        return added;
    }

    private void requireCriteria(List<TakenFigure> taken) {
        Map<Indicator, Map<LocalDate, Set<Integer>>> members = taken.stream()
                .filter(figure -> figure.member() != 0)
                .collect(Collectors.groupingBy(
                        TakenFigure::indicator,
                        Collectors.groupingBy(
                                figure -> figure.period().lastDay(),
                                Collectors.mapping(TakenFigure::member, Collectors.toSet()))));
        members.forEach((indicator, days) -> {
            List<Member> all = indicators.members(indicator);
            days.forEach((day, ids) -> requireCriteria(all, day, ids));
        });
    }

    private static void requireCriteria(List<Member> all, LocalDate day, Set<Integer> ids) {
        for (Member member : all) {
            if (ids.contains(member.id()) && member.isPart()) {
                throw new Refusal("indicators.take-criteria");
            }
            if (ids.contains(member.id()) && !member.when().on(day)) {
                throw new Refusal("indicators.member-not-then", member.label(), day);
            }
        }
    }

    /// Sets a goal for a year, or changes it: what it was is kept. Refuses with `permission.denied`,
    /// `indicators.decision-missing`, as {@link KnownPlaces#require}, or with `indicators.reference`
    /// (no such base).
    ///
    /// @param decision the paper that sets it: "Quyết định số 2288/QĐ-UBND ngày 12/12/2023"
    @Transactional
    public void aim(
            Indicator indicator,
            UnitId unit,
            int member,
            int year,
            String base,
            BigDecimal value,
            String decision,
            Actor by) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        if (decision.isBlank()) {
            throw new Refusal("indicators.decision-missing");
        }
        places.require(by.authority(), indicator, unit, member);
        if (indicators.bases(by.authority()).stream()
                .noneMatch(known -> known.code().equals(base))) {
            throw new Refusal("indicators.reference", indicator.code(), base);
        }
        store.aim(by.authority(), indicator.id(), unit, member, year, base, value, decision.strip(), by.id());
        facts.publishEvent(new TargetSet(
                clock.instant(),
                by.id(),
                by.authority(),
                indicator.code(),
                unit,
                member,
                year,
                base,
                value,
                decision.strip()));
    }

    /// What was said at this place, latest first; empty where nothing ever was.
    public List<Figure> history(AuthorityId authority, Indicator indicator, UnitId unit, Period period, int member) {
        return jdbc.sql("""
                with said as (
                    select indicator_id, unit_id, period_id, member_id, revision, state, value, absence, note, report_id,
                           recorded_at, recorded_by
                    from indicators.figure
                    where period_id = :period and indicator_id = :indicator and unit_id = :unit and member_id = :member
                      and authority_id = :authority
                    union all
                    select indicator_id, unit_id, period_id, member_id, revision, state, value, absence, note, report_id,
                           recorded_at, recorded_by
                    from indicators.figure_revision
                    where period_id = :period and indicator_id = :indicator and unit_id = :unit and member_id = :member
                      and authority_id = :authority)
                select * from said order by revision desc
                """)
                .param("period", period.id())
                .param("indicator", indicator.id())
                .param("unit", unit.value())
                .param("member", member)
                .param("authority", authority.value())
                .query(Figures::read)
                .list();
    }

    static Figure read(ResultSet row, int n) throws SQLException {
        long report = row.getLong("report_id");
        boolean none = row.wasNull();
        return new Figure(
                row.getInt("indicator_id"),
                new UnitId(row.getLong("unit_id")),
                row.getInt("period_id"),
                row.getInt("member_id"),
                row.getInt("revision"),
                FigureState.of(row.getInt("state")),
                row.getBigDecimal("value"),
                row.getString("absence"),
                row.getString("note"),
                none ? null : report,
                row.getTimestamp("recorded_at").toInstant(),
                new ActorId(row.getLong("recorded_by")));
    }
}
