package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes a country of figures, the same from the same size, in a database that has no figures yet: written by COPY,
/// with the index built afterwards. Of a hundred figures two are missing and one has a reason instead.
@Component
public class MadeCountry {

    private static final String MADE = "QG_THU";

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Periods periods;

    MadeCountry(DataSource database, JdbcClient jdbc, Periods periods) {
        this.database = database;
        this.jdbc = jdbc;
        this.periods = periods;
    }

    /// @return the country, or the one made before
    /// @param told how many figures have been written, now and then
    /// @throws IllegalStateException where somebody's figures are in the database
    public AuthorityId make(CountrySize size, LongConsumer told) throws SQLException, IOException {
        var known = jdbc.sql("select id from organisation.unit where code = :code and id = authority_id")
                .param("code", MADE)
                .query(Long.class)
                .optional();
        if (known.isPresent()) {
            return new AuthorityId(known.get());
        }
        if (jdbc.sql("select exists (select from indicators.figure)")
                .query(Boolean.class)
                .single()) {
            throw new IllegalStateException("this database has figures: a made-up country wants one of its own");
        }
        AuthorityId country = units(size);
        catalogue(country, size);
        for (int year = 2024; year <= 2024 + (size.months() - 1) / 12; year++) {
            periods.year(country, PeriodCalendar.USUAL, year);
        }
        try (Connection connection = database.getConnection()) {
            write(connection, country, size, told);
        }
        return country;
    }

    private AuthorityId units(CountrySize size) {
        long country = jdbc.sql("""
                with next as (select nextval(pg_get_serial_sequence('organisation.unit', 'id')) as id)
                insert into organisation.unit (id, authority_id, code, kind, from_day) overriding system value
                select id, id, :code, 'AUTHORITY', '2020-01-01' from next returning id
                """).param("code", MADE).query(Long.class).single();
        jdbc.sql("""
                insert into organisation.unit (authority_id, code, kind, from_day)
                select :country, 'T' || g, 'OTHER', '2020-01-01' from generate_series(1, :provinces) g
                """)
                .param("country", country)
                .param("provinces", size.provinces())
                .update();
        jdbc.sql("""
                insert into organisation.unit (authority_id, code, kind, from_day)
                select :country, 'X' || g, 'COMMUNE', '2020-01-01' from generate_series(1, :communes) g
                """)
                .param("country", country)
                .param("communes", size.communes())
                .update();
        jdbc.sql("""
                insert into organisation.unit_name (unit_id, authority_id, from_day, name)
                select id, authority_id, from_day, 'Đơn vị thử ' || code from organisation.unit
                where authority_id = :country
                """).param("country", country).update();
        jdbc.sql("""
                insert into organisation.unit_parent (unit_id, authority_id, from_day, parent_id)
                select u.id, u.authority_id, u.from_day,
                       case u.kind when 'AUTHORITY' then null when 'OTHER' then u.authority_id else (
                           select p.id from organisation.unit p
                           where p.authority_id = u.authority_id
                             and p.code = 'T' || (1 + (substr(u.code, 2)::int - 1) % :provinces)) end
                from organisation.unit u where u.authority_id = :country
                """)
                .param("country", country)
                .param("provinces", size.provinces())
                .update();
        return new AuthorityId(country);
    }

