package io.github.roviec.office.web.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.documents.PaperPackage;
import io.github.roviec.office.documents.arrival.Arrival;
import io.github.roviec.office.documents.arrival.ArrivalEntry;
import io.github.roviec.office.web.PaperName;
import io.github.roviec.office.web.Shown;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A line of the register as it stands in fields.
public record ArrivalForm(
        String arrivedOn,
        String issuer,
        String symbol,
        String issuedOn,
        String subject,
        String forwardedTo,
        String forwardedOn,
        String due,
        String note) {

    /// As the paper says itself, for the registry to look over.
    static ArrivalForm of(Paper paper, @Nullable PaperPackage packed, ZoneId zone) {
        PaperName name = PaperName.of(paper);
        String subject = Stream.of(paper.kindName(), paper.title())
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(". "));
        return new ArrivalForm(
                Shown.date(LocalDate.ofInstant(paper.receivedAt(), zone)),
                // The head of a paper may give but a part of the name.
                packed == null || packed.fromName().isBlank() ? Shown.orEmpty(paper.issuer()) : packed.fromName(),
                Shown.orEmpty(name.number()),
                paper.date() == null ? "" : Shown.date(paper.date()),
                subject.isEmpty() ? paper.fileName() : subject,
                "",
                "",
                packed == null || packed.due() == null ? "" : Shown.date(packed.due()),
                "");
    }

    static ArrivalForm of(Arrival arrival) {
        ArrivalEntry entry = arrival.entry();
        return new ArrivalForm(
                Shown.date(entry.arrivedOn()),
                entry.issuer(),
                entry.symbol(),
                day(entry.issuedOn()),
                entry.subject(),
                entry.forwardedTo(),
                day(entry.forwardedOn()),
                day(entry.due()),
                entry.note());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Shown.date(day);
    }

    static ArrivalForm typed(Map<String, String> fields) {
        return new ArrivalForm(
                fields.getOrDefault("ngay-den", ""),
                fields.getOrDefault("tac-gia", ""),
                fields.getOrDefault("so-ky-hieu", ""),
                fields.getOrDefault("ngay-van-ban", ""),
                fields.getOrDefault("trich-yeu", ""),
                fields.getOrDefault("nguoi-nhan", ""),
                fields.getOrDefault("ngay-chuyen", ""),
                fields.getOrDefault("han", ""),
                fields.getOrDefault("ghi-chu", ""));
    }

    /// What stands here and reads otherwise in `typed`: the key of each field, and what is in it.
    Map<String, String> besides(ArrivalForm typed) {
        Map<String, String> mine = fields();
        mine.entrySet().removeAll(typed.fields().entrySet());
        return mine;
    }

    private Map<String, String> fields() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("day", arrivedOn);
        all.put("issuer", issuer);
        all.put("symbol", symbol);
        all.put("issued", issuedOn);
        all.put("subject", subject);
        all.put("to", forwardedTo);
        all.put("forwarded", forwardedOn);
        all.put("due", due);
        all.put("note", note);
        return all;
    }

    /// Refuses with `web.date`, and as {@link ArrivalEntry} does.
    ArrivalEntry entry() {
        LocalDate arrived = Shown.typedDate(arrivedOn);
        if (arrived == null) {
            throw new Refusal("web.date", arrivedOn);
        }
        return new ArrivalEntry(
                arrived,
                issuer,
                symbol,
                Shown.typedDate(issuedOn),
                subject,
                forwardedTo,
                Shown.typedDate(forwardedOn),
                Shown.typedDate(due),
                note);
    }
}
