package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.tasks.Continuation.Reasons;
import io.github.roviec.office.tasks.Continuation.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The rows of `tasks.continuation` and `tasks.link`. What hangs together by them: {@link ChainQueries}.
@Component
class LinkStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LinkStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Map<ProposalId, List<Continuation>> of(AuthorityId authority, DocumentId document) {
        Map<ProposalId, List<Continuation>> found = new LinkedHashMap<>();
        jdbc.sql("""
                select c.*, t.code, t.text, t.document_label, t.state as work
                from tasks.proposal p
                join tasks.continuation c on c.proposal_id = p.id
                join tasks.task t on t.id = c.task_id
                where p.authority_id = :authority and p.document_id = :document and p.state <> 'REPLACED'
                order by p.start_at, p.id, c.state = 'CONFIRMED' desc, c.percent desc, t.paper_on desc, t.id
                """)
                .param("authority", authority.value())
                .param("document", document.value())
                .query(row -> {
                    found.computeIfAbsent(new ProposalId(row.getLong("proposal_id")), id -> new ArrayList<>())
                            .add(continuation(row));
                });
        return found;
    }

    /// Proposals that are to be compared: those never compared, and open ones since which tasks were given.
    List<ProposalId> notCompared(AuthorityId authority, DocumentId document) {
        return jdbc.sql("""
                select id from tasks.proposal
                where authority_id = :authority and document_id = :document
                  and state in ('WAITING', 'ACCEPTED', 'ASSIGNED')
                  and (compared_with < 0
                       or state <> 'ASSIGNED' and compared_with < (select coalesce(sum(number), 0) from tasks.last_code
                                                                   where authority_id = :authority))
                order by id
                """)
                .param("authority", authority.value())
                .param("document", document.value())
                .query((row, n) -> new ProposalId(row.getLong("id")))
                .list();
    }

    private Continuation continuation(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("decided_at");
        return new Continuation(
                new TaskCode(row.getString("code")),
                row.getString("text"),
                row.getString("document_label"),
                WorkState.valueOf(row.getString("work")),
                row.getInt("percent"),
                json.readValue(row.getString("reasons"), Reasons.class),
                State.valueOf(row.getString("state")),
                TaskRows.actor(row, "decided_by"),
                at == null ? null : at.toInstant());
    }

    /// Keeps what was decided, puts `offers` in the place of what was only proposed, and remembers how many tasks there
    /// were.
    void offer(Proposal proposal, AuthorityId authority, List<Offer> offers, long tasks) {
        jdbc.sql("delete from tasks.continuation where proposal_id = :proposal and state = 'PROPOSED'")
                .param("proposal", proposal.id().value())
                .update();
        for (Offer offer : offers) {
            jdbc.sql("""
                    insert into tasks.continuation (proposal_id, task_id, authority_id, percent, reasons)
                    values (:proposal, :task, :authority, :percent, :reasons::jsonb)
                    on conflict (proposal_id, task_id) do nothing
                    """)
                    .param("proposal", proposal.id().value())
                    .param("task", offer.task())
                    .param("authority", authority.value())
                    .param("percent", offer.percent())
                    .param("reasons", json.writeValueAsString(offer.reasons()))
                    .update();
        }
        jdbc.sql("update tasks.proposal set compared_with = :tasks where id = :proposal")
                .param("tasks", tasks)
                .param("proposal", proposal.id().value())
                .update();
    }

    /// An earlier task, by its row, that a proposal may go on with.
    record Offer(long task, int percent, Reasons reasons) {}

    /// Changes the row if it still stands as `seen`; otherwise nothing happens and the answer is false.
    boolean decide(
            AuthorityId authority, ProposalId id, TaskCode earlier, State seen, State decided, ActorId by, Instant at) {
        return jdbc.sql("""
                update tasks.continuation c
                set state = :decided, decided_by = :by, decided_at = :at
                from tasks.task t
                where t.id = c.task_id and c.proposal_id = :proposal and c.authority_id = :authority
                  and t.code = :code and c.state = :seen
                """)
                        .param("decided", decided.name())
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .param("proposal", id.value())
                        .param("authority", authority.value())
                        .param("code", earlier.value())
                        .param("seen", seen.name())
                        .update()
                == 1;
    }

    /// What goes into one goes on with everything that either of the two was said to go on with.
    void merged(ProposalId one, ProposalId other, ProposalId into) {
        jdbc.sql("""
                insert into tasks.continuation
                    (proposal_id, task_id, authority_id, percent, reasons, state, decided_by, decided_at)
                select distinct on (task_id) cast(:into as bigint), task_id, authority_id, percent, reasons, state,
                       decided_by, decided_at
                from tasks.continuation
                where proposal_id in (:one, :other) and state = 'CONFIRMED'
                order by task_id, percent desc
                """)
                .param("into", into.value())
                .param("one", one.value())
                .param("other", other.value())
                .update();
    }

    /// Links the task of a proposal with those that a person said it goes on with.
    void link(AuthorityId authority, TaskCode task, ProposalId proposal) {
        jdbc.sql("""
                insert into tasks.link (task_id, continues_id, authority_id)
                select t.id, c.task_id, c.authority_id
                from tasks.continuation c
                join tasks.task t on t.authority_id = c.authority_id and t.code = :code
                where c.proposal_id = :proposal and c.authority_id = :authority and c.state = 'CONFIRMED'
                on conflict do nothing
                """)
                .param("code", task.value())
                .param("proposal", proposal.value())
                .param("authority", authority.value())
                .update();
    }

    void unlink(AuthorityId authority, TaskCode task, TaskCode earlier) {
        jdbc.sql("""
                delete from tasks.link l
                using tasks.task t, tasks.task e
                where t.id = l.task_id and t.code = :code and e.id = l.continues_id and e.code = :earlier
                  and t.authority_id = :authority and e.authority_id = :authority
                """)
                .param("code", task.value())
                .param("earlier", earlier.value())
                .param("authority", authority.value())
                .update();
    }

    void part(AuthorityId authority, TaskCode task) {
        jdbc.sql("update tasks.task set objective = null where authority_id = :authority and code = :code")
                .param("authority", authority.value())
                .param("code", task.value())
                .update();
    }
}
