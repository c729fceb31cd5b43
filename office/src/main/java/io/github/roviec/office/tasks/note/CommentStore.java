package io.github.roviec.office.tasks.note;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.tasks.KnownTask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `tasks.comment`, its wordings and mentions.
@Component
class CommentStore {

    private final JdbcClient jdbc;

    CommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Comment> of(KnownTask task, ActorId reader) {
        Map<Long, List<Comment.Wording>> wordings = new HashMap<>();
        jdbc.sql("""
                select w.* from tasks.comment_wording w join tasks.comment c on c.id = w.comment_id
                where c.task_id = :task order by w.id
                """).param("task", task.id()).query(row -> {
            wordings.computeIfAbsent(row.getLong("comment_id"), id -> new ArrayList<>())
                    .add(new Comment.Wording(row.getTimestamp("until_at").toInstant(), row.getString("text")));
        });
        Map<Long, Set<ActorId>> mentions = new HashMap<>();
        jdbc.sql("""
                select m.* from tasks.mention m join tasks.comment c on c.id = m.comment_id where c.task_id = :task
                """).param("task", task.id()).query(row -> {
            mentions.computeIfAbsent(row.getLong("comment_id"), id -> new HashSet<>())
                    .add(new ActorId(row.getLong("person_id")));
        });
        return jdbc.sql("select * from tasks.comment where task_id = :task order by id")
                .param("task", task.id())
                .query((row, n) -> comment(row, mentions, wordings, reader))
                .list();
    }

    private static Comment comment(
            ResultSet row, Map<Long, Set<ActorId>> mentions, Map<Long, List<Comment.Wording>> wordings, ActorId reader)
            throws SQLException {
        long id = row.getLong("id");
        ActorId by = new ActorId(row.getLong("by_id"));
        Timestamp corrected = row.getTimestamp("corrected_at");
        return new Comment(
                id,
                row.getInt("version"),
                by,
                row.getTimestamp("at").toInstant(),
                row.getString("text"),
                mentions.getOrDefault(id, Set.of()),
                corrected == null ? null : corrected.toInstant(),
                wordings.getOrDefault(id, List.of()),
                by.equals(reader));
    }

    Optional<Comment> find(KnownTask task, long id, ActorId reader) {
        return of(task, reader).stream().filter(comment -> comment.id() == id).findFirst();
    }

    long insert(KnownTask task, AuthorityId authority, String text, ActorId by, Instant at) {
        return jdbc.sql("""
                insert into tasks.comment (task_id, authority_id, at, by_id, text)
                values (:task, :authority, :at, :by, :text)
                returning id
                """)
                .param("task", task.id())
                .param("authority", authority.value())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("text", text)
                .query(Long.class)
                .single();
    }

    /// Keeps what it said. False when the comment is no longer at `version`.
    boolean correct(long id, int version, String text, Instant at) {
        int changed = jdbc.sql("""
                with before as (
                    select id, authority_id, text from tasks.comment where id = :id and version = :version for update),
                kept as (
                    insert into tasks.comment_wording (comment_id, authority_id, until_at, text)
                    select id, authority_id, :at, text from before)
                update tasks.comment c set text = :text, version = version + 1, corrected_at = :at
                from before where c.id = before.id
                """)
                .param("id", id)
                .param("version", version)
                .param("text", text)
                .param("at", Timestamp.from(at))
                .update();
        return changed == 1;
    }

    /// False when the comment has mentioned the person before.
    boolean mention(long comment, AuthorityId authority, ActorId person, Instant at) {
        return jdbc.sql("""
                insert into tasks.mention (comment_id, person_id, authority_id, at)
                values (:comment, :person, :authority, :at)
                on conflict do nothing
                """)
                        .param("comment", comment)
                        .param("person", person.value())
                        .param("authority", authority.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
