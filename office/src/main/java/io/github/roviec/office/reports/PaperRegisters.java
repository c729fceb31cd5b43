package io.github.roviec.office.reports;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.PaperRow;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.reports.issue.IssuedPaper;
import io.github.roviec.office.reports.issue.IssuedPapers;
import io.github.roviec.office.reports.issue.IssuerNames;
import java.time.Clock;
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
    private static final int[] IN = {14, 30, 18, 12, 60, 14};
    private static final int PART = 500;

    private final IssuedPapers issued;
    private final Documents documents;
    private final IssuerNames issuers;
    private final Permissions permissions;
    private final MessageSource words;
    private final Clock clock;

    PaperRegisters(
            IssuedPapers issued,
            Documents documents,
            IssuerNames issuers,
            Permissions permissions,
            MessageSource words,
            Clock clock) {
        this.issued = issued;
        this.documents = documents;
        this.issuers = issuers;
        this.permissions = permissions;
        this.words = words;
        this.clock = clock;
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

    /// Of one year by the day of receipt.
    public ReportFile in(int year, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        List<List<Cell>> rows = all(page -> documents.list(by.authority(), page)).reversed().stream()
                .filter(paper -> received(paper).getYear() == year)
                .map(this::row)
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

    private List<Cell> row(PaperRow paper) {
        LocalDate day = paper.date();
        String number = paper.number() == null && paper.symbol() == null
                ? ""
                : Objects.requireNonNullElse(paper.number(), "") + "/" + Objects.requireNonNullElse(paper.symbol(), "");
        return List.of(
                new Cell.Day(received(paper)),
                text(paper.issuer()),
                text(number),
                day == null ? text("") : new Cell.Day(day),
                text(paper.title() == null ? paper.fileName() : paper.title()),
                text(paper.kindName()));
    }

    private LocalDate received(PaperRow paper) {
        return LocalDate.ofInstant(paper.receivedAt(), clock.getZone());
    }

    private static Cell text(@Nullable String value) {
        return new Cell.Text(value == null ? "" : value);
    }

    private String word(String key, Object... arguments) {
        return Objects.requireNonNullElse(words.getMessage(key, arguments, key, VIETNAMESE), key);
    }
}
