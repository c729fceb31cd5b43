package io.github.roviec.office.documents.arrival;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The register of papers in. Numbers begin at 1 each year and have no gaps (Nghị định 30/2020/NĐ-CP, Điều 22): one
/// is given in the transaction that writes its line, and a line is never taken away.
@Component
@Transactional
public class Arrivals {

    private final JdbcClient jdbc;
    private final Documents documents;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Arrivals(
            JdbcClient jdbc,
            Documents documents,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Gives the paper the next number of the year in which it came. Refuses as {@link Documents#paper}, with
    /// `arrival.future`, or with a `Conflict` `arrival.known` where somebody was first.
    public Arrival register(DocumentId document, ArrivalEntry entry, Actor by) {
        permissions.require(by, Deed.RECEIVE_DOCUMENT);
        documents.text(document, by);
        requirePast(entry);
        int year = entry.arrivedOn().getYear();
        int number = next(year, by);
        // The series is locked: whoever waited for it sees the line of the other.
        of(document, by).ifPresent(known -> {
            throw new Conflict("arrival.known", Integer.toString(known.number()), Integer.toString(known.year()));
        });
        Instant now = clock.instant();
        values(jdbc.sql("""
                insert into documents.arrival (authority_id, year, number, document_id, arrived_on, issuer, symbol,
                    issued_on, subject, forwarded_to, forwarded_on, due_on, note, changed_at, changed_by)
                values (:authority, :year, :number, :document, :arrivedOn, :issuer, :symbol,
                    :issuedOn, :subject, :forwardedTo, :forwardedOn, :due, :note, :now, :by)
                """), entry)
                .param("authority", by.authority().value())
                .param("year", year)
                .param("number", number)
                .param("document", document.value())
                .param("now", Timestamp.from(now))
                .param("by", by.id().value())
                .update();
        facts.publishEvent(new ArrivalRegistered(now, by.id(), by.authority(), document, year, number, entry));
        return of(document, by).orElseThrow();
    }

    /// The next number; the row stays locked until the transaction ends.
    private int next(int year, Actor by) {
        return jdbc.sql("""
                insert into documents.arrival_series as s (authority_id, year, last) values (:authority, :year, 1)
                on conflict (authority_id, year) do update set last = s.last + 1
                returning last
                """)
                .param("authority", by.authority().value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /// Its number stays. Refuses with `arrival.unknown`, `arrival.future`, `arrival.year` (the number belongs to the
    /// year in which the paper came), or a `Conflict` `arrival.changed`.
    public void change(DocumentId document, int version, ArrivalEntry entry, Actor by) {
        permissions.require(by, Deed.RECEIVE_DOCUMENT);
        requirePast(entry);
        Arrival known = of(document, by).orElseThrow(() -> new Refusal("arrival.unknown"));
        if (entry.arrivedOn().getYear() != known.year()) {
            throw new Refusal("arrival.year", Integer.toString(known.year()));
        }
        Instant now = clock.instant();
        int rows = values(jdbc.sql("""
                update documents.arrival
                set arrived_on = :arrivedOn, issuer = :issuer, symbol = :symbol, issued_on = :issuedOn,
                    subject = :subject, forwarded_to = :forwardedTo, forwarded_on = :forwardedOn, due_on = :due,
                    note = :note, version = version + 1, changed_at = :now, changed_by = :by
                where id = :id and version = :version
                """), entry)
                .param("id", known.id())
                .param("version", version)
                .param("now", Timestamp.from(now))
                .param("by", by.id().value())
                .update();
        if (rows == 0) {
            throw new Conflict("arrival.changed");
        }
        facts.publishEvent(
                new ArrivalChanged(now, by.id(), by.authority(), document, known.year(), known.number(), entry));
    }

    private void requirePast(ArrivalEntry entry) {
        if (entry.arrivedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("arrival.future");
        }
    }

    private static StatementSpec values(StatementSpec sql, ArrivalEntry entry) {
        return sql.param("arrivedOn", entry.arrivedOn())
                .param("issuer", entry.issuer())
                .param("symbol", entry.symbol())
                .param("issuedOn", entry.issuedOn())
                .param("subject", entry.subject())
                .param("forwardedTo", entry.forwardedTo())
                .param("forwardedOn", entry.forwardedOn())
                .param("due", entry.due())
                .param("note", entry.note());
    }

    @Transactional(readOnly = true)
    public Optional<Arrival> of(DocumentId document, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return jdbc.sql("select * from documents.arrival where authority_id = :authority and document_id = :document")
                .param("authority", by.authority().value())
                .param("document", document.value())
                .query(Arrivals::row)
                .optional();
    }

    /// Those of a year, in the order of their numbers.
    @Transactional(readOnly = true)
    public List<Arrival> list(int year, Page page, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return jdbc.sql("""
                select * from documents.arrival where authority_id = :authority and year = :year
                order by number limit :size offset :offset
                """)
                .param("authority", by.authority().value())
                .param("year", year)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Arrivals::row)
                .list();
    }

    @Transactional(readOnly = true)
    public int count(int year, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return jdbc.sql("select count(*) from documents.arrival where authority_id = :authority and year = :year")
                .param("authority", by.authority().value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    private static Arrival row(ResultSet row, int n) throws SQLException {
        Long document = row.getObject("document_id", Long.class);
        return new Arrival(
                row.getLong("id"),
                document == null ? null : new DocumentId(document),
                row.getInt("year"),
                row.getInt("number"),
                new ArrivalEntry(
                        Objects.requireNonNull(row.getObject("arrived_on", LocalDate.class)),
                        row.getString("issuer"),
                        row.getString("symbol"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("subject"),
                        row.getString("forwarded_to"),
                        row.getObject("forwarded_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("note")),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant(),
                new ActorId(row.getLong("changed_by")));
    }
}
