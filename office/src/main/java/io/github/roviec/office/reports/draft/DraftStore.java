package io.github.roviec.office.reports.draft;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.PaperJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `reports.draft`.
@Component
class DraftStore {

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(Draft draft, Actor by) {
        return jdbc.sql("""
                insert into reports.draft (authority_id, unit_id, template, period, about_id, state, title, content,
                                           composed, created_at, created_by, composed_at, changed_at, changed_by, replaces)
                values (:authority, :unit, :template, :period, :about, 'DRAFTING', :title, :content,
                        :content, :now, :by, :now, :now, :by, :replaces)
                returning id
                """)
                .param("authority", by.authority().value())
                .param("unit", draft.unit().value())
                .param("template", draft.template())
                .param("period", draft.period())
                .param("about", value(draft.about()))
                .param("title", title(draft))
                .param("content", PaperJson.write(draft.paper()))
                .param("now", Timestamp.from(draft.composedAt()))
                .param("by", by.id().value())
                .param("replaces", draft.replaces())
                .query(Long.class)
                .single();
    }

    private static String title(Draft draft) {
        return draft.paper().head().subject();
    }

    private static @Nullable Long value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    Optional<Draft> find(long id, Actor by) {
        return jdbc.sql("select * from reports.draft where id = :id and authority_id = :authority")
                .param("id", id)
                .param("authority", by.authority().value())
                .query((row, _) -> draft(row))
                .optional();
    }

    /// The paper as it was when its numbers were last looked up; empty where that is not known.
    Optional<Composition> composed(long id) {
        return jdbc.sql("select composed from reports.draft where id = :id and composed is not null")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(PaperJson::read);
    }

    /// A copy's numbers are as old as those of the paper it was copied from.
    void copyComposed(long from, long to) {
        jdbc.sql("""
                update reports.draft copy set composed = old.composed, composed_at = old.composed_at
                from reports.draft old where old.id = :from and copy.id = :to
                """).param("from", from).param("to", to).update();
    }

    void recompose(long id, Composition composed) {
        jdbc.sql("update reports.draft set composed = :composed where id = :id")
                .param("composed", PaperJson.write(composed))
                .param("id", id)
                .update();
    }

    /// Writes what has changed. A `Conflict` `paper.changed` when somebody was first.
    void update(Draft draft, DraftState state, @Nullable String returned, Actor by, Instant now) {
        int rows = jdbc.sql("""
                update reports.draft
                set state = :state, title = :title, content = :content, composed_at = :composed, changed_at = :now,
                    changed_by = :by, checked_by = :checked, signed_by = :signed, returned = :returned,
                    version = version + 1
                where id = :id and version = :version
                """)
                .param("state", state.name())
                .param("title", title(draft))
                .param("content", PaperJson.write(draft.paper()))
                .param("composed", Timestamp.from(draft.composedAt()))
                .param("now", Timestamp.from(now))
                .param("by", by.id().value())
                .param(
                        "checked",
                        draft.checkedBy() == null ? null : draft.checkedBy().value())
                .param(
                        "signed",
                        draft.signedBy() == null ? null : draft.signedBy().value())
                .param("returned", returned)
                .param("id", draft.id())
                .param("version", draft.version())
                .update();
        if (rows == 0) {
            throw new Conflict("paper.changed");
        }
    }

    /// @param units null: of all units
    List<DraftRow> list(Actor by, @Nullable List<UnitId> units, int limit) {
        return jdbc.sql("""
                select d.id, d.title, d.template, d.period, d.state, d.changed_at, d.changed_by from reports.draft d
                where d.authority_id = :authority and (:all or d.unit_id = any(:units))
                  and d.state not in ('ISSUED', 'DROPPED')
                order by d.changed_at desc, d.id desc limit :limit
                """)
                .param("authority", by.authority().value())
                .param("all", units == null)
                .param(
                        "units",
                        units == null
                                ? new Long[0]
                                : units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("limit", limit)
                .query((row, _) -> new DraftRow(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("template"),
                        row.getString("period"),
                        DraftState.valueOf(row.getString("state")),
                        row.getTimestamp("changed_at").toInstant(),
                        new ActorId(row.getLong("changed_by"))))
                .list();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        Long about = row.getObject("about_id", Long.class);
        return new Draft(
                row.getLong("id"),
                new UnitId(row.getLong("unit_id")),
                row.getString("template"),
                row.getString("period"),
                about == null ? null : new UnitId(about),
                DraftState.valueOf(row.getString("state")),
                PaperJson.read(row.getString("content")),
                row.getInt("version"),
                new ActorId(row.getLong("created_by")),
                row.getTimestamp("composed_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                new ActorId(row.getLong("changed_by")),
                person(row, "checked_by"),
                person(row, "signed_by"),
                row.getString("returned"),
                row.getObject("replaces", Long.class));
    }

    private static @Nullable ActorId person(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new ActorId(id);
    }
}
