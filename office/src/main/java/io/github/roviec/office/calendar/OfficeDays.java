package io.github.roviec.office.calendar;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The special days: the country's, and over them an authority's own.
@Component
public class OfficeDays {

    /// From 1 December on, next year's days should be known.
    private static final int LAST_MONTH = 12;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    OfficeDays(JdbcClient jdbc, Permissions permissions, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// A day of the country or of one authority.
    ///
    /// @param own whether the authority set it itself
    public record Listed(SpecialDay day, boolean own) {}

    /// What `authority` works by, as known now.
    public WorkingDays of(AuthorityId authority) {
        Map<LocalDate, DayKind> kinds = new HashMap<>();
        select(authority, LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31))
                .forEach(listed -> kinds.put(listed.day().day(), listed.day().kind()));
        return new WorkingDays(kinds);
    }

    /// The special days of a year, in order; of two rows for one day only the authority's own.
    public List<Listed> year(AuthorityId authority, Year year) {
        Map<LocalDate, Listed> days = new TreeMap<>();
        select(authority, year.atDay(1), year.atDay(year.length()))
                .forEach(listed -> days.put(listed.day().day(), listed));
        return List.copyOf(days.values());
    }

    /// What the law alone would give in a year; a proposal, see {@link #missing}.
    public List<SpecialDay> proposal(Year year) {
        requireKnown(year.getValue());
        return LawfulDays.of(year.getValue());
    }

    /// The year whose days should be there and are not: the running one, or from 1 December on the next; null if all
    /// is well.
    public @Nullable Year missing(AuthorityId authority) {
        LocalDate today = LocalDate.now(clock);
        Year year = Year.from(today);
        if (year(authority, year).isEmpty()) {
            return year;
        }
        return today.getMonthValue() == LAST_MONTH
                        && year(authority, year.plusYears(1)).isEmpty()
                ? year.plusYears(1)
                : null;
    }

    /// Sets days of the actor's authority, over what the country says. Refuses with `permission.denied` or
    /// `calendar.year` (before 2000 or after 2100).
    @Transactional
    public void set(Collection<SpecialDay> days, Actor by) {
        permissions.require(by, Deed.MANAGE_ORGANISATION);
        for (SpecialDay day : days) {
            requireKnown(day.day().getYear());
            put(by.authority().value(), day, by.id());
            facts.publishEvent(new DaySet(clock.instant(), by.id(), by.authority(), day));
        }
    }

    /// The day is what the country says again. Refuses with `permission.denied` or `calendar.unknown`.
    @Transactional
    public void clear(LocalDate day, Actor by) {
        permissions.require(by, Deed.MANAGE_ORGANISATION);
        int gone = jdbc.sql("delete from calendar.day where authority_id = :authority and day = :day")
                .param("authority", by.authority().value())
                .param("day", day)
                .update();
        if (gone == 0) {
            throw new Refusal("calendar.unknown", day);
        }
        facts.publishEvent(new DayCleared(clock.instant(), by.id(), by.authority(), day));
    }

    /// Makes the country's days of the years that `shipped` speaks of equal to it. Called at every start: a newer
    /// release may know better.
    @Transactional
    public void adopt(Collection<SpecialDay> shipped) {
        Set<LocalDate> days = shipped.stream().map(SpecialDay::day).collect(Collectors.toSet());
        Set<Integer> years = days.stream().map(LocalDate::getYear).collect(Collectors.toSet());
        if (years.isEmpty()) {
            return;
        }
        jdbc.sql("""
                delete from calendar.day
                where authority_id is null and extract(year from day) in (:years) and day not in (:days)
                """).param("years", years).param("days", days).update();
        shipped.forEach(day -> put(null, day, ActorId.SYSTEM));
    }

    private void put(@Nullable Long authority, SpecialDay day, ActorId by) {
        jdbc.sql("""
                insert into calendar.day (authority_id, day, kind, name, source, set_at, set_by)
                values (:authority, :day, :kind, :name, :source, :now, :by)
                on conflict (authority_id, day) do update
                set kind = excluded.kind, name = excluded.name, source = excluded.source,
                    set_at = excluded.set_at, set_by = excluded.set_by
                where (day.kind, day.name, day.source) is distinct from (excluded.kind, excluded.name, excluded.source)
                """)
                .param("authority", authority)
                .param("day", day.day())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .param("source", day.source())
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .param("by", by.value())
                .update();
    }

    /// The country's first, so that an authority's own come over them.
    private List<Listed> select(AuthorityId authority, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select day, kind, name, source, authority_id is not null as own
                from calendar.day
                where (authority_id is null or authority_id = :authority) and day between :from and :to
                order by authority_id nulls first, day
                """)
                .param("authority", authority.value())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Listed(
                        new SpecialDay(
                                row.getObject("day", LocalDate.class),
                                DayKind.valueOf(row.getString("kind")),
                                row.getString("name"),
                                row.getString("source")),
                        row.getBoolean("own")))
                .list();
    }

    private static void requireKnown(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refusal("calendar.year", FIRST_YEAR, LAST_YEAR);
        }
    }
}
