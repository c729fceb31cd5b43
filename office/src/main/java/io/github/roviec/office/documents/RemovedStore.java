package io.github.roviec.office.documents;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Deletes papers that turned out to be secret, and remembers that they were.
@Component
class RemovedStore {

    private static final int SHOWN = 5;

    private final JdbcClient jdbc;

    RemovedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Also where the same bytes were handed in as the product of a task: they may not remain there either.
    void remove(ScannedPapers.Row paper, @Nullable Integer page, Instant now) {
        // What it came in, and with, unless another paper is the same file.
        jdbc.sql("""
                with gone as (
                    select p.sha256 from documents.package p where p.document_id = :id
                    union select e.sha256 from documents.package_file e where e.document_id = :id)
                delete from documents.file f using gone
                where f.authority_id = :authority and f.sha256 = gone.sha256 and not exists (
                    select from documents.document d
                    where d.authority_id = f.authority_id and d.sha256 = f.sha256 and d.id <> :id)
                  and not exists (
                    select from documents.package_file o join documents.document od on od.id = o.document_id
                    where od.authority_id = f.authority_id and o.sha256 = f.sha256 and od.id <> :id)
                """)
                .param("id", paper.id().value())
                .param("authority", paper.authority().value())
                .update();
        jdbc.sql("delete from documents.document where id = :id")
                .param("id", paper.id().value())
                .update();
        jdbc.sql("delete from documents.file where authority_id = :authority and sha256 = :sha256")
                .param("authority", paper.authority().value())
                .param("sha256", paper.file().sha256())
                .update();
        jdbc.sql("""
                insert into documents.removed
                    (document_id, authority_id, sha256, page, received_at, received_by, removed_at)
                values (:document, :authority, :sha256, :page, :receivedAt, :by, :now)
                """)
                .param("document", paper.id().value())
                .param("authority", paper.authority().value())
                .param("sha256", paper.file().sha256())
                .param("page", page)
                .param("receivedAt", Timestamp.from(paper.receivedAt()))
                .param("by", paper.by().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    boolean has(AuthorityId authority, FileId file) {
        return jdbc.sql(
                        "select exists (select from documents.removed where authority_id = :authority and sha256 = :file)")
                .param("authority", authority.value())
                .param("file", file.sha256())
                .query(Boolean.class)
                .single();
    }

    boolean has(AuthorityId authority, DocumentId document) {
        return jdbc.sql("""
                select exists (select from documents.removed where authority_id = :authority and document_id = :document)
                """)
                .param("authority", authority.value())
                .param("document", document.value())
                .query(Boolean.class)
                .single();
    }

    /// The latest ones, removed since then.
    List<Removed> since(AuthorityId authority, Instant then) {
        return jdbc.sql("""
                select * from documents.removed where authority_id = :authority and removed_at > :since
                order by removed_at desc limit :shown
                """)
                .param("authority", authority.value())
                .param("since", Timestamp.from(then))
                .param("shown", SHOWN)
                .query((row, n) -> new Removed(
                        row.getTimestamp("received_at").toInstant(),
                        new ActorId(row.getLong("received_by")),
                        row.getObject("page", Integer.class),
                        row.getTimestamp("removed_at").toInstant()))
                .list();
    }
}
