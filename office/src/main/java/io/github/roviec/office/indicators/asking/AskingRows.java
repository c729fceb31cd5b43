package io.github.roviec.office.indicators.asking;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.PlaceForms;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes what is said at places.
@Component
class AskingRows {

    private static final String COLUMNS = """
            select a.id as asking_id, a.unit_id, a.member_id, a.state, a.asked_at, a.asked_by, a.due_day, a.version,
                   i.code, i.name as indicator_name, p.*,
                   (select m.text from indicators.remark m
                    where m.asking_id = a.id and m.kind <> 'CLOSED' order by m.id desc limit 1) as text
            """;

    private static final String FROM = """
            from indicators.asking a
            join indicators.indicator i on i.id = a.indicator_id
            join indicators.period p on p.id = a.period_id
            """;

    private static final String SELECT = COLUMNS + FROM;

    /// Of a figure of the whole authority: the unit that answers for its indicator.
    static final String RESPONSIBLE = """
            select u.id from organisation.unit u
            where a.unit_id = a.authority_id and u.authority_id = a.authority_id and u.code = i.responsible
            """;

    private final JdbcClient jdbc;

    AskingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Asking> open(AuthorityId authority, Place place) {
        return at(SELECT + """
                where a.authority_id = :authority and a.period_id = :period and a.indicator_id = :indicator
                  and a.unit_id = :unit and a.member_id = :member and a.state <> 'CLOSED'
                """, authority, place).query(AskingRows::read).optional();
    }

    /// About these units, or where one of them fills the form or answers for the indicator.
    List<Asking> of(AuthorityId authority, Collection<UnitId> units, AskingState state, int most) {
        return jdbc.sql(SELECT + """
                where a.authority_id = :authority and a.state = :state
                  and (a.unit_id = any (:units) or exists (
                """ + PlaceForms.FORMS + """
                       and r.filler_id = any (:units))
                       or exists (
                """ + RESPONSIBLE + """
                       and u.id = any (:units)))
                order by a.due_day nulls last, a.id limit :most
                """)
                .param("authority", authority.value())
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("state", state.name())
                .param("most", most)
                .query(AskingRows::read)
                .list();
    }

    List<WatchedAsking> watched(AuthorityId authority, Collection<Long> wanted) {
        return jdbc.sql(COLUMNS + ", array(select f.filler_id from (" + PlaceForms.FORMS + ") f union " + RESPONSIBLE
                        + ") as fillers " + FROM
                        + """
                where a.authority_id = :authority and a.id = any (:askings)
                """)
                .param("authority", authority.value())
                .param("askings", wanted.toArray(Long[]::new))
                .query((row, n) -> new WatchedAsking(
                        read(row, n),
                        Arrays.stream((Long[]) row.getArray("fillers").getArray())
                                .distinct()
                                .map(UnitId::new)
                                .toList()))
                .list();
    }

    /// Answered ones first.
    List<Asking> by(AuthorityId authority, ActorId asker, int most) {
        return jdbc.sql(SELECT + """
                where a.authority_id = :authority and a.asked_by = :by and a.state <> 'CLOSED'
                order by a.state, a.due_day nulls last, a.id limit :most
                """)
                .param("authority", authority.value())
                .param("by", asker.value())
                .param("most", most)
                .query(AskingRows::read)
                .list();
    }

    List<Remark> talk(AuthorityId authority, Place place) {
        return at("""
                select * from indicators.remark a
                where a.authority_id = :authority and a.period_id = :period and a.indicator_id = :indicator
                  and a.unit_id = :unit and a.member_id = :member
                order by a.id
                """, authority, place)
                .query((row, _) -> new Remark(
                        Remark.Kind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant(),
                        new ActorId(row.getLong("by_id"))))
                .list();
    }

    long ask(AuthorityId authority, Place place, @Nullable LocalDate due, Instant now, ActorId by) {
        return at("""
                insert into indicators.asking
                    (authority_id, period_id, indicator_id, unit_id, member_id, state, asked_at, asked_by, due_day)
                values (:authority, :period, :indicator, :unit, :member, 'OPEN', :now, :by, :due)
                on conflict do nothing returning id
                """, authority, place)
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .param("due", due)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// Whether nobody was first.
    boolean move(long asking, int version, AskingState state) {
        return jdbc.sql("update indicators.asking set state = :state, version = version + 1"
                                + " where id = :id and version = :version")
                        .param("id", asking)
                        .param("version", version)
                        .param("state", state.name())
                        .update()
                > 0;
    }

    void say(
            AuthorityId authority,
            Place place,
            @Nullable Long asking,
            Remark.Kind kind,
            String text,
            Instant now,
            ActorId by) {
        at("""
                insert into indicators.remark
                    (authority_id, period_id, indicator_id, unit_id, member_id, asking_id, kind, text, at, by_id)
                values (:authority, :period, :indicator, :unit, :member, :asking, :kind, :text, :now, :by)
                """, authority, place)
                .param("asking", asking)
                .param("kind", kind.name())
                .param("text", text)
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .update();
    }

    private JdbcClient.StatementSpec at(String sql, AuthorityId authority, Place place) {
        return jdbc.sql(sql)
                .param("authority", authority.value())
                .param("period", place.period().id())
                .param("indicator", place.indicator().id())
                .param("unit", place.unit().value())
                .param("member", place.member());
    }

    static Asking read(ResultSet row, int n) throws SQLException {
        return new Asking(
                row.getLong("asking_id"),
                row.getString("code"),
                row.getString("indicator_name"),
                new UnitId(row.getLong("unit_id")),
                Periods.read(row, ""),
                row.getInt("member_id"),
                AskingState.valueOf(row.getString("state")),
                row.getString("text"),
                row.getTimestamp("asked_at").toInstant(),
                new ActorId(row.getLong("asked_by")),
                row.getObject("due_day", LocalDate.class),
                row.getInt("version"));
    }
}
