package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.DocumentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The rows of `tasks.proposal`.
@Component
class ProposalStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProposalStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Those of a paper in reading order, without those that others replaced.
    List<Proposal> of(AuthorityId authority, DocumentId document) {
        return jdbc.sql("""
                select * from tasks.proposal
                where authority_id = :authority and document_id = :document and state <> 'REPLACED'
                order by start_at, id
                """)
                .param("authority", authority.value())
                .param("document", document.value())
                .query(this::proposal)
                .list();
    }

    Optional<Proposal> find(AuthorityId authority, ProposalId id) {
        return jdbc.sql("select * from tasks.proposal where authority_id = :authority and id = :id")
                .param("authority", authority.value())
                .param("id", id.value())
                .query(this::proposal)
                .optional();
    }

    ProposalId insert(AuthorityId authority, DocumentId document, int start, int end, String section, Content content) {
        return new ProposalId(jdbc.sql("""
                insert into tasks.proposal (authority_id, document_id, start_at, end_at, section, content)
                values (:authority, :document, :start, :end, :section, :content::jsonb)
                returning id
                """)
                .param("authority", authority.value())
                .param("document", document.value())
                .param("start", start)
                .param("end", end)
                .param("section", section)
                .param("content", json.writeValueAsString(content))
                .query(Long.class)
                .single());
    }

    /// Changes the row if it still is as `seen`; otherwise nothing happens and the answer is false.
    boolean decide(Proposal seen, ProposalState state, @Nullable String reason, ActorId by, Instant at) {
        return jdbc.sql("""
                update tasks.proposal
                set state = :state, reason = :reason, decided_by = :by, decided_at = :at, version = version + 1
                where id = :id and version = :version
                """)
                        .param("state", state.name())
                        .param("reason", reason)
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .param("id", seen.id().value())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    boolean correct(Proposal seen, Content content, ActorId by, Instant at) {
        return jdbc.sql("""
                update tasks.proposal
                set content = :content::jsonb, compared_with = -1, decided_by = :by, decided_at = :at, version = version + 1
                where id = :id and version = :version
                """)
                        .param("content", json.writeValueAsString(content))
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .param("id", seen.id().value())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    /// These give the same work to several; their objective is called by the first of them.
    void shareObjective(List<ProposalId> proposals) {
        jdbc.sql("update tasks.proposal set objective = :objective where id = any(:ids)")
                .param("objective", proposals.getFirst().value())
                .param("ids", proposals.stream().map(ProposalId::value).toArray(Long[]::new))
                .update();
    }

    /// What replaces another serves its objective.
    void objective(ProposalId id, @Nullable Long objective) {
        jdbc.sql("update tasks.proposal set objective = :objective where id = :id")
                .param("objective", objective)
                .param("id", id.value())
                .update();
    }

    void assigned(Proposal accepted, TaskCode task) {
        jdbc.sql("""
                update tasks.proposal set state = 'ASSIGNED', task_code = :code, version = version + 1
                where id = :id and state = 'ACCEPTED'
                """)
                .param("code", task.value())
                .param("id", accepted.id().value())
                .update();
    }

    /// Takes hold of a paper's accepted proposals, so that two clerks cannot assign them twice.
    List<Proposal> lockAccepted(AuthorityId authority, DocumentId document) {
        return jdbc.sql("""
                select * from tasks.proposal
                where authority_id = :authority and document_id = :document and state = 'ACCEPTED'
                order by start_at, id
                for update
                """)
                .param("authority", authority.value())
                .param("document", document.value())
                .query(this::proposal)
                .list();
    }

    /// How many proposals of these papers stand in each state.
    List<Checking> checking(AuthorityId authority, Collection<DocumentId> documents) {
        return jdbc.sql("""
                select document_id,
                       count(*) filter (where state <> 'REPLACED') as proposals,
                       count(*) filter (where state = 'WAITING') as waiting,
                       count(*) filter (where state = 'ACCEPTED') as accepted
                from tasks.proposal
                where authority_id = :authority and document_id = any(:documents)
                group by document_id
                """)
                .param("authority", authority.value())
                .param("documents", documents.stream().map(DocumentId::value).toArray(Long[]::new))
                .query((row, n) -> new Checking(
                        new DocumentId(row.getLong("document_id")),
                        row.getInt("proposals"),
                        row.getInt("waiting"),
                        row.getInt("accepted")))
                .list();
    }

    /// Papers of which something is not yet decided or not yet given.
    List<DocumentId> open(AuthorityId authority) {
        return jdbc.sql("""
                select distinct document_id from tasks.proposal
                where authority_id = :authority and state in ('WAITING', 'ACCEPTED')
                """)
                .param("authority", authority.value())
                .query((row, n) -> new DocumentId(row.getLong("document_id")))
                .list();
    }

    private Proposal proposal(ResultSet row, int n) throws SQLException {
        long decidedBy = row.getLong("decided_by");
        boolean decided = !row.wasNull();
        Timestamp decidedAt = row.getTimestamp("decided_at");
        String task = row.getString("task_code");
        return new Proposal(
                new ProposalId(row.getLong("id")),
                new DocumentId(row.getLong("document_id")),
                row.getInt("version"),
                ProposalState.valueOf(row.getString("state")),
                row.getInt("start_at"),
                row.getInt("end_at"),
                row.getString("section"),
                json.readValue(row.getString("content"), Content.class),
                decided ? new ActorId(decidedBy) : null,
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("reason"),
                task == null ? null : new TaskCode(task),
                row.getObject("objective", Long.class));
    }
}
