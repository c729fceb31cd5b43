package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.TableFile;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.TaskCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Registers on their way in, and what is remembered of them afterwards. Tasks are written by {@link TakenTasks}.
@Component
class TakeoverStore {

    private static final TypeReference<Map<RegisterColumn, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TakeoverStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// One that is not carried out yet.
    ///
    /// @param matching null until it is proposed
    record Draft(TakeoverFile file, String sha256, TableFile table, Matching matching) {}

    /// Only the last that a person began is kept.
    long begin(Upload upload, String sha256, TableFile table, Matching matching, Actor by, Instant now) {
        return jdbc.sql("""
                with forgotten as (
                    delete from tasks.takeover
                    where authority_id = :authority and begun_by = :by and done_at is null)
                insert into tasks.takeover (authority_id, begun_by, begun_at, file_name, sha256, content, table_read, matching)
                values (:authority, :by, :now, :name, :sha256, :content, cast(:table as jsonb), cast(:matching as jsonb))
                returning id
                """)
                .param("authority", by.authority().value())
                .param("by", by.id().value())
                .param("now", Timestamp.from(now))
                .param("name", upload.fileName())
                .param("sha256", sha256)
                .param("content", upload.content())
                .param("table", json.writeValueAsString(table))
                .param("matching", json.writeValueAsString(matching))
                .query(Long.class)
                .single();
    }

    Optional<TakeoverFile> file(long id, AuthorityId authority) {
        return jdbc.sql("select * from tasks.takeover where id = :id and authority_id = :authority")
                .param("id", id)
                .param("authority", authority.value())
                .query(TakeoverStore::file)
                .optional();
    }

    /// What a person began and did not finish.
    Optional<TakeoverFile> open(Actor by) {
        return jdbc.sql("""
                select id, file_name, begun_by, begun_at, register_id, document_id, done_at, made, changed, unchanged
                from tasks.takeover
                where authority_id = :authority and begun_by = :by and done_at is null order by id desc limit 1
                """)
                .param("authority", by.authority().value())
                .param("by", by.id().value())
                .query(TakeoverStore::file)
                .optional();
    }

    Optional<Draft> draft(long id, AuthorityId authority) {
        return jdbc.sql("""
                select * from tasks.takeover where id = :id and authority_id = :authority and done_at is null
                """)
                .param("id", id)
                .param("authority", authority.value())
                .query((row, n) -> new Draft(
                        file(row, n),
                        row.getString("sha256"),
                        json.readValue(row.getString("table_read"), TableFile.class),
                        json.readValue(row.getString("matching"), Matching.class)))
                .optional();
    }

    byte[] content(long id) {
        return jdbc.sql("select content from tasks.takeover where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    void match(long id, Matching matching) {
        jdbc.sql("""
                update tasks.takeover set matching = cast(:matching as jsonb), version = version + 1
                where id = :id and done_at is null
                """)
                .param("id", id)
                .param("matching", json.writeValueAsString(matching))
                .update();
    }

    /// Those carried out, the last first.
    List<TakeoverFile> done(AuthorityId authority) {
        return jdbc.sql("""
                select * from tasks.takeover where authority_id = :authority and done_at is not null
                order by done_at desc, id desc
                """)
                .param("authority", authority.value())
                .query(TakeoverStore::file)
                .list();
    }

    /// The register that this very file is an edition of.
    Optional<Long> registerOf(AuthorityId authority, String sha256) {
        return jdbc.sql("""
                select register_id from tasks.takeover
                where authority_id = :authority and sha256 = :sha256 and done_at is not null
                order by id desc limit 1
                """)
                .param("authority", authority.value())
                .param("sha256", sha256)
                .query(Long.class)
                .optional();
    }

    /// The register that has the most of these rows, and how many.
    Optional<Map.Entry<Long, Integer>> likest(AuthorityId authority, Collection<String> keys) {
        return jdbc.sql("""
                select register_id, count(*) as rows from tasks.taken_row
                where authority_id = :authority and key = any(:keys)
                group by register_id order by rows desc, register_id desc limit 1
                """)
                .param("authority", authority.value())
                .param("keys", keys.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getLong("register_id"), row.getInt("rows")))
                .optional();
    }

