package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A form records by its own periods. An indicator that counts by those of another calendar, or by longer or shorter
/// ones, would be filled in and never counted.
@Component
class GatheredPeriods {

    private final JdbcClient jdbc;
    private final Periods periods;

    GatheredPeriods(JdbcClient jdbc, Periods periods) {
        this.jdbc = jdbc;
        this.periods = periods;
    }

    /// Refuses with `indicators.form-calendar` or `indicators.form-frequency`.
    ///
    /// @param lines what the form asks; those that have ended are asked no more
    void require(AuthorityId authority, FormDefinition form, List<Indicator> lines) {
        lines.stream()
                .filter(line -> !line.as().ended())
                .forEach(line ->
                        require(authority, new Gathering(form.name(), form.calendar(), form.frequency()), line));
    }

    /// Of every form that asks the indicator. Refuses alike.
    void require(AuthorityId authority, Indicator defined) {
        if (defined.as().ended()) {
            return;
        }
        jdbc.sql("""
                select f.name, f.calendar, f.frequency from indicators.form f
                join indicators.form_line l on l.form_id = f.id
                where l.indicator_id = :indicator order by f.id
                """)
                .param("indicator", defined.id())
                .query((row, _) -> new Gathering(
                        row.getString("name"),
                        row.getString("calendar"),
                        PeriodKind.valueOf(row.getString("frequency"))))
                .list()
                .forEach(form -> require(authority, form, defined));
    }

    private record Gathering(String form, String calendar, PeriodKind every) {}

    private void require(AuthorityId authority, Gathering by, Indicator line) {
        IndicatorDefinition as = line.as();
        if (!as.calendar().equals(by.calendar())) {
            throw new Refusal(
                    "indicators.form-calendar",
                    line.name(),
                    periods.calendarName(authority, as.calendar()),
                    by.form(),
                    periods.calendarName(authority, by.calendar()));
        }
        if (as.frequency() != by.every()) {
            throw new Refusal(
                    "indicators.form-frequency",
                    line.name(),
                    as.frequency().months(),
                    by.form(),
                    by.every().months());
        }
    }
}
