package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.notifications.Telling.Told;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes messages, many in one statement, and reads them.
@Component
class MessageRows {

    private final JdbcClient jdbc;

    MessageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who has been told of it already, or has not read what it gathers with, is left out of the answer.
    ///
    /// What gathers is written in one order, whatever it was heard in: two who write the same keys wait
    /// for each other, and neither for ever.
    List<Told> put(AuthorityId authority, List<Telling> tellings) {
        return jdbc.sql("""
                insert into notifications.message
                    (authority_id, person_id, heard_id, occasion, task_code, title, days, due, at, place, unit_id,
                     manner, gathering)
                select :authority, t.person, t.heard, t.occasion, t.task, t.title, t.days, t.due, t.at, t.place, t.unit,
                       t.manner, t.gathering
                from unnest(cast(:people as bigint[]), cast(:heard as bigint[]), cast(:occasions as text[]),
                            cast(:tasks as text[]), cast(:titles as text[]), cast(:days as int[]),
                            cast(:dues as date[]), cast(:ats as timestamptz[]), cast(:places as text[]),
                            cast(:units as bigint[]), cast(:manners as text[]), cast(:gatherings as text[]))
                     with ordinality
                     as t (person, heard, occasion, task, title, days, due, at, place, unit, manner, gathering, n)
                order by t.gathering nulls first, t.person, t.n
                on conflict do nothing
                returning id, occasion, person_id
                """)
                .param("authority", authority.value())
                .param("people", Columns.each(tellings, each -> each.person().value(), Long[]::new))
                .param("heard", Columns.each(tellings, Telling::heardId, Long[]::new))
                .param(
                        "occasions",
                        Columns.each(tellings, each -> each.heard().occasion().name(), String[]::new))
                .param(
                        "tasks",
                        Columns.each(tellings, each -> each.heard().matter().taskCode(), String[]::new))
                .param("titles", Columns.each(tellings, Telling::title, String[]::new))
                .param("days", Columns.each(tellings, each -> each.heard().days(), Integer[]::new))
                .param("dues", Columns.each(tellings, each -> Objects.toString(each.due(), null), String[]::new))
                .param("ats", Columns.each(tellings, each -> each.heard().at().toString(), String[]::new))
                .param("places", Columns.each(tellings, Telling::place, String[]::new))
                .param("units", Columns.each(tellings, MessageRows::unit, Long[]::new))
                .param("manners", Columns.each(tellings, Telling::manner, String[]::new))
                .param("gatherings", Columns.each(tellings, Telling::gathering, String[]::new))
                .query((row, n) -> new Told(
                        row.getLong("id"),
                        Occasion.valueOf(row.getString("occasion")),
                        new ActorId(row.getLong("person_id"))))
                .list();
    }

    private static @Nullable Long unit(Telling telling) {
        UnitId unit = telling.unit();
        return unit == null ? null : unit.value();
    }

    static Message read(ResultSet row, int n) throws SQLException {
        Long unit = row.getObject("unit_id", Long.class);
        return new Message(
                row.getLong("id"),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("task_code") == null ? null : new TaskCode(row.getString("task_code")),
                unit == null ? null : new UnitId(unit),
                row.getString("title"),
                row.getObject("days", Integer.class),
                row.getObject("due", LocalDate.class),
                row.getString("manner"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("read_at") != null);
    }
}
