package io.github.roviec.office.audit;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Writes down every fact in the transaction that made it: if the fact is not kept, what it tells has not happened.
@Component
public class AuditLog {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditLog(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Fact fact) {
        jdbc.sql("""
                insert into audit.fact (authority_id, at, actor_id, kind, about_kind, about_id, content)
                values (:authority, :at, :actor, :kind, :aboutKind, :aboutId, :content::jsonb)
                """)
                .param("authority", fact.authority().value())
                .param("at", Timestamp.from(fact.at()))
                .param("actor", fact.by().value())
                .param("kind", fact.getClass().getSimpleName())
                .param("aboutKind", fact.about().kind())
                .param("aboutId", fact.about().id())
                .param("content", json.writeValueAsString(fact))
                .update();
    }

    /// Everything that happened to `subject`, oldest first.
    public List<AuditEntry> about(AuthorityId authority, Subject subject) {
        return jdbc.sql("""
                select at, actor_id, kind, content
                from audit.fact
                where authority_id = :authority and about_kind = :kind and about_id = :id
                order by id
                """)
                .param("authority", authority.value())
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, n) -> new AuditEntry(
                        row.getTimestamp("at").toInstant(),
                        new ActorId(row.getLong("actor_id")),
                        row.getString("kind"),
                        row.getString("content")))
                .list();
    }
}
