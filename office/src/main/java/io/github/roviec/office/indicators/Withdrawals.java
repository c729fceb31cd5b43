package io.github.roviec.office.indicators;

import io.github.roviec.office.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes back what a form opened by mistake: of periods that are not over and for which, as it is defined now, it would
/// not be open yet, or not at all. Where somebody has said anything, in the form or about its figures, it stays.
@Component
class Withdrawals {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Withdrawals(JdbcClient jdbc, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    /// Tells each period of it ({@link FormWithdrawn}).
    ///
    /// @return how many units no longer have to fill one
    @Transactional
    public int withdraw(int form, FormDefinition now, Actor by) {
        Map<Integer, Long> units = jdbc
                .sql("""
                delete from indicators.report r using indicators.period p
                where r.form_id = :form and p.id = r.period_id and r.state = 1 and r.version = 1
                  and p.last_day >= :today
                  and (p.last_day - cast(:opens as integer) > :today or p.last_day < :from
                       or p.last_day >= cast(:until as date))
                  and not exists (select from indicators.report_step s where s.report_id = r.id)
                  and not exists (select from indicators.figure f where f.report_id = r.id)
                  and not exists (select from indicators.remark m
                                  join indicators.form_line l on l.indicator_id = m.indicator_id and l.form_id = r.form_id
                                  where m.period_id = r.period_id and m.unit_id = r.unit_id)
                  and not exists (select from indicators.evidence e
                                  join indicators.form_line l on l.indicator_id = e.indicator_id and l.form_id = r.form_id
                                  where e.period_id = r.period_id and e.unit_id = r.unit_id)
                returning r.period_id
                """)
                .param("form", form)
                .param("today", LocalDate.now(clock))
                .param("opens", now.opensBefore())
                .param("from", now.from())
                .param("until", now.until())
                .query(Integer.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Instant at = clock.instant();
        units.forEach((period, many) -> facts.publishEvent(
                new FormWithdrawn(at, by.id(), by.authority(), form, period, Math.toIntExact(many))));
        return Math.toIntExact(
                units.values().stream().mapToLong(Long::longValue).sum());
    }
}
