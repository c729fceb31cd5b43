package io.github.roviec.office.documents;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.PaperSignatures.Checked;
import io.github.roviec.office.documents.PaperSignatures.Outcome;
import io.github.roviec.office.documents.signature.FoundSignature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes `documents.signature_check` and `signature`.
@Component
class SignatureStore {

    private final JdbcClient jdbc;

    SignatureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Since when the office has a paper; empty when it has been removed. Of a scan also while it is read.
    Optional<Instant> receivedAt(DocumentId id) {
        return jdbc.sql("select received_at from documents.document where id = :id")
                .param("id", id.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    Optional<Checked> of(DocumentId id) {
        return of(id, null);
    }

    Optional<Checked> of(DocumentId id, @Nullable AuthorityId authority) {
        return jdbc.sql("""
                select c.checked_at, c.outcome from documents.signature_check c
                join documents.document d on d.id = c.document_id
                where c.document_id = :id and (:any or d.authority_id = :authority)
                """)
                .param("id", id.value())
                .param("any", authority == null)
                .param("authority", authority == null ? 0 : authority.value())
                .query((row, n) -> new Checked(
                        row.getTimestamp("checked_at").toInstant(),
                        Outcome.valueOf(row.getString("outcome")),
                        signatures(id)))
                .optional();
    }

    private List<FoundSignature> signatures(DocumentId id) {
        return jdbc.sql("select * from documents.signature where document_id = :id order by position")
                .param("id", id.value())
                .query(SignatureStore::row)
                .list();
    }

    /// In place of what was found before.
    void keep(DocumentId id, Checked found) {
        jdbc.sql("""
                insert into documents.signature_check (document_id, checked_at, outcome)
                values (:id, :at, :outcome)
                on conflict (document_id) do update set checked_at = excluded.checked_at, outcome = excluded.outcome
                """)
                .param("id", id.value())
                .param("at", Timestamp.from(found.at()))
                .param("outcome", found.outcome().name())
                .update();
        jdbc.sql("delete from documents.signature where document_id = :id")
                .param("id", id.value())
                .update();
        for (int i = 0; i < found.signatures().size(); i++) {
            insert(id, i + 1, found.signatures().get(i));
        }
    }

    private void insert(DocumentId id, int position, FoundSignature each) {
        jdbc.sql("""
                insert into documents.signature (document_id, position, signer, organisation, issuer, serial,
                    signed_at, stamped, valid_from, valid_until, state, reason)
                values (:id, :position, :signer, :organisation, :issuer, :serial,
                    :signedAt, :stamped, :from, :until, :state, :reason)
                """)
                .param("id", id.value())
                .param("position", position)
                .param("signer", plain(each.signer()))
                .param("organisation", plain(each.organisation()))
                .param("issuer", plain(each.issuer()))
                .param("serial", each.serial())
                .param("signedAt", timestamp(each.signedAt()))
                .param("stamped", each.stamped())
                .param("from", timestamp(each.validFrom()))
                .param("until", timestamp(each.validUntil()))
                .param("state", each.state().name())
                .param("reason", each.reason() == null ? null : each.reason().name())
                .update();
    }

    /// A certificate may say anything; a database holds no NUL.
    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : PaperText.clean(text);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static FoundSignature row(ResultSet row, int n) throws SQLException {
        String reason = row.getString("reason");
        return new FoundSignature(
                row.getString("signer"),
                row.getString("organisation"),
                row.getString("issuer"),
                row.getString("serial"),
                instant(row, "signed_at"),
                row.getBoolean("stamped"),
                instant(row, "valid_from"),
                instant(row, "valid_until"),
                FoundSignature.State.valueOf(row.getString("state")),
                reason == null ? null : FoundSignature.Reason.valueOf(reason));
    }
}
