package io.github.roviec.office.documents;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.PaperPackage.Enclosed;
import io.github.roviec.office.documents.edxml.EdxmlHead;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes `documents.package` and `package_file`.
@Component
class PackageStore {

    private final JdbcClient jdbc;

    PackageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Nothing where the paper has a package already.
    ///
    /// @return whether it was kept
    boolean keep(DocumentId id, FileId file, String fileName, EdxmlHead head) {
        return jdbc.sql("""
                insert into documents.package (document_id, sha256, file_name, from_code, from_name, number, symbol,
                    place, issued_on, kind_name, subject, signer, position, due_on, sent_at)
                values (:id, :file, :fileName, :fromCode, :fromName, :number, :symbol,
                    :place, :date, :kindName, :subject, :signer, :position, :due, :sentAt)
                on conflict (document_id) do nothing
                """)
                        .param("id", id.value())
                        .param("file", file.sha256())
                        .param("fileName", fileName)
                        .param("fromCode", PaperText.clean(head.from().id()))
                        .param("fromName", PaperText.clean(head.from().name()))
                        .param("number", clean(head.number()))
                        .param("symbol", clean(head.symbol()))
                        .param("place", clean(head.place()))
                        .param("date", head.date())
                        .param("kindName", clean(head.kindName()))
                        .param("subject", clean(head.subject()))
                        .param("signer", clean(head.signer()))
                        .param("position", clean(head.position()))
                        .param("due", head.due())
                        .param("sentAt", head.sentAt() == null ? null : Timestamp.from(head.sentAt()))
                        .update()
                > 0;
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : PaperText.clean(text);
    }

    void enclose(DocumentId id, int position, FileId file, String name) {
        jdbc.sql("""
                insert into documents.package_file (document_id, position, sha256, name)
                values (:id, :position, :file, :name)
                """)
                .param("id", id.value())
                .param("position", position)
                .param("file", file.sha256())
                .param("name", name)
                .update();
    }

    /// What the paper itself does not say is as its package says.
    void complete(DocumentId id) {
        jdbc.sql("""
                update documents.document d
                set number = case when d.number is null then p.number else d.number end,
                    symbol = case when d.number is null then p.symbol else d.symbol end,
                    place = coalesce(d.place, p.place),
                    issued_on = coalesce(d.issued_on, p.issued_on),
                    issuer = coalesce(d.issuer, nullif(p.from_name, '')),
                    kind_name = coalesce(d.kind_name, p.kind_name),
                    title = coalesce(d.title, p.subject)
                from documents.package p
                where p.document_id = d.id and d.id = :id
                """).param("id", id.value()).update();
    }

    Optional<PaperPackage> of(DocumentId id, AuthorityId authority) {
        List<Enclosed> files = jdbc.sql(
                        "select * from documents.package_file where document_id = :id order by position")
                .param("id", id.value())
                .query((row, n) -> new Enclosed(
                        row.getInt("position"), new FileId(row.getString("sha256")), row.getString("name")))
                .list();
        return jdbc.sql("""
                select p.* from documents.package p join documents.document d on d.id = p.document_id
                where p.document_id = :id and d.authority_id = :authority
                """)
                .param("id", id.value())
                .param("authority", authority.value())
                .query((row, n) -> row(row, files))
                .optional();
    }

    private static PaperPackage row(ResultSet row, List<Enclosed> files) throws SQLException {
        Timestamp sent = row.getTimestamp("sent_at");
        return new PaperPackage(
                new FileId(row.getString("sha256")),
                row.getString("file_name"),
                row.getString("from_code"),
                row.getString("from_name"),
                row.getString("number"),
                row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("kind_name"),
                row.getString("subject"),
                row.getString("signer"),
                row.getString("position"),
                row.getObject("due_on", LocalDate.class),
                sent == null ? null : sent.toInstant(),
                files);
    }
}
