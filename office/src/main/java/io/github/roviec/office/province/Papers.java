package io.github.roviec.office.province;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.DocumentRead;
import io.github.roviec.office.documents.DocumentReceived;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.documents.ListedUnit;
import io.github.roviec.office.documents.PaperReading;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.MeetingRegistered;
import io.github.roviec.office.tasks.ProposalFact.DirectivesProposed;
import io.github.roviec.office.tasks.ProposalFact.ProposalAccepted;
import io.github.roviec.office.tasks.ProposalId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes the papers, what the library reads in them, their meetings and proposals.
final class Papers {

    private final Tables tables;
    private final JsonMapper json;
    private final List<ListedUnit> units;
    private long lastDocument;
    private long lastProposal;

    Papers(Tables tables, JsonMapper json, List<ListedUnit> units) {
        this.tables = tables;
        this.json = json;
        this.units = units;
    }

    long lastDocument() {
        return lastDocument;
    }

    long lastProposal() {
        return lastProposal;
    }

    DocumentId paper(Notice notice, String text, int orders, Staff.Person clerk, Instant received) {
        DocumentId id = new DocumentId(++lastDocument);
        long authority = Land.AUTHORITY.value();
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        FileId file = file(content);
        String name = "Thong-bao-" + notice.number + ".txt";
        ActorId by = clerk.actor();
        tables.file.row(authority, file.sha256(), name, "text/plain", content.length, content, received);
        tables.document.row(
                id.value(),
                authority,
                file.sha256(),
                name,
                "TB",
                "Thông báo",
                notice.number,
                notice.symbol(),
                notice.day,
                notice.title(),
                notice.meeting,
                notice.chair.name(),
                notice.chair.title(),
                text,
                PaperReading.of(text, units).kept(json),
                orders,
                PaperReading.VERSION,
                received,
                by.value());
        tables.meeting.row(
                id.value(),
                authority,
                id.value(),
                notice.meeting,
                notice.kind.contains("thường kỳ")
                        ? "REGULAR"
                        : notice.kind.contains("giao ban") ? "BRIEFING" : "THEMATIC",
                notice.chair.name(),
                notice.chair.title());
        tables.fact(new DocumentReceived(received, by, Land.AUTHORITY, id, file, name));
        tables.fact(new DocumentRead(
                received,
                by,
                Land.AUTHORITY,
                id,
                orders,
                notice.title(),
                notice.meeting,
                notice.chair.name(),
                notice.chair.title(),
                List.of()));
        tables.fact(new DirectivesProposed(received, by, Land.AUTHORITY, id, orders));
        tables.fact(new MeetingRegistered(received, by, Land.AUTHORITY, new MeetingId(id.value()), id, notice.meeting));
        return id;
    }

    /// @param objective the proposal with which it shares its objective
    /// @param code      of the task that it became; null where it still waits
    long proposal(
            DocumentId document,
            Notice.Place place,
            Order order,
            @Nullable Long objective,
            @Nullable String code,
            Staff.Person clerk,
            Instant decided) {
        long id = ++lastProposal;
        boolean waits = code == null;
        tables.proposal.row(
                id,
                Land.AUTHORITY.value(),
                document.value(),
                waits ? 1 : 3,
                waits ? "WAITING" : "ASSIGNED",
                place.start(),
                place.end(),
                place.section(),
                tables.json(order.content()),
                waits ? null : clerk.id(),
                waits ? null : decided,
                code,
                objective,
                waits ? -1 : 0);
        if (!waits) {
            tables.fact(new ProposalAccepted(decided, clerk.actor(), Land.AUTHORITY, document, new ProposalId(id)));
        }
        return id;
    }

    private static FileId file(byte[] content) {
        try {
            return new FileId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
