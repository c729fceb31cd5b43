package io.github.roviec.office.indicators.asking;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.PlaceForms;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.indicators.watch.Duties;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Explanations from the asking to the end, also those that are closed.
@Component
public class Explanations {

    private static final String SELECT = """
            select a.id as asking_id, a.unit_id, a.member_id, a.state, a.asked_at, a.asked_by, a.due_day, a.version,
                   i.code, i.name as indicator_name, p.*, t.asked as text, t.answer, t.answered_at, t.answered_by,
                   t.closed_at, n.code as member_code, n.name as member_name
            from indicators.asking a
            join indicators.indicator i on i.id = a.indicator_id
            join indicators.period p on p.id = a.period_id
            left join indicators.member n on n.id = a.member_id
            cross join lateral (
                select string_agg(m.text, chr(10) order by m.id) filter (where m.kind in ('ASKED', 'ASKED_AGAIN')) as asked,
                       string_agg(m.text, chr(10) order by m.id) filter (where m.kind = 'ANSWERED') as answer,
                       max(m.at) filter (where m.kind = 'ANSWERED') as answered_at,
                       (array_agg(m.by_id order by m.id desc) filter (where m.kind = 'ANSWERED'))[1] as answered_by,
                       max(m.at) filter (where m.kind = 'CLOSED') as closed_at
                from indicators.remark m
                where m.period_id = a.period_id and m.unit_id = a.unit_id and m.indicator_id = a.indicator_id
                  and m.member_id = a.member_id and m.asking_id = a.id) t
            """;

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Duties duties;
    private final Boards boards;

    Explanations(JdbcClient jdbc, Permissions permissions, Duties duties, Boards boards) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.duties = duties;
        this.boards = boards;
    }

    /// At figures that the actor sees: of the own unit and those below, of indicators for which the
    /// own unit answers, and what such a unit has to explain as the one that fills the form; and what
    /// the actor has asked for. For who acts for the whole authority, all of it. The latest first.
    /// Refuses with `permission.denied`.
    ///
    /// @param state null: in any
    /// @param most  null: all
    public List<Explained> list(@Nullable AskingState state, @Nullable Integer most, Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        boolean all = permissions.isAuthorityWide(by);
        return jdbc.sql(SELECT + """
                where a.authority_id = :authority and (cast(:state as text) is null or a.state = :state)
                  and (:all or :asks and a.asked_by = :by or a.unit_id = any (:units) or i.code = any (:own) or exists (
                """ + PlaceForms.FORMS + """
                       and r.filler_id = any (:fillers))
                       or exists (
                """ + AskingRows.RESPONSIBLE + """
                       and u.id = any (:fillers)))
                order by a.id desc limit cast(:most as integer)
                """)
                .param("authority", by.authority().value())
                .param("state", state == null ? null : state.name())
                .param("all", all)
                .param("asks", permissions.may(by, Deed.ASK_EXPLANATIONS))
                .param("by", by.id().value())
                .param("units", ids(all ? List.of() : permissions.visible(by)))
                .param("own", all ? new String[0] : boards.responsible(by).toArray(String[]::new))
                .param("fillers", ids(all ? List.of() : duties.explains(by)))
                .param("most", most)
                .query(Explanations::read)
                .list();
    }

    private static Long[] ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }

    private static Explained read(ResultSet row, int n) throws SQLException {
        String code = row.getString("member_code");
        long by = row.getLong("answered_by");
        ActorId answeredBy = row.wasNull() ? null : new ActorId(by);
        return new Explained(
                AskingRows.read(row, n),
                code == null
                        ? null
                        : Member.always(row.getInt("member_id"), code, row.getString("member_name"))
                                .label(),
                row.getString("answer"),
                instant(row.getTimestamp("answered_at")),
                answeredBy,
                instant(row.getTimestamp("closed_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
