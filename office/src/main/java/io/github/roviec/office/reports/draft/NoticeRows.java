package io.github.roviec.office.reports.draft;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.reports.template.Piece.Which;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `reports.notice` and `notice_place`.
@Component
class NoticeRows {

    private static final String SET = "set ";
    private static final String SECTOR = "sector ";

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long draft, MeetingId meeting, List<Which> figures, Actor by) {
        jdbc.sql("""
                insert into reports.notice (draft_id, authority_id, meeting_id, figures)
                values (:draft, :authority, :meeting, :figures)
                """)
                .param("draft", draft)
                .param("authority", by.authority().value())
                .param("meeting", meeting.value())
                .param("figures", figures.stream().map(NoticeRows::kept).collect(Collectors.joining("\n")))
                .update();
    }

    /// A draft that takes the place of an issued notice is of the same meeting.
    void copy(long draft, long other) {
        jdbc.sql("""
                insert into reports.notice (draft_id, authority_id, meeting_id, figures)
                select :other, authority_id, meeting_id, figures from reports.notice where draft_id = :draft
                """).param("draft", draft).param("other", other).update();
    }

    /// Takes the place of the meeting's notice. Whoever is second waits until the first is done.
    ///
    /// @return false where another draft has it that was not given up
    boolean take(MeetingId meeting, long draft) {
        return jdbc.sql("""
                insert into reports.notice_place as p (meeting_id, draft_id) values (:meeting, :draft)
                on conflict (meeting_id) do update set draft_id = excluded.draft_id
                where exists (select from reports.draft d where d.id = p.draft_id and d.state = 'DROPPED')
                """)
                        .param("meeting", meeting.value())
                        .param("draft", draft)
                        .update()
                > 0;
    }

    Optional<NoticeOf> of(long draft, Actor by) {
        return jdbc.sql("select * from reports.notice where draft_id = :draft and authority_id = :authority")
                .param("draft", draft)
                .param("authority", by.authority().value())
                .query(NoticeRows::row)
                .optional();
    }

    /// Those of a meeting, the first composed first.
    List<NoticeOf> of(MeetingId meeting, Actor by) {
        return jdbc.sql("""
                select * from reports.notice where meeting_id = :meeting and authority_id = :authority order by draft_id
                """)
                .param("meeting", meeting.value())
                .param("authority", by.authority().value())
                .query(NoticeRows::row)
                .list();
    }

    void received(long draft, DocumentId document) {
        jdbc.sql("update reports.notice set document_id = :document where draft_id = :draft and document_id is null")
                .param("document", document.value())
                .param("draft", draft)
                .update();
    }

    private static NoticeOf row(ResultSet row, int n) throws SQLException {
        Long document = row.getObject("document_id", Long.class);
        return new NoticeOf(
                row.getLong("draft_id"),
                new MeetingId(row.getLong("meeting_id")),
                row.getString("figures")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(NoticeRows::which)
                        .toList(),
                document == null ? null : new DocumentId(document));
    }

    private static String kept(Which which) {
        return which.set() != null ? SET + which.set() : SECTOR + which.sector();
    }

    private static Which which(String kept) {
        return kept.startsWith(SET)
                ? new Which(kept.substring(SET.length()), null)
                : new Which(null, kept.substring(SECTOR.length()));
    }
}
