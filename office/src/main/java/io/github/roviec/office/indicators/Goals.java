package io.github.roviec.office.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.check.CheckKind;
import io.github.roviec.office.indicators.check.CheckStore;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is to be reached in a year, as papers set it. What a goal was before is kept by the table's own
/// trigger; one that stands where it should not is taken out ({@link GoalsTakenOut}).
@Component
public class Goals {

    private final JdbcClient jdbc;
    private final Indicators indicators;
    private final KnownPlaces places;
    private final CheckStore checks;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Goals(
            JdbcClient jdbc,
            Indicators indicators,
            KnownPlaces places,
            CheckStore checks,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.places = places;
        this.checks = checks;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Sets a goal for a year, or changes it. Refuses with `permission.denied`, `indicators.decision-missing`,
    /// `indicators.too-long`, as {@link KnownPlaces#require}, with `indicators.reference` (no such base) or
    /// `indicators.goal-negative`.
    ///
    /// @param decision the paper that sets it: "Quyết định số 2288/QĐ-UBND ngày 12/12/2023"
    @Transactional
    public void set(
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
        Longest.DECISION.require(decision);
        places.require(by.authority(), indicator, unit, member);
        Refusal hindrance = hindrance(indicator, base, value, by).orElse(null);
        if (hindrance != null) {
            throw hindrance;
        }
        TargetSet target = new TargetSet(
                clock.instant(),
                by.id(),
                by.authority(),
                indicator.code(),
                unit,
                member,
                year,
                base,
                value,
                decision.strip());
        write(indicator, target);
        facts.publishEvent(target);
    }

    /// Why {@link #set} would refuse such a goal of this base, whatever its place and paper; empty where it
    /// would not.
    public Optional<Refusal> hindrance(Indicator indicator, String base, BigDecimal value, Actor by) {
        if (!permissions.may(by, Deed.MANAGE_INDICATORS)) {
            return Optional.of(new Refusal("permission.denied"));
        }
        if (indicators.bases(by.authority()).stream()
                .noneMatch(known -> known.code().equals(base))) {
            return Optional.of(new Refusal("indicators.reference", indicator.code(), base));
        }
        return value.signum() < 0 && isNeverNegative(indicator, by)
                ? Optional.of(new Refusal("indicators.goal-negative", indicator.name()))
                : Optional.empty();
    }

    /// Of what cannot be counted below zero nobody wants less than that.
    private boolean isNeverNegative(Indicator indicator, Actor by) {
        return checks.of(by.authority()).stream()
                .filter(rule ->
                        rule.kind() == CheckKind.RANGE && rule.indicator().equals(indicator.code()))
                .anyMatch(rule -> rule.least() != null && rule.least().signum() >= 0);
    }

    private void write(Indicator indicator, TargetSet target) {
        jdbc.sql("""
                insert into indicators.target as t (authority_id, unit_id, recorded_at, recorded_by, indicator_id,
                    member_id, year, base, revision, value, decision)
                values (:authority, :unit, :now, :by, :indicator, :member, :year, :base,
                    (select coalesce(max(r.revision), 0) + 1 from indicators.target_revision r
                     where r.year = :year and r.indicator_id = :indicator and r.unit_id = :unit
                       and r.member_id = :member and r.base = :base and r.authority_id = :authority),
                    :value, :decision)
                on conflict (year, indicator_id, unit_id, member_id, base, authority_id) do update
                set value = excluded.value, decision = excluded.decision, recorded_at = excluded.recorded_at,
                    recorded_by = excluded.recorded_by
                where (t.value, t.decision) is distinct from (excluded.value, excluded.decision)
                """)
                .param("authority", target.authority().value())
                .param("unit", target.unit().value())
                .param("now", Timestamp.from(target.at()))
                .param("by", target.by().value())
                .param("indicator", indicator.id())
                .param("member", target.member())
                .param("year", target.year())
                .param("base", target.base())
                .param("value", target.value())
                .param("decision", target.decision())
                .update();
    }
}
