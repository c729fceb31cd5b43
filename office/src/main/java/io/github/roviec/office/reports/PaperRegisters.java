package io.github.roviec.office.reports;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.arrival.Arrival;
import io.github.roviec.office.documents.arrival.ArrivalEntry;
import io.github.roviec.office.documents.arrival.Arrivals;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.reports.issue.IssuedPaper;
import io.github.roviec.office.reports.issue.IssuedPapers;
import io.github.roviec.office.reports.issue.IssuerNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The registers of papers out and in as files, with the columns of Phụ lục IV, Nghị định 30/2020/NĐ-CP.
@Component
public class PaperRegisters {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final int[] OUT = {18, 12, 60, 24, 36, 26, 30};
    private static final int[] IN = {12, 8, 30, 18, 12, 60, 30, 12, 12, 24};
    private static final int PART = 500;

    private final IssuedPapers issued;
    private final Arrivals arrivals;
    private final IssuerNames issuers;
    private final MessageSource words;

    PaperRegisters(IssuedPapers issued, Arrivals arrivals, IssuerNames issuers, MessageSource words) {
        this.issued = issued;
        this.arrivals = arrivals;
        this.issuers = issuers;
        this.words = words;
    }

    /// Of one year, in the order in which they were issued.
    public ReportFile out(int year, Actor by) {
        List<IssuedPaper> papers = all(page -> issued.list(year, page, by)).reversed();
        Map<Long, String> names = issuers.of(papers);
        List<List<Cell>> rows = papers.stream()
                .map(paper -> row(paper, names.getOrDefault(paper.id(), "")))
                .toList();
        return file("paper.register.out", year, OUT, rows, "so-van-ban-di-" + year + ".xlsx");
    }

    /// Of one year, in the order of the numbers: the ten columns of Phụ lục IV.
    public ReportFile in(int year, Actor by) {
        List<List<Cell>> rows = all(page -> arrivals.list(year, page, by)).stream()
                .map(PaperRegisters::row)
                .toList();
        return file("paper.register.in", year, IN, rows, "so-van-ban-den-" + year + ".xlsx");
    }

    private static <T> List<T> all(Function<Page, List<T>> list) {
        List<T> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            List<T> part = list.apply(new Page(page, PART));
            all.addAll(part);
            if (part.size() < PART) {
                return all;
            }
        }
    }

    private ReportFile file(String key, int year, int[] widths, List<List<Cell>> rows, String name) {
        String[] names = word(key + ".columns").split(";");
        List<Sheet.Column> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(new Sheet.Column(names[i].strip(), widths[i]));
        }
        String title = word(key);
        Sheet sheet = new Sheet(
                title,
                title.toUpperCase(VIETNAMESE),
                word("paper.register.year", Integer.toString(year)),
                columns,
                rows);
        return new ReportFile(name, Xlsx.MEDIA_TYPE, Xlsx.of(sheet));
    }

    private List<Cell> row(IssuedPaper paper, String issuer) {
        String note = paper.replacedByNumber() != null
                ? word("paper.replaced-by", paper.replacedByNumber())
                : paper.replaces() != null ? word("paper.replaces", paper.replaces()) : "";
        return List.of(
                text(paper.number()),
                new Cell.Day(paper.day()),
                text(paper.kind().title() + ". " + paper.subject()),
                text(paper.signer()),
                text(paper.recipients()),
                text(issuer),
                text(note));
    }

    private static List<Cell> row(Arrival arrival) {
        ArrivalEntry entry = arrival.entry();
        return List.of(
                new Cell.Day(entry.arrivedOn()),
                new Cell.Amount(arrival.number()),
                text(entry.issuer()),
                text(entry.symbol()),
                day(entry.issuedOn()),
                text(entry.subject()),
                text(entry.forwardedTo()),
                day(entry.forwardedOn()),
                text(""),
                text(entry.note()));
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? text("") : new Cell.Day(day);
    }

    private static Cell text(@Nullable String value) {
        return new Cell.Text(value == null ? "" : value);
    }

    private String word(String key, Object... arguments) {
        return Objects.requireNonNullElse(words.getMessage(key, arguments, key, VIETNAMESE), key);
    }
}
