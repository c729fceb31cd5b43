package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes a catalogue into the tables of an authority. What a person has edited stays as it is; nothing is taken away.
@Component
class CatalogueStore {

    private final JdbcClient jdbc;
    private final CatalogueCodes codes;
    private final DimensionStore dimensions;
    private final FormStore forms;

    CatalogueStore(JdbcClient jdbc, CatalogueCodes codes, DimensionStore dimensions, FormStore forms) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.dimensions = dimensions;
        this.forms = forms;
    }

    void write(AuthorityId authority, Catalogue catalogue) {
        catalogue.calendars().forEach(calendar -> calendar(authority, calendar));
        int position = 0;
        for (Base base : catalogue.bases()) {
            base(authority, base, ++position);
        }
        catalogue.dimensions().forEach(dimension -> dimensions.write(authority, dimension));
        // A weight may be defined after what it weighs.
        catalogue.indicators().stream()
                .filter(indicator -> indicator.weight() == null)
                .forEach(indicator -> define(authority, indicator, null));
        catalogue.indicators().stream()
                .filter(indicator -> indicator.weight() != null)
                .forEach(indicator -> define(authority, indicator, null));
        catalogue.sets().forEach(set -> set(authority, set));
        catalogue.forms().forEach(form -> forms.write(authority, form));
    }

    private void calendar(AuthorityId authority, PeriodCalendar calendar) {
        jdbc.sql("""
                insert into indicators.calendar (authority_id, code, name, first_day, previous_month, source)
                values (:authority, :code, :name, :first, :previous, :source)
                on conflict (authority_id, code) do nothing
                """)
                .param("authority", authority.value())
                .param("code", calendar.code())
                .param("name", calendar.name())
                .param("first", calendar.firstDay())
                .param("previous", calendar.previousMonth())
                .param("source", calendar.source())
                .update();
    }

    private void base(AuthorityId authority, Base base, int position) {
        jdbc.sql("""
                insert into indicators.base (authority_id, code, name, position)
                values (:authority, :code, :name, :position)
                on conflict (authority_id, code) do update set position = excluded.position
                """)
                .param("authority", authority.value())
                .param("code", base.code())
                .param("name", base.name())
                .param("position", position)
                .update();
    }

    /// @param seen version of what a person edited, 0 for a new one: it is overwritten in any case,
    ///             and marked; null for a shipped one, which leaves alone what a person has edited and what
    ///             figures were recorded by that would come to mean something else
    /// @return whether it was kept; false also where somebody has changed it since `seen`
    boolean define(AuthorityId authority, IndicatorDefinition said, @Nullable Integer seen) {
        return jdbc.sql("""
                insert into indicators.indicator as i (authority_id, code, name, measure, decimals, sector, direction,
                    over_units, weight_id, over_time, calendar, frequency, dimension_id, sum_of_members, formula,
                    gathered_kinds, gathered_group, responsible, source, ended, evidence, edited)
                values (:authority, :code, :name, :measure, :decimals, :sector, :direction,
                    :overUnits, :weight, :overTime, :calendar, :frequency, :dimension, :sum, :formula,
                    cast(:kinds as text[]), :group, :responsible, :source, :ended, :evidence, :edited)
                on conflict (authority_id, code) do update
                set name = excluded.name, measure = excluded.measure, decimals = excluded.decimals,
                    sector = excluded.sector, direction = excluded.direction, over_units = excluded.over_units,
                    weight_id = excluded.weight_id, over_time = excluded.over_time, calendar = excluded.calendar,
                    frequency = excluded.frequency, dimension_id = excluded.dimension_id,
                    sum_of_members = excluded.sum_of_members, formula = excluded.formula,
                    gathered_kinds = excluded.gathered_kinds, gathered_group = excluded.gathered_group,
                    responsible = excluded.responsible, source = excluded.source, ended = excluded.ended,
                    evidence = excluded.evidence, edited = excluded.edited, version = i.version + 1
                where case when cast(:seen as integer) is not null then i.version = :seen
                           else not i.edited
                                and ((i.dimension_id, i.over_time, i.calendar, i.frequency, i.formula is null)
                                         is not distinct from (excluded.dimension_id, excluded.over_time,
                                                               excluded.calendar, excluded.frequency,
                                                               excluded.formula is null)
                                     or not exists (select from indicators.figure f where f.indicator_id = i.id)) end
                """)
                        .param("seen", seen)
                        .param("authority", authority.value())
                        .param("code", said.code())
                        .param("name", said.name())
                        .param("measure", said.measure())
                        .param("decimals", said.decimals())
                        .param("sector", said.sector())
                        .param("direction", said.direction().name())
                        .param("overUnits", said.overUnits().name())
                        .param("weight", codes.indicatorOrNull(authority, said.weight(), said.code()))
                        .param("overTime", said.overTime().name())
                        .param("calendar", codes.calendar(authority, said.calendar(), said.code()))
                        .param("frequency", said.frequency().name())
                        .param("dimension", codes.dimensionOrNull(authority, said.dimension(), said.code()))
                        .param("sum", said.sumOfMembers())
                        .param("formula", said.formula())
                        .param("kinds", IndicatorRows.array(said.gatheredKinds()))
                        .param("group", said.gatheredGroup())
                        .param("responsible", said.responsible())
                        .param("source", said.source())
                        .param("ended", said.ended())
                        .param("evidence", said.wantsEvidence())
                        .param("edited", seen != null)
                        .update()
                > 0;
    }

    private void set(AuthorityId authority, SetDefinition set) {
        jdbc.sql("""
                insert into indicators.indicator_set (authority_id, code, name, source)
                values (:authority, :code, :name, :source)
                on conflict (authority_id, code) do nothing
                returning id
                """)
                .param("authority", authority.value())
                .param("code", set.code())
                .param("name", set.name())
                .param("source", set.source())
                .query(Integer.class)
                .optional()
                .ifPresent(id -> list(authority, id, set));
    }

    private void list(AuthorityId authority, int id, SetDefinition set) {
        int position = 0;
        for (Listed each : set.indicators()) {
            jdbc.sql("""
                    insert into indicators.set_member (set_id, authority_id, indicator_id, position, from_day, until_day)
                    values (:set, :authority, :indicator, :position, :from, :until)
                    """)
                    .param("set", id)
                    .param("authority", authority.value())
                    .param("indicator", codes.indicator(authority, each.code(), set.code()))
                    .param("position", ++position)
                    .param("from", each.when().from())
                    .param("until", each.when().until())
                    .update();
        }
    }

    /// Codes of shipped indicators that are something else here, split otherwise or computed: rules for them would
    /// judge other figures than they were written for.
    Set<String> otherHere(AuthorityId authority, Catalogue catalogue) {
        Map<String, String> here = new HashMap<>();
        jdbc.sql(IndicatorRows.SELECT + "where i.authority_id = :authority")
                .param("authority", authority.value())
                .query(IndicatorRows::read)
                .list()
                .forEach(known -> here.put(known.code(), shape(known.as())));
        return catalogue.indicators().stream()
                .filter(shipped -> !shape(shipped).equals(here.get(shipped.code())))
                .map(IndicatorDefinition::code)
                .collect(Collectors.toSet());
    }

    private static String shape(IndicatorDefinition as) {
        return as.dimension() + " " + (as.formula() == null);
    }
}
