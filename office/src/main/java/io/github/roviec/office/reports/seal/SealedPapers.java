package io.github.roviec.office.reports.seal;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.signature.SealKey;
import io.github.roviec.office.documents.signature.SealKey.Sealed;
import io.github.roviec.office.documents.signature.SealPlace;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.issue.IssuedPaper;
import io.github.roviec.office.reports.issue.IssuedPapers;
import io.github.roviec.office.reports.issue.PaperFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Signs issued papers with the key of the office, once each. The signed file stands beside the issued one, which
/// stays as it is.
@Component
@Transactional
public class SealedPapers {

    private final JdbcClient jdbc;
    private final IssuedPapers papers;
    private final SealKey key;
    private final Organisation organisation;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SealedPapers(
            JdbcClient jdbc,
            IssuedPapers papers,
            SealKey key,
            Organisation organisation,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.key = key;
        this.organisation = organisation;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Whether the actor may sign this paper with the office's key: who may issue it, where the key is that of its
    /// issuer.
    @Transactional(readOnly = true)
    public boolean may(IssuedPaper paper, Actor by) {
        return key.declared() && permissions.may(by, Deed.ISSUE_PAPERS, paper.issuer()) && isKeyOf(paper.issuer());
    }

    /// One machine may serve several authorities: a key without a unit is used only where there is no doubt whose
    /// it is.
    private boolean isKeyOf(UnitId issuer) {
        LocalDate today = LocalDate.now(clock);
        List<Unit> authorities = organisation.authorities(today);
        List<UnitId> owners = key.unit().isEmpty()
                ? authorities.stream().map(Unit::id).toList()
                : authorities.stream()
                        .flatMap(each ->
                                organisation.byCode(new AuthorityId(each.id().value()), key.unit(), today).stream())
                        .map(Unit::id)
                        .toList();
        return owners.size() == 1 && owners.getFirst().equals(issuer);
    }

    /// Refuses with `permission.denied`, `paper.unknown`, `paper.seal-none`, `paper.seal-unit` (the key is not its
    /// issuer's), a `Conflict` `paper.sealed`, and as {@link SealKey#seal}.
    public Seal seal(long issued, Actor by) {
        IssuedPaper paper = papers.paper(issued, by);
        permissions.require(by, Deed.ISSUE_PAPERS, paper.issuer());
        if (!key.declared()) {
            throw new Refusal("paper.seal-none");
        }
        if (!isKeyOf(paper.issuer())) {
            throw new Refusal("paper.seal-unit");
        }
        if (of(issued, by).isPresent()) {
            throw new Conflict("paper.sealed");
        }
        byte[] pdf = papers.file(issued, PaperFile.Format.PDF, by).content();
        SealKey.Size size = key.size();
        SealPlace place = size == null ? null : SignerSpot.of(pdf, paper.signer(), size);
        // As the database keeps it.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Sealed sealed = key.seal(pdf, place, now);
        Seal seal = new Seal(
                sealed.subject(),
                sealed.serial(),
                sealed.validUntil(),
                sealed.stamped(),
                place != null,
                PaperFile.digest(sealed.pdf()),
                now,
                by.id());
        keep(issued, seal, sealed.pdf());
        facts.publishEvent(new PaperSealed(
                now, by.id(), by.authority(), issued, paper.number(), seal.subject(), seal.serial(), seal.sha256()));
        return seal;
    }

    /// Of two at once the second finds the row and is told.
    private void keep(long issued, Seal seal, byte[] content) {
        int rows = jdbc.sql("""
                insert into reports.seal (issued_id, subject, serial, valid_until, stamped, seen, sha256, content,
                                          sealed_at, sealed_by)
                values (:issued, :subject, :serial, :until, :stamped, :seen, :sha256, :content, :at, :by)
                on conflict (issued_id) do nothing
                """)
                .param("issued", issued)
                .param("subject", seal.subject())
                .param("serial", seal.serial())
                .param("until", Timestamp.from(seal.validUntil()))
                .param("stamped", seal.stamped())
                .param("seen", seal.seen())
                .param("sha256", seal.sha256())
                .param("content", content)
                .param("at", Timestamp.from(seal.at()))
                .param("by", seal.by().value())
                .update();
        if (rows == 0) {
            throw new Conflict("paper.sealed");
        }
    }

    /// Refuses with `paper.unknown`.
    @Transactional(readOnly = true)
    public Optional<Seal> of(long issued, Actor by) {
        papers.paper(issued, by);
        return jdbc.sql("select * from reports.seal where issued_id = :issued")
                .param("issued", issued)
                .query(SealedPapers::row)
                .optional();
    }

    /// The signed file, as it was kept. Refuses with `paper.unknown`.
    @Transactional(readOnly = true)
    public byte[] file(long issued, Actor by) {
        Seal seal = of(issued, by).orElseThrow(() -> new Refusal("paper.unknown"));
        byte[] content = jdbc.sql("select content from reports.seal where issued_id = :issued")
                .param("issued", issued)
                .query(byte[].class)
                .single();
        if (!PaperFile.digest(content).equals(seal.sha256())) {
            throw new IllegalStateException("signed paper " + issued + " is not what was kept");
        }
        return content;
    }

    private static Seal row(ResultSet row, int n) throws SQLException {
        return new Seal(
                row.getString("subject"),
                row.getString("serial"),
                row.getTimestamp("valid_until").toInstant(),
                row.getBoolean("stamped"),
                row.getBoolean("seen"),
                row.getString("sha256"),
                row.getTimestamp("sealed_at").toInstant(),
                new ActorId(row.getLong("sealed_by")));
    }
}
