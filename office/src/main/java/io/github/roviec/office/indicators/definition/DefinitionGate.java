package io.github.roviec.office.indicators.definition;

import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Longest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What every definition begins and ends with: who may, what a code and a name may be, and the news.
@Component
class DefinitionGate {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DefinitionGate(JdbcClient jdbc, Permissions permissions, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Refuses with `permission.denied`.
    void require(Actor by) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
    }

    /// Refuses with `permission.denied`, `indicators.code`, `indicators.name-missing` and `indicators.too-long`.
    void require(String code, String name, String source, Actor by) {
        require(by);
        if (!CODE.matcher(code).matches()) {
            throw new Refusal("indicators.code", code);
        }
        if (name.isBlank()) {
            throw new Refusal("indicators.name-missing");
        }
        Longest.NAME.require(name);
        Longest.SOURCE.require(source);
    }

    /// Numbers of periods that are over change only for who says so: refuses with `indicators.back-in-time`
    /// and the last day of the first of them.
    ///
    /// @param first the first day on which something else is in force
    void requireNotBack(Optional<LocalDate> first, Since since, Actor by) {
        if (first.isEmpty() || since.back()) {
            return;
        }
        jdbc.sql("""
                select p.last_day from indicators.period p
                where p.authority_id = :authority and p.last_day < :today
                  and (cast(:first as date) is null or p.last_day >= :first)
                  and exists (select from indicators.figure f
                              where f.period_id = p.id and f.authority_id = :authority)
                order by p.last_day limit 1
                """)
                .param("authority", by.authority().value())
                .param("today", LocalDate.now(clock))
                .param("first", first.get().equals(LocalDate.MIN) ? null : first.get())
                .query(LocalDate.class)
                .optional()
                .ifPresent(day -> {
                    throw new Refusal("indicators.back-in-time", day);
                });
    }

    void tell(Fact news) {
        facts.publishEvent(news);
    }

    void tell(String kind, String code, String name, Actor by) {
        tell(new CatalogueDefined(clock.instant(), by.id(), by.authority(), kind, code, name.strip()));
    }
}