    /// Of twenty indicators fourteen add up, three are plain means, two weighted by the first, one counts as it was
    /// recorded last.
    private void catalogue(AuthorityId country, CountrySize size) {
        jdbc.sql("insert into indicators.calendar values (:country, 'DUONG_LICH', 'Tháng dương lịch', 1, false, '')")
                .param("country", country.value())
                .update();
        jdbc.sql("""
                insert into indicators.indicator (authority_id, code, name, measure, decimals, sector, direction, over_units,
                    over_time, calendar, frequency, gathered_kinds)
                select :country, 'I' || g, 'Chỉ tiêu thử ' || g, 'triệu đồng', 3, 'Thử', 'HIGHER',
                       case when g % 20 in (15, 16, 17) then 'MEAN' when g % 20 = 0 then 'LAST' else 'SUM' end,
                       case g % 3 when 0 then 'CUMULATIVE' when 1 then 'IN_PERIOD' else 'POINT_IN_TIME' end,
                       'DUONG_LICH', 'MONTH', '{COMMUNE}'
                from generate_series(1, :indicators) g
                """)
                .param("country", country.value())
                .param("indicators", size.indicators())
                .update();
        jdbc.sql("""
                update indicators.indicator set over_units = 'WEIGHTED', weight_id = (
                    select id from indicators.indicator where authority_id = :country and code = 'I1')
                where authority_id = :country and substr(code, 2)::int % 20 in (18, 19)
                """).param("country", country.value()).update();
    }

    private void write(Connection connection, AuthorityId country, CountrySize size, LongConsumer told)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            // Checked in one go afterwards, which is what makes sixteen million rows bearable.
            statement.execute("""
                    alter table indicators.figure
                        drop constraint figure_pkey,
                        drop constraint figure_unit_id_fkey,
                        drop constraint figure_period_id_fkey,
                        drop constraint figure_indicator_id_fkey
                    """);
            try {
                copy(connection, country, size, told);
            } finally {
                statement.execute("set maintenance_work_mem = '512MB'");
                statement.execute("""
                        alter table indicators.figure
                            add constraint figure_pkey
                                primary key (period_id, indicator_id, unit_id, member_id, authority_id),
                            add constraint figure_unit_id_fkey foreign key (unit_id) references organisation.unit,
                            add constraint figure_period_id_fkey foreign key (period_id) references indicators.period,
                            add constraint figure_indicator_id_fkey
                                foreign key (indicator_id) references indicators.indicator
                        """);
                statement.execute("reset maintenance_work_mem");
            }
            statement.execute("vacuum analyze");
        }
    }

    private void copy(Connection connection, AuthorityId country, CountrySize size, LongConsumer told)
            throws SQLException {
        long[] communes = ids("organisation.unit", "kind = 'COMMUNE' and authority_id", country);
        long[] indicators = ids("indicators.indicator", "authority_id", country);
        long[] months = ids("indicators.period", "kind = 'MONTH' and authority_id", country);
        SplittableRandom random = new SplittableRandom(20260215);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                copy indicators.figure (authority_id, unit_id, recorded_at, recorded_by, period_id, indicator_id, state,
                                        value, absence) from stdin
                """);
        StringBuilder rows = new StringBuilder(1 << 20);
        long written = 0;
        for (int month = 0; month < size.months(); month++) {
            for (long commune : communes) {
                for (long indicator : indicators) {
                    int luck = random.nextInt(100);
                    if (luck < 2) {
                        continue;
                    }
                    rows.append(country.value())
                            .append('\t')
                            .append(commune)
                            .append("\t2026-01-01 08:00:")
                            .append(10 + random.nextInt(50))
                            .append("+07\t0\t")
                            .append(months[month])
                            .append('\t')
                            .append(indicator)
                            .append("\t3\t");
                    if (luck == 2) {
                        rows.append("\\N\tChưa có số liệu\n");
                    } else {
                        rows.append(random.nextInt(1_000_000))
                                .append('.')
                                .append(100 + random.nextInt(900))
                                .append("\t\\N\n");
                    }
                    written++;
                }
                if (rows.length() > 900_000) {
                    flush(copy, rows);
                }
            }
            flush(copy, rows);
            told.accept(written);
        }
        copy.endCopy();
    }

    private static void flush(CopyIn copy, StringBuilder rows) throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }

    private long[] ids(String table, String owned, AuthorityId country) {
        return jdbc
                .sql("select id from " + table + " where " + owned + " = :country order by id")
                .param("country", country.value())
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }
}
