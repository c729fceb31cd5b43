package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The periods of an authority, year by year, made when somebody first asks for the year.
@Component
public class Periods {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final JdbcClient jdbc;

    Periods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PeriodCalendar> calendars(AuthorityId authority) {
        return jdbc.sql("select * from indicators.calendar where authority_id = :authority order by code")
                .param("authority", authority.value())
                .query((row, _) -> new PeriodCalendar(
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("first_day"),
                        row.getBoolean("previous_month"),
                        row.getString("source")))
                .list();
    }

    /// As people call it.
    String calendarName(AuthorityId authority, String code) {
        return calendars(authority).stream()
                .filter(known -> known.code().equals(code))
                .map(PeriodCalendar::name)
                .findFirst()
                .orElse(code);
    }

    /// Whether the year has periods at all.
    public static boolean covers(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /// All kinds of periods of a year of a calendar, in order. Refuses with `indicators.calendar` or `indicators.year`.
    @Transactional
    public List<Period> year(AuthorityId authority, String calendar, int year) {
        if (!covers(year)) {
            throw new Refusal("indicators.year", FIRST_YEAR, LAST_YEAR);
        }
        List<Period> known = read(authority, calendar, year);
        return known.isEmpty() ? make(authority, calendar, year) : known;
    }

    /// Refuses as {@link #year}, and with `indicators.period` when the year has no such period.
    @Transactional
    public Period period(AuthorityId authority, String calendar, PeriodKind kind, int year, int number) {
        return year(authority, calendar, year).stream()
                .filter(period -> period.kind() == kind && period.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal("indicators.period"));
    }

    /// The period of that kind in which the day lies.
    @Transactional
    public Period on(AuthorityId authority, String calendar, PeriodKind kind, LocalDate day) {
        // A calendar may begin its year in December or in January.
        return List.of(day.getYear(), day.getYear() + 1, day.getYear() - 1).stream()
                .flatMap(year -> year(authority, calendar, year).stream())
                .filter(period ->
                        period.kind() == kind && !day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay()))
                .findFirst()
                .orElseThrow(() -> new Refusal("indicators.period"));
    }

    /// The last period of that kind that ends on the day or before it.
    @Transactional
    public Period lastEnded(AuthorityId authority, String calendar, PeriodKind kind, LocalDate day) {
        return Stream.of(day.getYear() + 1, day.getYear(), day.getYear() - 1)
                .flatMap(year -> year(authority, calendar, year).stream())
                .filter(period -> period.kind() == kind && !period.lastDay().isAfter(day))
                .max(Comparator.comparing(Period::lastDay))
                .orElseThrow(() -> new Refusal("indicators.period"));
    }

    public Period byId(AuthorityId authority, int id) {
        return jdbc.sql("select * from indicators.period where id = :id and authority_id = :authority")
                .param("id", id)
                .param("authority", authority.value())
                .query(Periods::read)
                .optional()
                .orElseThrow(() -> new Refusal("indicators.period"));
    }

    private List<Period> make(AuthorityId authority, String code, int year) {
        PeriodCalendar calendar = calendars(authority).stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("indicators.calendar", code));
        for (PeriodKind kind : PeriodKind.values()) {
            for (int number = 1; number <= kind.inYear(); number++) {
                PeriodCalendar.Span span = calendar.span(kind, year, number);
                jdbc.sql("""
                        insert into indicators.period (authority_id, calendar, kind, year, number, first_day, last_day)
                        values (:authority, :calendar, :kind, :year, :number, :first, :last)
                        on conflict do nothing
                        """)
                        .param("authority", authority.value())
                        .param("calendar", code)
                        .param("kind", kind.name())
                        .param("year", year)
                        .param("number", number)
                        .param("first", span.firstDay())
                        .param("last", span.lastDay())
                        .update();
            }
        }
        return read(authority, code, year);
    }

    private List<Period> read(AuthorityId authority, String calendar, int year) {
        return jdbc.sql("""
                select * from indicators.period
                where authority_id = :authority and calendar = :calendar and year = :year
                order by last_day, first_day desc
                """)
                .param("authority", authority.value())
                .param("calendar", calendar)
                .param("year", year)
                .query(Periods::read)
                .list();
    }

    static Period read(ResultSet row, int n) throws SQLException {
        return read(row, "");
    }

    /// @param of before the names of the table's columns
    public static Period read(ResultSet row, String of) throws SQLException {
        return new Period(
                row.getInt(of + "id"),
                row.getString(of + "calendar"),
                PeriodKind.valueOf(row.getString(of + "kind")),
                row.getInt(of + "year"),
                row.getInt(of + "number"),
                row.getObject(of + "first_day", LocalDate.class),
                row.getObject(of + "last_day", LocalDate.class));
    }
}
