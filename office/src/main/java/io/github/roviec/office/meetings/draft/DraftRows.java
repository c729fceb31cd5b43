package io.github.roviec.office.meetings.draft;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes drafts.
@Component
class DraftRows {

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> find(ItemId item, Actor by) {
        return jdbc.sql("select * from meetings.draft where item_id = :item and authority_id = :authority")
                .param("item", item.value())
                .param("authority", by.authority().value())
                .query((row, n) -> new Draft(
                        item,
                        DraftLife.of(DraftState.valueOf(row.getString("state"))),
                        row.getInt("version"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        files(item),
                        opinions(item),
                        steps(item)))
                .optional();
    }

    Map<ItemId, DraftState> states(MeetingId meeting, Actor by) {
        Map<ItemId, DraftState> states = new HashMap<>();
        jdbc.sql("""
                select d.item_id, d.state from meetings.draft d join meetings.agenda_item i on i.id = d.item_id
                where i.meeting_id = :meeting and d.authority_id = :authority
                """)
                .param("meeting", meeting.value())
                .param("authority", by.authority().value())
                .query(row -> {
                    states.put(new ItemId(row.getLong("item_id")), DraftState.valueOf(row.getString("state")));
                });
        return states;
    }

    /// A draft that is not there yet. The conflict `draft.moved` where somebody else has just brought one; refuses with
    /// `meeting.item-unknown` where the item has just been taken away.
    void open(ItemId item, Actor by) {
        Long _ = jdbc.sql("select id from meetings.agenda_item where id = :item for key share")
                .param("item", item.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Refusal("meeting.item-unknown"));
        int opened = jdbc.sql("""
                insert into meetings.draft (item_id, authority_id, state) values (:item, :authority, 'CONSULTED')
                on conflict do nothing
                """)
                .param("item", item.value())
                .param("authority", by.authority().value())
                .update();
        if (opened == 0) {
            throw new Conflict("draft.moved");
        }
    }

    /// Holds the draft and counts its version on. The conflict `draft.moved` where it is not the one that was seen.
    void move(Draft draft, DraftMove move) {
        int moved = jdbc.sql("""
                update meetings.draft set state = :state, version = version + 1
                where item_id = :item and version = :version
                """)
                .param("state", move.to().state().name())
                .param("item", draft.item().value())
                .param("version", draft.version())
                .update();
        if (moved == 0) {
            throw new Conflict("draft.moved");
        }
    }

    void issue(Draft draft, DraftMove move, String number, LocalDate on) {
        int moved = jdbc.sql("""
                update meetings.draft set state = :state, version = version + 1, number = :number, issued_on = :on
                where item_id = :item and version = :version
                """)
                .param("state", move.to().state().name())
                .param("number", number)
                .param("on", on)
                .param("item", draft.item().value())
                .param("version", draft.version())
                .update();
        if (moved == 0) {
            throw new Conflict("draft.moved");
        }
    }

    void file(ItemId item, String name, FileId file, long size, Instant at, Actor by) {
        jdbc.sql("""
                insert into meetings.draft_file (item_id, authority_id, name, file_sha256, size, at, by_id)
                values (:item, :authority, :name, :file, :size, :at, :by)
                """)
                .param("item", item.value())
                .param("authority", by.authority().value())
                .param("name", name)
                .param("file", file.sha256())
                .param("size", size)
                .param("at", Timestamp.from(at))
                .param("by", by.id().value())
                .update();
    }

    void opinion(ItemId item, UnitId unit, String text, Instant at, Actor by) {
        jdbc.sql("""
                insert into meetings.opinion (item_id, authority_id, unit_id, text, at, by_id)
                values (:item, :authority, :unit, :text, :at, :by)
                """)
                .param("item", item.value())
                .param("authority", by.authority().value())
                .param("unit", unit.value())
                .param("text", text)
                .param("at", Timestamp.from(at))
                .param("by", by.id().value())
                .update();
    }

    /// The conflict `draft.answered` where it is answered already.
    void answer(ItemId item, long opinion, Opinion.Answer answer, @Nullable String reply, Instant at, Actor by) {
        int answered = jdbc.sql("""
                update meetings.opinion
                set answer = :answer, answer_text = :reply, answered_at = :at, answered_by = :by
                where id = :opinion and item_id = :item and answer is null
                """)
                .param("answer", answer.name())
                .param("reply", reply)
                .param("at", Timestamp.from(at))
                .param("by", by.id().value())
                .param("opinion", opinion)
                .param("item", item.value())
                .update();
        if (answered == 0) {
            throw new Conflict("draft.answered");
        }
    }

    void taken(ItemId item, DraftMove move, UnitId unit, Instant at, Actor by) {
        jdbc.sql("""
                insert into meetings.draft_step (item_id, authority_id, step, text, unit_id, at, by_id)
                values (:item, :authority, :step, :text, :unit, :at, :by)
                """)
                .param("item", item.value())
                .param("authority", by.authority().value())
                .param("step", move.step().name())
                .param("text", move.text())
                .param("unit", unit.value())
                .param("at", Timestamp.from(at))
                .param("by", by.id().value())
                .update();
    }

    private List<DraftFile> files(ItemId item) {
        List<DraftFile> files = new ArrayList<>();
        jdbc.sql("select * from meetings.draft_file where item_id = :item order by id")
                .param("item", item.value())
                .query(row -> {
                    files.add(new DraftFile(
                            row.getLong("id"),
                            files.size() + 1,
                            row.getString("name"),
                            new FileId(row.getString("file_sha256")),
                            row.getLong("size"),
                            row.getTimestamp("at").toInstant(),
                            new ActorId(row.getLong("by_id"))));
                });
        return files.reversed();
    }

    private List<Opinion> opinions(ItemId item) {
        return jdbc.sql("select * from meetings.opinion where item_id = :item order by id")
                .param("item", item.value())
                .query((row, n) -> opinion(row))
                .list();
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        Timestamp answered = row.getTimestamp("answered_at");
        return new Opinion(
                row.getLong("id"),
                new UnitId(row.getLong("unit_id")),
                row.getString("text"),
                row.getTimestamp("at").toInstant(),
                new ActorId(row.getLong("by_id")),
                answer == null ? null : Opinion.Answer.valueOf(answer),
                row.getString("answer_text"),
                answered == null ? null : answered.toInstant(),
                answered == null ? null : new ActorId(row.getLong("answered_by")));
    }

    private List<Draft.Taken> steps(ItemId item) {
        return jdbc.sql("select * from meetings.draft_step where item_id = :item order by id")
                .param("item", item.value())
                .query((row, n) -> new Draft.Taken(
                        DraftStep.valueOf(row.getString("step")),
                        row.getString("text"),
                        new UnitId(row.getLong("unit_id")),
                        row.getTimestamp("at").toInstant(),
                        new ActorId(row.getLong("by_id"))))
                .list();
    }
}
