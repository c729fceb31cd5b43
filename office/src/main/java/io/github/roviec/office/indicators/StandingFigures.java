package io.github.roviec.office.indicators;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was accepted in a form that is open again: it counts until the form is accepted anew.
@Component
class StandingFigures {

    private final JdbcClient jdbc;

    StandingFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Before the form is opened again.
    void keep(long report) {
        jdbc.sql("""
                insert into indicators.standing_figure (authority_id, unit_id, report_id, recorded_at, period_id,
                    indicator_id, member_id, revision, state, value, absence)
                select f.authority_id, f.unit_id, f.report_id, f.recorded_at, f.period_id, f.indicator_id, f.member_id,
                       f.revision, f.state, f.value, f.absence
                from indicators.figure f where f.report_id = :report and f.state > 2
                on conflict do nothing
                """).param("report", report).update();
    }

    /// What is accepted now counts in its place.
    void drop(long report) {
        jdbc.sql("delete from indicators.standing_figure where report_id = :report")
                .param("report", report)
                .update();
    }
}
