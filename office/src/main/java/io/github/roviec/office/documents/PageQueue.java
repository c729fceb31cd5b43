package io.github.roviec.office.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which page is read next, and by whom: each by one node at a time, and again by another when that node falls
/// silent.
@Component
class PageQueue {

    /// Seconds after which a node that does not renew its lease is taken for dead.
    static final int LEASE = 60;

    private final JdbcClient jdbc;

    PageQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param tries how often its reading was begun, this time included
    record Lease(DocumentId document, int page, String node, int tries) {}

    /// The next page that nobody reads.
    Optional<Lease> next(String node) {
        return jdbc.sql("""
                update documents.page
                set leased_by = :node, leased_until = clock_timestamp() + make_interval(secs => :seconds),
                    tries = tries + 1
                where (document_id, number) = (
                    select document_id, number from documents.page
                    where state = 'WAITING' and (leased_until is null or leased_until < clock_timestamp())
                    order by document_id, number limit 1 for update skip locked)
                returning document_id, number, tries
                """)
                .param("node", node)
                .param("seconds", LEASE)
                .query((row, n) -> new Lease(
                        new DocumentId(row.getLong("document_id")), row.getInt("number"), node, row.getInt("tries")))
                .optional();
    }

    void renew(Lease lease) {
        jdbc.sql("""
                update documents.page set leased_until = clock_timestamp() + make_interval(secs => :seconds)
                where document_id = :document and number = :page and leased_by = :node
                """)
                .param("seconds", LEASE)
                .param("document", lease.document().value())
                .param("page", lease.page())
                .param("node", lease.node())
                .update();
    }

    /// A node that stops in order gives back what it has not finished.
    void giveBack(Lease lease) {
        jdbc.sql("""
                update documents.page set leased_by = null, leased_until = null, tries = tries - 1
                where document_id = :document and number = :page and leased_by = :node and state = 'WAITING'
                """)
                .param("document", lease.document().value())
                .param("page", lease.page())
                .param("node", lease.node())
                .update();
    }

    /// Papers whose pages have all been read and that wait to be put together.
    List<DocumentId> complete() {
        return jdbc.sql("""
                select d.id from documents.document d
                where d.state = 'READING' and not exists (
                    select from documents.page p where p.document_id = d.id and p.state = 'WAITING')
                order by d.id
                """)
                .query((row, n) -> new DocumentId(row.getLong("id")))
                .list();
    }
}
