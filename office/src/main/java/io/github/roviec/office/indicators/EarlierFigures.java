package io.github.roviec.office.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Figures of the time before the office used forms, taken over all at once.
@Component
public class EarlierFigures {

    private final JdbcClient jdbc;
    private final Indicators indicators;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EarlierFigures(
            JdbcClient jdbc,
            Indicators indicators,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// They count as accepted. Where something is said already, also by the parts of a criterion, that stays.
    /// Refuses with `permission.denied`, `indicators.computed`, `indicators.member-not-then` and
    /// `indicators.take-criteria` (a criterion is taken over as it was said).
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
        FiguresTakenOver fact =
                new FiguresTakenOver(clock.instant(), by.id(), by.authority(), add(taken, note, by), note);
        facts.publishEvent(fact);
        return fact.figures();
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

    /// In one statement.
    private int add(List<TakenFigure> taken, String note, Actor by) {
        return jdbc.sql("""
                insert into indicators.figure (authority_id, unit_id, recorded_at, recorded_by, period_id, indicator_id,
                    member_id, state, value, absence, note)
                select :authority, f.unit_id, :now, :by, f.period_id, f.indicator_id, f.member_id, 3, f.value, f.absence,
                       :note
                from unnest(cast(:units as bigint[]), cast(:periods as integer[]), cast(:indicators as integer[]),
                            cast(:members as integer[]), cast(:values as numeric[]), cast(:absences as text[]))
                    as f (unit_id, period_id, indicator_id, member_id, value, absence)
                where not exists (
                    select from indicators.member c
                    join indicators.member p on p.dimension_id = c.dimension_id and p.of_code = c.code
                    join indicators.figure g on g.period_id = f.period_id and g.indicator_id = f.indicator_id
                                            and g.unit_id = f.unit_id and g.member_id = p.id
                                            and g.authority_id = :authority
                    where c.id = f.member_id)
                on conflict do nothing
                """)
                .param("authority", by.authority().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.id().value())
                .param("note", note)
                .param("units", array(taken, figure -> figure.unit().value(), Long[]::new))
                .param("periods", array(taken, figure -> figure.period().id(), Integer[]::new))
                .param("indicators", array(taken, figure -> figure.indicator().id(), Integer[]::new))
                .param("members", array(taken, TakenFigure::member, Integer[]::new))
                .param("values", array(taken, TakenFigure::value, BigDecimal[]::new))
                .param("absences", array(taken, TakenFigure::absence, String[]::new))
                .update();
    }

    private static <T> Object array(
            List<TakenFigure> taken, Function<TakenFigure, @Nullable T> what, IntFunction<T[]> empty) {
        return taken.stream().map(what).toArray(empty);
    }
}
