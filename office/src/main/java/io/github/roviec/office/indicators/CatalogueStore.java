package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.indicators.formula.Formula;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes a catalogue into the tables of an authority. What a person has edited stays as it is; nothing is taken away.
@Component
class CatalogueStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    CatalogueStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(AuthorityId authority, Catalogue catalogue) {
        catalogue.calendars().forEach(calendar -> calendar(authority, calendar));
        int position = 0;
        for (Base base : catalogue.bases()) {
            base(authority, base, ++position);
        }
        catalogue.dimensions().forEach(dimension -> dimension(authority, dimension));
        // A weight may be defined after what it weighs.
        catalogue.indicators().stream()
                .filter(indicator -> indicator.weight() == null)
                .forEach(indicator -> define(authority, indicator, null));
        catalogue.indicators().stream()
                .filter(indicator -> indicator.weight() != null)
                .forEach(indicator -> define(authority, indicator, null));
        catalogue.sets().forEach(set -> set(authority, set));
        catalogue.forms().forEach(form -> form(authority, form));
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

    /// A new one comes with the parts of its criteria. Where the criteria are in use, how they are asked is not
    /// changed by a newer release: the office takes the parts up itself ({@link ShippedParts} of the definitions).
    private void dimension(AuthorityId authority, Dimension dimension) {
        Optional<Integer> known = jdbc.sql(
                        "select id from indicators.dimension where authority_id = :authority and code = :code")
                .param("authority", authority.value())
                .param("code", dimension.code())
                .query(Integer.class)
                .optional();
        int id = known.orElseGet(() -> add(authority, dimension));
        if (known.isPresent()) {
            renew(id, dimension);
        }
        int position = 0;
        // What a newer release adds changes no number of the months before.
        LocalDate first = known.isPresent() ? LocalDate.now(clock).withDayOfMonth(1) : null;
        for (Member member : dimension.members()) {
            position++;
            if (known.isEmpty() || !member.isPart()) {
                add(authority, id, member, position, first);
            }
        }
    }

    private int add(AuthorityId authority, Dimension dimension) {
        return said(dimension, """
                insert into indicators.dimension
                    (authority_id, code, name, from_day, until_day, source, criteria, grouped_by)
                values (:authority, :code, :name, :from, :until, :source, :criteria, :grouped)
                returning id
                """)
                .param("authority", authority.value())
                .param("code", dimension.code())
                .query(Integer.class)
                .single();
    }

    /// Unless a person has edited it.
    private void renew(int id, Dimension dimension) {
        said(dimension, """
                update indicators.dimension
                set name = :name, from_day = :from, until_day = :until, source = :source, criteria = :criteria,
                    grouped_by = :grouped
                where id = :id and version = 1
                """).param("id", id).update();
    }

    private JdbcClient.StatementSpec said(Dimension dimension, String sql) {
        return jdbc.sql(sql)
                .param("name", dimension.name())
                .param("from", dimension.from())
                .param("until", dimension.until())
                .param("source", dimension.source())
                .param("criteria", dimension.criteria())
                .param("grouped", dimension.groupedBy());
    }

