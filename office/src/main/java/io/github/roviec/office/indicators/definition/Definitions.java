package io.github.roviec.office.indicators.definition;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Dimension;
import io.github.roviec.office.indicators.IndicatorSet;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.PeriodCalendar;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Defines sets, dimensions, calendars and bases. Nothing that figures hang on is taken away: a set
/// keeps what it was,
/// a dimension its members, a calendar its months. All refuse with `permission.denied`,
/// `indicators.code` (what a code
/// may look like) and `indicators.field-missing`.
@Component
@Transactional
public class Definitions {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern MEMBER_CODE = Pattern.compile("[A-Z0-9_]{1,40}");

    private final JdbcClient jdbc;
    private final Indicators indicators;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Definitions(
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

    /// 0 for a set that is not there.
    @Transactional(readOnly = true)
    public int version(AuthorityId authority, String set) {
        return jdbc.sql("select version from indicators.indicator_set where authority_id = :authority and code = :code")
                .param("authority", authority.value())
                .param("code", set)
                .query(Integer.class)
                .optional()
                .orElse(0);
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

    /// What the set was before, the latest first.
    @Transactional(readOnly = true)
    public List<SetVersion> history(AuthorityId authority, String set) {
        return jdbc.sql("""
                select r.* from indicators.set_revision r join indicators.indicator_set s on s.id = r.set_id
                where s.authority_id = :authority and s.code = :code order by r.version desc
                """)
                .param("authority", authority.value())
                .param("code", set)
                .query((row, _) -> new SetVersion(
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("source"),
                        List.of((String[]) row.getArray("indicators").getArray()),
                        row.getTimestamp("until_at").toInstant(),
                        new ActorId(row.getLong("changed_by"))))
                .list();
    }

    /// Defines a set or changes it; what it was is kept. Refuses also with `indicator.unknown`,
    /// `indicators.set-empty`;
    /// a `Conflict` `indicators.definition-changed` when somebody was first.
    ///
    /// @param version of the set that was looked at; 0 for a new one
    public void define(IndicatorSet set, int version, Actor by) {
        require(set.code(), set.name(), by);
        if (set.indicators().isEmpty()) {
            throw new Refusal("indicators.set-empty");
        }
        List<Integer> ids = set.indicators().stream()
                .distinct()
                .map(code -> indicators.require(by.authority(), code).id())
                .toList();
        Optional<Integer> known = jdbc.sql("""
                select id from indicators.indicator_set where authority_id = :authority and code = :code for update
                """)
                .param("authority", by.authority().value())
                .param("code", set.code())
                .query(Integer.class)
                .optional();
        if (version(by.authority(), set.code()) != version) {
            throw new Conflict("indicators.definition-changed", set.code());
        }
        int id = known.map(old -> change(old, set, by)).orElseGet(() -> add(set, by));
        jdbc.sql("delete from indicators.set_member where set_id = :id")
                .param("id", id)
                .update();
        int position = 0;
        for (int indicator : ids) {
            jdbc.sql("""
                    insert into indicators.set_member (set_id, authority_id, indicator_id, position)
                    values (:set, :authority, :indicator, :position)
                    """)
                    .param("set", id)
                    .param("authority", by.authority().value())
                    .param("indicator", indicator)
                    .param("position", ++position)
                    .update();
        }
        tell("set", set.code(), set.name(), by);
    }

    private int change(int id, IndicatorSet set, Actor by) {
        jdbc.sql("""
                insert into indicators.set_revision
                    (set_id, authority_id, version, name, source, indicators, until_at, changed_by)
                select s.id, s.authority_id, s.version, s.name, s.source,
                       array(select i.code from indicators.set_member m
                             join indicators.indicator i on i.id = m.indicator_id
                             where m.set_id = s.id order by m.position), :now, :by
                from indicators.indicator_set s where s.id = :id
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.id().value())
                .param("id", id)
                .update();
        jdbc.sql("""
                update indicators.indicator_set set name = :name, source = :source, version = version + 1 where id = :id
                """)
                .param("name", set.name().strip())
                .param("source", set.source().strip())
                .param("id", id)
                .update();
        return id;
    }

    private int add(IndicatorSet set, Actor by) {
        return jdbc.sql("""
                insert into indicators.indicator_set (authority_id, code, name, source)
                values (:authority, :code, :name, :source) on conflict do nothing returning id
                """)
                .param("authority", by.authority().value())
                .param("code", set.code())
                .param("name", set.name().strip())
                .param("source", set.source().strip())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Conflict("indicators.definition-changed", set.code()));
    }

    /// Defines a dimension, or changes its words and days and adds members at its end; members that
    /// are there stay and may be renamed. Refuses also with `indicators.member` (two of one code, or
    /// a code that cannot be one) and `indicators.dimension-days`; a `Conflict`
    /// `indicators.definition-changed` when somebody was first.
    ///
    /// @param version of the dimension that was looked at; 0 for a new one
    public void define(Dimension dimension, int version, Actor by) {
        require(dimension.code(), dimension.name(), by);
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
            if (twice
                    || !MEMBER_CODE.matcher(member.code()).matches()
                    || member.name().isBlank()) {
                throw new Refusal("indicators.member", member.code());
            }
        }
        int id = jdbc.sql("""
                insert into indicators.dimension as d (authority_id, code, name, from_day, until_day, source)
                values (:authority, :code, :name, :from, :until, :source)
                on conflict (authority_id, code) do update
                set name = excluded.name, from_day = excluded.from_day, until_day = excluded.until_day,
                    source = excluded.source, version = d.version + 1
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
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Conflict("indicators.definition-changed", dimension.code()));
        int position = 0;
        for (Member member : dimension.members()) {
            jdbc.sql("""
                    insert into indicators.member (authority_id, dimension_id, code, name, position)
                    values (:authority, :dimension, :code, :name, :position)
                    on conflict (dimension_id, code) do update set name = excluded.name, position = excluded.position
                    """)
                    .param("authority", by.authority().value())
                    .param("dimension", id)
                    .param("code", member.code())
                    .param("name", member.name().strip())
                    .param("position", ++position)
                    .update();
        }
        tell("dimension", dimension.code(), dimension.name(), by);
    }

    /// A new calendar. Its months never change afterwards: figures hang on them. Refuses also with
    /// `indicators.calendar-days` and `indicators.calendar-known`.
    public void define(String code, String name, int firstDay, boolean previousMonth, String source, Actor by) {
        require(code, name, by);
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
        tell("calendar", code, name, by);
    }

    /// A new base of goals, or another name for one.
    public void defineBase(String code, String name, Actor by) {
        require(code, name, by);
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
        tell("base", code, name, by);
    }

    private void require(String code, String name, Actor by) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        if (!CODE.matcher(code).matches()) {
            throw new Refusal("indicators.code", code);
        }
        if (name.isBlank()) {
            throw new Refusal("indicators.field-missing");
        }
    }

    private void tell(String kind, String code, String name, Actor by) {
        facts.publishEvent(new CatalogueDefined(clock.instant(), by.id(), by.authority(), kind, code, name.strip()));
    }
}
