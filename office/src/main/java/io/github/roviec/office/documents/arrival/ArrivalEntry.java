package io.github.roviec.office.documents.arrival;

import io.github.roviec.office.base.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the registry writes about a paper that came in.
///
/// @param issuer      tác giả
/// @param symbol      số, ký hiệu, as it stands on the paper; empty where it has none
/// @param subject     tên loại và trích yếu nội dung
/// @param forwardedTo đơn vị hoặc người nhận; empty until the paper has been handed on
/// @param due         thời hạn giải quyết, where one is set
public record ArrivalEntry(
        LocalDate arrivedOn,
        String issuer,
        String symbol,
        @Nullable LocalDate issuedOn,
        String subject,
        String forwardedTo,
        @Nullable LocalDate forwardedOn,
        @Nullable LocalDate due,
        String note) {

    /// Refuses with `arrival.subject` (nothing says what it is), `arrival.forwarded` (handed on before it came, or on a
    /// day to nobody) or `arrival.due` (wanted before it came).
    public ArrivalEntry {
        issuer = issuer.strip();
        symbol = symbol.strip();
        subject = subject.strip();
        forwardedTo = forwardedTo.strip();
        note = note.strip();
        if (subject.isEmpty()) {
            throw new Refusal("arrival.subject");
        }
        if (forwardedOn != null && (forwardedOn.isBefore(arrivedOn) || forwardedTo.isEmpty())) {
            throw new Refusal("arrival.forwarded", arrivedOn);
        }
        if (due != null && due.isBefore(arrivedOn)) {
            throw new Refusal("arrival.due", arrivedOn);
        }
    }
}