    /// @param first the day from which it is in force where it says nothing else; null: always
    private void add(AuthorityId authority, int dimension, Member member, int position, @Nullable LocalDate first) {
        jdbc.sql("""
                insert into indicators.member (authority_id, dimension_id, code, name, position, from_day, until_day)
                values (:authority, :dimension, :code, :name, :position, :from, :until)
                on conflict (dimension_id, code) do nothing
                """)
                .param("authority", authority.value())
                .param("dimension", dimension)
                .param("code", member.code())
                .param("name", member.name())
                .param("position", position)
                .param(
                        "from",
                        member.when().from() == null ? first : member.when().from())
                .param("until", member.when().until())
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
                        .param("weight", idOrNull("indicator", authority, said.weight(), said.code()))
                        .param("overTime", said.overTime().name())
                        .param("calendar", calendar(authority, said.calendar(), said.code()))
                        .param("frequency", said.frequency().name())
                        .param("dimension", idOrNull("dimension", authority, said.dimension(), said.code()))
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
                    .param("indicator", idOrNull("indicator", authority, each.code(), set.code()))
                    .param("position", ++position)
                    .param("from", each.when().from())
                    .param("until", each.when().until())
                    .update();
        }
    }

    /// A shipped form comes once: what people make of it stays.
    private void form(AuthorityId authority, FormDefinition form) {
        write(authority, form, "on conflict (authority_id, code) do nothing")
                .ifPresent(id -> lines(id, authority, form));
    }

    /// @param seen version of what was edited; 0 for a new one
    /// @return whether it was kept; false where somebody has changed it since
    boolean defineForm(AuthorityId authority, FormDefinition form, int seen) {
        Integer id = write(authority, form, """
                on conflict (authority_id, code) do update
                set name = excluded.name, calendar = excluded.calendar, frequency = excluded.frequency,
                    about_kinds = excluded.about_kinds, about_group = excluded.about_group, filler = excluded.filler,
                    approvers = excluded.approvers, opens_before = excluded.opens_before, due_after = excluded.due_after,
                    closes_after = excluded.closes_after, from_day = excluded.from_day, until_day = excluded.until_day,
                    source = excluded.source, version = f.version + 1
                where f.version = %d
                """.formatted(seen)).orElse(null);
        if (id == null) {
            return false;
        }
        jdbc.sql("delete from indicators.form_line where form_id = :id")
                .param("id", id)
                .update();
        lines(id, authority, form);
        return true;
    }

    private Optional<Integer> write(AuthorityId authority, FormDefinition form, String known) {
        return jdbc.sql("""
                insert into indicators.form as f (authority_id, code, name, calendar, frequency, about_kinds, about_group,
                    filler, approvers, opens_before, due_after, closes_after, from_day, until_day, source)
                values (:authority, :code, :name, :calendar, :frequency, cast(:kinds as text[]), :group,
                    :filler, :approvers, :opens, :due, :closes, :from, :until, :source)
                """ + known + " returning id")
                .param("authority", authority.value())
                .param("code", form.code())
                .param("name", form.name())
                .param("calendar", calendar(authority, form.calendar(), form.code()))
                .param("frequency", form.frequency().name())
                .param("kinds", IndicatorRows.array(form.aboutKinds()))
                .param("group", form.aboutGroup())
                .param("filler", form.filler())
                .param(
                        "approvers",
                        form.approvers().stream().map(Approver::text).toArray(String[]::new))
                .param("opens", form.opensBefore())
                .param("due", form.dueAfter())
                .param("closes", form.closesAfter())
                .param("from", form.from())
                .param("until", form.until())
                .param("source", form.source())
                .query(Integer.class)
                .optional();
    }

    private void lines(int id, AuthorityId authority, FormDefinition form) {
        int position = 0;
        for (String code : form.indicators()) {
            jdbc.sql("""
                    insert into indicators.form_line (form_id, authority_id, indicator_id, position)
                    values (:form, :authority, :indicator, :position)
                    """)
                    .param("form", id)
                    .param("authority", authority.value())
                    .param("indicator", idOrNull("indicator", authority, code, form.code()))
                    .param("position", ++position)
                    .update();
        }
    }

    private @Nullable Integer idOrNull(String table, AuthorityId authority, @Nullable String code, String of) {
        return code == null
                ? null
                : jdbc.sql("select id from indicators." + table + " where authority_id = :authority and code = :code")
                        .param("authority", authority.value())
                        .param("code", code)
                        .query(Integer.class)
                        .optional()
                        .orElseThrow(() -> new Refusal("indicators.reference", of, code));
    }

    private String calendar(AuthorityId authority, String code, String of) {
        return jdbc.sql("select code from indicators.calendar where authority_id = :authority and code = :code")
                .param("authority", authority.value())
                .param("code", code)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal("indicators.reference", of, code));
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

    /// Every formula names what is there, and none leads back to itself. Refuses with `indicators.reference` or
    /// `indicators.circle`.
    void check(AuthorityId authority) {
        jdbc.sql("""
                select d.code, d.grouped_by from indicators.dimension d
                where d.authority_id = :authority and d.grouped_by is not null
                  and not exists (select from indicators.indicator i
                                  where i.authority_id = d.authority_id and i.code = d.grouped_by
                                    and i.formula is null and i.dimension_id is null)
                """)
                .param("authority", authority.value())
                .query((row, _) ->
                        new Refusal("indicators.reference", row.getString("code"), row.getString("grouped_by")))
                .list()
                .forEach(wrong -> {
                    throw wrong;
                });
        Map<String, @Nullable String> formulas = new LinkedHashMap<>();
        jdbc.sql("select code, formula from indicators.indicator where authority_id = :authority")
                .param("authority", authority.value())
                .query(row -> {
                    formulas.put(row.getString("code"), row.getString("formula"));
                });
        Map<String, Set<String>> sets = new LinkedHashMap<>();
        jdbc.sql("""
                select s.code, i.code as indicator from indicators.indicator_set s
                join indicators.set_member m on m.set_id = s.id
                join indicators.indicator i on i.id = m.indicator_id where s.authority_id = :authority
                """).param("authority", authority.value()).query(row -> {
            sets.computeIfAbsent(row.getString("code"), _ -> new HashSet<>()).add(row.getString("indicator"));
        });
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        formulas.forEach((code, text) -> {
            Set<String> needed = new HashSet<>();
            if (text != null) {
                Formula formula = Formula.parse(text);
                needed.addAll(formula.indicators());
                for (String set : formula.sets()) {
                    if (!sets.containsKey(set)) {
                        throw new Refusal("indicators.reference", code, set);
                    }
                    needed.addAll(sets.get(set));
                }
                for (String target : formula.targets()) {
                    requireKnown(formulas, code, target);
                }
            }
            needed.forEach(name -> requireKnown(formulas, code, name));
            needs.put(code, needed);
        });
        needs.keySet().forEach(code -> walk(code, needs, new HashSet<>(), new HashSet<>()));
    }

    private static void requireKnown(Map<String, @Nullable String> formulas, String of, String name) {
        if (!formulas.containsKey(name)) {
            throw new Refusal("indicators.reference", of, name);
        }
    }

    private static void walk(String code, Map<String, Set<String>> needs, Set<String> above, Set<String> done) {
        if (!above.add(code)) {
            throw new Refusal("indicators.circle", code);
        }
        if (done.add(code)) {
            needs.getOrDefault(code, Set.of()).forEach(next -> walk(next, needs, above, done));
        }
        above.remove(code);
    }
}
