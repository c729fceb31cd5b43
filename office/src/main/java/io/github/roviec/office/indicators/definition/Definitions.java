package io.github.roviec.office.indicators.definition;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Dimension;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Listed;
import io.github.roviec.office.indicators.Longest;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.Requirement;
import io.github.roviec.office.indicators.Validity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Defines dimensions, calendars and bases. Nothing that figures hang on is taken away: a dimension
/// keeps its members, a calendar its months. All refuse with `permission.denied`, `indicators.code`
/// (what a code may look like) and `indicators.field-missing`. A member that is taken out ends on a
/// day: its figures and the pages of its months stay.
@Component
@Transactional
public class Definitions {

    private static final Pattern MEMBER_CODE = Pattern.compile("[A-Z0-9_]{1,40}(\\.[A-Z0-9_]{1,40})?");

    private final JdbcClient jdbc;
    private final Indicators indicators;
    private final DefinitionGate gate;

    Definitions(JdbcClient jdbc, Indicators indicators, DefinitionGate gate) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.gate = gate;
    }

    /// 0 for a dimension that is not there.
    @Transactional(readOnly = true)
    public int dimensionVersion(AuthorityId authority, String dimension) {
        return jdbc.sql("select version from indicators.dimension where authority_id = :authority and code = :code")
                .param("authority", authority.value())
                .param("code", dimension)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /// Defines a dimension, or changes its words, days and members. Members that are new count from a
    /// day on, those that are left out no longer do; where one has days of its own, those are meant.
    /// Members of a new dimension have always counted. Refuses also with `indicators.back-in-time`,
    /// `indicators.validity` (it ends before it begins), `indicators.member-again` (it has ended: its
    /// days are to be written), `indicators.member` (two of one code, or a code that cannot be one),
    /// `indicators.requirement` (two for one group, or too long), `indicators.member-stray` (a part of
    /// what is not there), `indicators.member-parts` (only criteria have parts), `indicators.grouping`
    /// (only criteria are counted by group; a group is a whole number that units record, undivided) and
    /// `indicators.dimension-days` and `indicators.dimension-empty` (it says no member); a `Conflict`
    /// `indicators.dimension-changed` when somebody was first.
    ///
    /// @param version of the dimension that was looked at; 0 for a new one
    public void define(Dimension said, Since since, int version, Actor by) {
        gate.require(said.code(), said.name(), said.source(), by);
        if (dimensionVersion(by.authority(), said.code()) != version) {
            throw new Conflict("indicators.dimension-changed", said.code());
        }
        if (said.members().isEmpty()) {
            throw new Refusal("indicators.dimension-empty");
        }
        Dimension dimension = relisted(said, since, by);
        if (dimension.from() != null
                && dimension.until() != null
                && !dimension.until().isAfter(dimension.from())) {
            throw new Refusal("indicators.dimension-days");
        }
        for (Member member : dimension.members()) {
            boolean twice = dimension.members().stream()
                            .filter(other -> other.code().equals(member.code()))
                            .count()
                    > 1;
            if (member.when().isAmiss()) {
                throw new Refusal("indicators.validity", member.code());
            }
            if (Requirement.areAmiss(member.requirements())) {
                throw new Refusal(
                        "indicators.requirement", member.code(), Requirement.MOST_GROUPS, Requirement.MOST_LETTERS);
            }
            if (twice
                    || !MEMBER_CODE.matcher(member.code()).matches()
                    || member.name().isBlank()) {
                throw new Refusal("indicators.member", member.code());
            }
            Longest.MEMBER.require(member.name());
        }
        if (dimension.isSplitAmiss()) {
            throw new Refusal("indicators.member-parts");
        }
        dimension.stray().ifPresent(part -> {
            throw new Refusal("indicators.member-stray", part.code(), String.valueOf(part.of()));
        });
        requireGrouping(dimension, by.authority());
        int id = jdbc.sql("""
                insert into indicators.dimension as d
                    (authority_id, code, name, from_day, until_day, source, criteria, grouped_by)
                values (:authority, :code, :name, :from, :until, :source, :criteria, :grouped)
                on conflict (authority_id, code) do update
                set name = excluded.name, from_day = excluded.from_day, until_day = excluded.until_day,
                    source = excluded.source, criteria = excluded.criteria, grouped_by = excluded.grouped_by,
                    version = d.version + 1
                where d.version = :version
                returning id
                """)
                .param("version", version)
                .param("authority", by.authority().value())
                .param("code", dimension.code())
                .param("name", dimension.name().strip())
                .param("from", dimension.from())
                .param("until", dimension.until())
                .param("source", dimension.source().strip())
                .param("criteria", dimension.criteria())
                .param("grouped", dimension.groupedBy())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Conflict("indicators.dimension-changed", dimension.code()));
        int position = 0;
        for (Member member : dimension.members()) {
            jdbc.sql("""
                    insert into indicators.member
                        (authority_id, dimension_id, code, name, position, from_day, until_day, requirements)
                    values (:authority, :dimension, :code, :name, :position, :from, :until,
                            cast(:requirements as text[]))
                    on conflict (dimension_id, code) do update
                    set name = excluded.name, position = excluded.position, from_day = excluded.from_day,
                        until_day = excluded.until_day, requirements = excluded.requirements
                    """)
                    .param("requirements", Requirement.texts(member.requirements()))
                    .param("from", member.when().from())
                    .param("until", member.when().until())
                    .param("authority", by.authority().value())
                    .param("dimension", id)
                    .param("code", member.code())
                    .param("name", member.name().strip())
                    .param("position", ++position)
                    .update();
        }
        gate.tell("dimension", dimension.code(), dimension.name(), by);
    }

    /// With the days of its members, and those that have ended.
    private Dimension relisted(Dimension said, Since since, Actor by) {
        Dimension known = indicators.dimensions(by.authority()).stream()
                .filter(each -> each.code().equals(said.code()))
                .findFirst()
                .orElse(null);
        if (known == null) {
            return said;
        }
        for (Member member : said.members()) {
            if (member.when().equals(Validity.ALWAYS)) {
                known.members().stream()
                        .filter(old -> old.code().equals(member.code()))
                        .map(old -> old.when().until())
                        .filter(until -> until != null && !until.isAfter(since.day()))
                        .forEach(until -> {
                            throw new Refusal("indicators.member-again", member.code(), until);
                        });
            }
        }
        Relisting lists = Relisting.of(listed(known.members()), listed(said.members()), since.day());
        Map<String, Member> words = new HashMap<>();
        known.members().forEach(member -> words.put(member.code(), member));
        said.members().forEach(member -> words.put(member.code(), member));
        gate.requireNotBack(lists.first(), since, by);
        gate.requireNotBack(
                new Validity(known.from(), known.until()).parts(new Validity(said.from(), said.until())), since, by);
        return said.with(lists.all().stream()
                .map(each -> Objects.requireNonNull(words.get(each.code())).during(each.when()))
                .toList());
    }

    private static List<Listed> listed(List<Member> members) {
        return members.stream()
                .map(member -> new Listed(member.code(), member.when()))
                .toList();
    }

    private void requireGrouping(Dimension dimension, AuthorityId authority) {
        boolean fits = dimension.groupedBy() == null
                || dimension.criteria()
                        && jdbc.sql("""
                                select exists (
                                    select from indicators.indicator g
                                    where g.authority_id = :authority and g.code = :code and g.formula is null
                                      and g.dimension_id is null and g.decimals = 0
                                      and not exists (
                                          select from indicators.indicator i
                                          join indicators.dimension d on d.id = i.dimension_id
                                          where d.authority_id = :authority and d.code = :dimension
                                            and (i.calendar, i.frequency) <> (g.calendar, g.frequency)))
                                """)
                                .param("authority", authority.value())
                                .param("dimension", dimension.code())
                                .param("code", dimension.groupedBy())
                                .query(Boolean.class)
                                .single();
        if (!fits) {
            throw new Refusal("indicators.grouping", String.valueOf(dimension.groupedBy()));
        }
    }

    /// A new calendar. Its months never change afterwards: figures hang on them. Refuses also with
    /// `indicators.calendar-days` and `indicators.calendar-known`.
    public void define(String code, String name, int firstDay, boolean previousMonth, String source, Actor by) {
        gate.require(code, name, source, by);
        PeriodCalendar calendar;
        try {
            calendar = new PeriodCalendar(code, name.strip(), firstDay, previousMonth, source.strip());
        } catch (IllegalArgumentException noMonth) {
            throw new Refusal("indicators.calendar-days");
        }
        int added = jdbc.sql("""
                insert into indicators.calendar (authority_id, code, name, first_day, previous_month, source)
                values (:authority, :code, :name, :first, :previous, :source) on conflict do nothing
                """)
                .param("authority", by.authority().value())
                .param("code", calendar.code())
                .param("name", calendar.name())
                .param("first", calendar.firstDay())
                .param("previous", calendar.previousMonth())
                .param("source", calendar.source())
                .update();
        if (added == 0) {
            throw new Refusal("indicators.calendar-known", code);
        }
        gate.tell("calendar", code, name, by);
    }

    /// A new base of goals, or another name for one.
    public void defineBase(String code, String name, Actor by) {
        gate.require(code, name, "", by);
        jdbc.sql("""
                insert into indicators.base (authority_id, code, name, position)
                values (:authority, :code, :name,
                        (select coalesce(max(position), 0) + 1 from indicators.base where authority_id = :authority))
                on conflict (authority_id, code) do update set name = excluded.name
                """)
                .param("authority", by.authority().value())
                .param("code", code)
                .param("name", name.strip())
                .update();
        gate.tell("base", code, name, by);
    }
}