    /// Two who take registers over at once come one after the other.
    void takeTurn(AuthorityId authority) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('tasks.takeover'), cast(:authority as int))")
                .param("authority", authority.value())
                .query((row, n) -> n)
                .single();
    }

    /// Nobody works on the tasks of a register until the transaction ends.
    void holdTasks(long register) {
        jdbc.sql("""
                select t.id from tasks.task t join tasks.taken_row r on r.task_id = t.id
                where r.register_id = :register order by t.id for update of t
                """)
                .param("register", register)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    Map<String, TakenRow> rows(long register) {
        return jdbc
                .sql("""
                select r.*, t.code, t.version, t.original_due,
                       exists (select from tasks.task p where p.parent_id = t.id) as has_parts
                from tasks.taken_row r join tasks.task t on t.id = r.task_id
                where r.register_id = :register order by r.number
                """)
                .param("register", register)
                .query((row, n) -> new TakenRow(
                        row.getLong("task_id"),
                        new TaskCode(row.getString("code")),
                        row.getString("key"),
                        json.readValue(row.getString("cells"), CELLS),
                        row.getInt("task_version"),
                        row.getInt("version"),
                        row.getBoolean("has_parts"),
                        row.getObject("original_due", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(TakenRow::key, row -> row, (one, _) -> one, LinkedHashMap::new));
    }

    /// Those of these codes that tasks of the office have.
    Set<String> taskCodes(AuthorityId authority, Collection<String> codes) {
        return Set.copyOf(jdbc.sql("select code from tasks.task where authority_id = :authority and code = any(:codes)")
                .param("authority", authority.value())
                .param("codes", codes.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    Answers answers(AuthorityId authority) {
        Map<Answers.Key, String> said = new HashMap<>();
        jdbc.sql("select kind, said, answer from tasks.takeover_answer where authority_id = :authority")
                .param("authority", authority.value())
                .query(row -> {
                    said.put(
                            new Answers.Key(Question.Kind.valueOf(row.getString("kind")), row.getString("said")),
                            row.getString("answer"));
                });
        return new Answers(Map.copyOf(said));
    }

    /// @param answer null takes an earlier answer back
    void answer(Answers.Key key, @Nullable String answer, Actor by, Instant now) {
        jdbc.sql(answer == null ? """
                        delete from tasks.takeover_answer
                        where authority_id = :authority and kind = :kind and said = :said
                        """ : """
                        insert into tasks.takeover_answer (authority_id, kind, said, answer, answered_by, answered_at)
                        values (:authority, :kind, :said, :answer, :by, :now)
                        on conflict (authority_id, kind, said) do update
                        set answer = excluded.answer, answered_by = excluded.answered_by, answered_at = excluded.answered_at
                        """)
                .param("authority", by.authority().value())
                .param("kind", key.kind().name())
                .param("said", key.said())
                .param("answer", answer)
                .param("by", by.id().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void carriedOut(long id, long register, DocumentId document, TakeoverPlan plan, Actor by, Instant now) {
        jdbc.sql("""
                update tasks.takeover
                set register_id = :register, document_id = :document, done_by = :by, done_at = :now, content = null,
                    table_read = null, made = :made, changed = :changed, unchanged = :unchanged
                where id = :id
                """)
                .param("id", id)
                .param("register", register)
                .param("document", document.value())
                .param("by", by.id().value())
                .param("now", Timestamp.from(now))
                .param("made", plan.count(TakeoverPlan.Outcome.NEW))
                .param("changed", plan.count(TakeoverPlan.Outcome.CHANGED))
                .param("unchanged", plan.count(TakeoverPlan.Outcome.UNCHANGED))
                .update();
    }

    private static TakeoverFile file(ResultSet row, int n) throws SQLException {
        Long document = row.getObject("document_id", Long.class);
        Timestamp done = row.getTimestamp("done_at");
        return new TakeoverFile(
                row.getLong("id"),
                row.getString("file_name"),
                new ActorId(row.getLong("begun_by")),
                row.getTimestamp("begun_at").toInstant(),
                row.getObject("register_id", Long.class),
                document == null ? null : new DocumentId(document),
                done == null ? null : done.toInstant(),
                row.getInt("made"),
                row.getInt("changed"),
                row.getInt("unchanged"));
    }
}
