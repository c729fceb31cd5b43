package io.github.roviec.office.reports.issue;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.PaperKind;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes `reports.series`, `issued` and `issued_file`.
@Component
class IssueStore {

    private final JdbcClient jdbc;

    IssueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The next number; the row stays locked until the transaction ends.
    int next(UnitId issuer, int year, PaperKind kind) {
        return jdbc.sql("""
                insert into reports.series as s (issuer_id, year, kind, last) values (:issuer, :year, :kind, 1)
                on conflict (issuer_id, year, kind) do update set last = s.last + 1
                returning last
                """)
                .param("issuer", issuer.value())
                .param("year", year)
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    long insert(Draft draft, Composition paper, int number, LocalDate day, Instant now, Actor by) {
        return jdbc.sql("""
                insert into reports.issued (authority_id, issuer_id, kind, year, number, symbol, day, subject,
                                            signer, recipients, draft_id, replaces, issued_at, issued_by)
                values (:authority, :issuer, :kind, :year, :number, :symbol, :day, :subject,
                        :signer, :recipients, :draft, :replaces, :now, :by)
                returning id
                """)
                .param("authority", by.authority().value())
                .param("issuer", draft.unit().value())
                .param("kind", paper.head().kind().name())
                .param("year", day.getYear())
                .param("number", number)
                .param("symbol", paper.head().symbol())
                .param("day", day)
                .param("subject", paper.head().subject())
                .param("signer", Objects.requireNonNullElse(paper.signature().name(), ""))
                .param("recipients", String.join("\n", paper.recipients()))
                .param("draft", draft.id())
                .param("replaces", draft.replaces())
                .param("now", Timestamp.from(now))
                .param("by", by.id().value())
                .query(Long.class)
                .single();
    }

    /// @return the digest of the content
    String keep(long issued, PaperFile.Format format, byte[] content) {
        String sha256 = PaperFile.digest(content);
        jdbc.sql("""
                insert into reports.issued_file (issued_id, format, sha256, content)
                values (:issued, :format, :sha256, :content)
                """)
                .param("issued", issued)
                .param("format", format.name())
                .param("sha256", sha256)
                .param("content", content)
                .update();
        return sha256;
    }
}
