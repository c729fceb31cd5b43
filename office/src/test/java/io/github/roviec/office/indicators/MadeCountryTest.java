package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.TestDatabase;
import io.github.roviec.office.base.AuthorityId;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The country of the measurement, small: it is made once, and both ways of adding it up give the same table.
class MadeCountryTest {

    @Test
    void a_small_country_adds_up_both_ways() throws Exception {
        var database = TestDatabase.with("organisation", "indicators");
        JdbcClient jdbc = JdbcClient.create(database);
        MadeCountry made = new MadeCountry(database, jdbc, new Periods(jdbc));
        CountrySize size = new CountrySize(3, 20, 40, 2);
        AtomicLong written = new AtomicLong();
        AuthorityId country = made.make(size, written::set);
        assertThat(written.get()).isBetween(size.figures() * 95 / 100, size.figures());
        assertThat(made.make(size, _ -> {})).isEqualTo(country);
        CountryTimes times = new CountryTiming(database, jdbc).measure(country, 3);
        assertThat(times.rows()).isEqualTo(3 * 40);
        assertThat(times.rolled()).hasSize(3);
    }

    @Test
    void nobodys_own_figures_are_mixed_with_made_up_ones() {
        var database = TestDatabase.with("organisation", "indicators");
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("alter table indicators.figure drop constraint figure_unit_id_fkey,"
                        + " drop constraint figure_period_id_fkey, drop constraint figure_indicator_id_fkey")
                .update();
        jdbc.sql(
                        "insert into indicators.figure (authority_id, unit_id, recorded_at, recorded_by, period_id, indicator_id,"
                                + " value) values (1, 1, now(), 1, 1, 1, 1)")
                .update();
        MadeCountry made = new MadeCountry(database, jdbc, new Periods(jdbc));
        assertThatThrownBy(() -> made.make(new CountrySize(1, 1, 1, 1), _ -> {}))
                .isInstanceOf(IllegalStateException.class);
    }
}
