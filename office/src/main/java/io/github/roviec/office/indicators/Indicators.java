package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.formula.Formula;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The indicators of an authority: asked for, and defined by people.
@Component
public class Indicators {

    private final JdbcClient jdbc;
    private final CatalogueStore store;
    private final CatalogueRules rules;
    private final FormulaCalendars calendars;
    private final GatheredPeriods gathered;
    private final KnownUnits units;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Indicators(
            JdbcClient jdbc,
            CatalogueStore store,
            CatalogueRules rules,
            FormulaCalendars calendars,
            GatheredPeriods gathered,
            KnownUnits units,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.rules = rules;
        this.calendars = calendars;
        this.gathered = gathered;
        this.units = units;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// In the order in which they were taken over; also those that have ended.
    public List<Indicator> all(AuthorityId authority) {
        return jdbc.sql(IndicatorRows.SELECT + "where i.authority_id = :authority order by i.id")
                .param("authority", authority.value())
                .query(IndicatorRows::read)
                .list();
    }

    public Optional<Indicator> byCode(AuthorityId authority, String code) {
        return jdbc.sql(IndicatorRows.SELECT + "where i.authority_id = :authority and i.code = :code")
                .param("authority", authority.value())
                .param("code", code)
                .query(IndicatorRows::read)
                .optional();
    }

    /// Refuses with `indicator.unknown`.
    public Indicator require(AuthorityId authority, String code) {
        return byCode(authority, code).orElseThrow(() -> new Refusal("indicator.unknown", code));
    }

    public List<Base> bases(AuthorityId authority) {
        return jdbc.sql(
                        "select code, name from indicators.base where authority_id = :authority order by position, code")
                .param("authority", authority.value())
                .query((row, _) -> new Base(row.getString("code"), row.getString("name")))
                .list();
    }

    public List<Dimension> dimensions(AuthorityId authority) {
        return jdbc.sql("select * from indicators.dimension where authority_id = :authority order by id")
                .param("authority", authority.value())
                .query((row, _) -> new Dimension(
                        row.getString("code"),
                        row.getString("name"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("source"),
                        row.getBoolean("criteria"),
                        row.getString("grouped_by"),
                        members(row.getInt("id"))))
                .list();
    }

    /// The indicator by which each unit says its group, where the criteria of this one are counted by group.
    public Optional<Indicator> grouping(Indicator criteria) {
        return jdbc.sql(IndicatorRows.SELECT + """
                where exists (select from indicators.indicator c join indicators.dimension g on g.id = c.dimension_id
                              where c.id = :criteria and g.criteria and g.authority_id = i.authority_id
                                and g.grouped_by = i.code)
                """)
                .param("criteria", criteria.id())
                .query(IndicatorRows::read)
                .optional();
    }

    /// All that there ever were; empty for an indicator without a dimension.
    public List<Member> members(Indicator indicator) {
        return jdbc.sql("""
                select m.* from indicators.member m
                join indicators.indicator i on i.dimension_id = m.dimension_id
                where i.id = :id order by m.position
                """)
                .param("id", indicator.id())
                .query(IndicatorRows::member)
                .list();
    }

    /// Those that were in force on a day, as a rule the last one of a period.
    public List<Member> members(Indicator indicator, LocalDate day) {
        return Member.on(day, members(indicator));
    }

    private List<Member> members(int dimension) {
        return jdbc.sql("select * from indicators.member where dimension_id = :id order by position")
                .param("id", dimension)
                .query(IndicatorRows::member)
                .list();
    }

    /// As they are on a day, as a rule the last one of a period; also those that are empty then.
    public List<IndicatorSet> sets(AuthorityId authority, LocalDate day) {
        return sets(authority).stream().map(set -> set.on(day)).toList();
    }

    /// Through all their time.
    public List<SetDefinition> sets(AuthorityId authority) {
        Map<Integer, List<Listed>> listed = new HashMap<>();
        jdbc.sql("""
                select m.set_id, m.from_day, m.until_day, i.code from indicators.set_member m
                join indicators.indicator i on i.id = m.indicator_id
                where m.authority_id = :authority order by m.set_id, m.position
                """).param("authority", authority.value()).query(row -> {
            listed.computeIfAbsent(row.getInt("set_id"), _ -> new ArrayList<>())
                    .add(new Listed(row.getString("code"), IndicatorRows.validity(row)));
        });
        return jdbc.sql("select * from indicators.indicator_set where authority_id = :authority order by id")
                .param("authority", authority.value())
                .query((row, _) -> new SetDefinition(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("source"),
                        listed.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    /// Defines a new indicator, or an old one anew. Refuses with `permission.denied`; with
    /// `indicators.too-long`; with `indicators.formula`; with `indicators.unit-unknown` or
    /// `indicators.group-unknown` when the office never had such a unit or group; with
    /// `indicators.reference` when it names what is not there; with `indicators.circle`; with
    /// `indicators.calendars` when its formula needs figures of another calendar; with
    /// `indicators.form-calendar` or `indicators.form-frequency` when a form asks it by other periods; with
    /// `indicators.has-figures` when figures that are there would come to mean something else; a
    /// `Conflict` `indicators.definition-changed` when somebody was first.
    ///
    /// @param version of the definition that was looked at; 0 for a new one
    @Transactional
    public void define(IndicatorDefinition definition, int version, Actor by) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        requireShort(definition);
        if (definition.formula() != null) {
            Formula.typed(definition.formula());
        }
        Optional<Indicator> known = byCode(by.authority(), definition.code());
        if (known.map(Indicator::version).orElse(0) != version) {
            throw new Conflict("indicators.definition-changed", definition.code());
        }
        known.ifPresent(before -> requireSameMeaning(before, definition));
        requireKnownUnits(known.map(Indicator::as).orElse(null), definition, by.authority());
        if (!store.define(by.authority(), definition, version)) {
            throw new Conflict("indicators.definition-changed", definition.code());
        }
        rules.require(by.authority());
        Indicator defined = require(by.authority(), definition.code());
        gathered.require(by.authority(), defined);
        calendars.require(by.authority(), defined, all(by.authority()));
        facts.publishEvent(
                new IndicatorDefined(clock.instant(), by.id(), by.authority(), definition.code(), definition));
    }

    private static void requireShort(IndicatorDefinition said) {
        Longest.NAME.require(said.name());
        Longest.MEASURE.require(said.measure());
        Longest.SECTOR.require(said.sector());
        Longest.FORMULA.require(said.formula());
        Longest.SOURCE.require(said.source());
    }

    /// What it named before stays: a shipped indicator may name a unit that this office never had.
    private void requireKnownUnits(
            @Nullable IndicatorDefinition before, IndicatorDefinition said, AuthorityId authority) {
        if (before == null || !Objects.equals(before.gatheredGroup(), said.gatheredGroup())) {
            units.requireGroup(authority, said.gatheredGroup());
        }
        if (before == null || !Objects.equals(before.responsible(), said.responsible())) {
            units.requireUnit(authority, said.responsible());
        }
    }

    private void requireSameMeaning(Indicator before, IndicatorDefinition after) {
        IndicatorDefinition was = before.as();
        boolean same = was.calendar().equals(after.calendar())
                && was.frequency() == after.frequency()
                && was.overTime() == after.overTime()
                && Objects.equals(was.dimension(), after.dimension())
                && (was.formula() == null) == (after.formula() == null)
                && was.decimals() <= after.decimals();
        if (!same
                && jdbc.sql("select exists (select from indicators.figure where indicator_id = :id)")
                        .param("id", before.id())
                        .query(Boolean.class)
                        .single()) {
            throw new Refusal("indicators.has-figures", was.code());
        }
    }
}
