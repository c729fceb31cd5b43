package io.github.roviec.office.reports;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.evidence.Contest;
import io.github.roviec.office.tasks.evidence.Evidence;
import io.github.roviec.office.tasks.evidence.EvidenceRow;
import io.github.roviec.office.tasks.evidence.Percentages;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Minh chứng theo Nghị định 335/2025/NĐ-CP: the rows of a month as a file, numbers as numbers and days as days; below
/// them a, b and c. Evidence, not a verdict.
@Component
public class EvidenceSheet {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final int[] WIDTHS = {
        6, 24, 24, 14, 50, 12, 30, 8, 9, 9, 10, 12, 12, 24, 12, 14, 9, 9, 9, 9, 9, 30, 22, 12, 30, 40
    };

    private final MessageSource words;
    private final Clock clock;

    EvidenceSheet(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /// Only what the asker of `month` may see.
    ///
    /// @param unit   null: of all
    /// @param person null: of all
    public ReportFile xlsx(Evidence.Month month, @Nullable UnitId unit, @Nullable ActorId person) {
        List<EvidenceRow> rows = month.rows().stream()
                .filter(row -> unit == null || row.unit().equals(unit))
                .filter(row -> person == null || person.equals(row.person()))
                .sorted(Comparator.comparing(EvidenceRow::unitName)
                        .thenComparing(EvidenceRow::personName)
                        .thenComparing(row -> row.code().value()))
                .toList();
        List<List<Cell>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(row(cells.size() + 1, row)));
        List<EvidenceRow> counted = person != null
                ? rows
                : rows.stream().filter(row -> !row.inner()).toList();
        Percentages percentages = Percentages.of(counted);
        cells.add(sum(word("report.evidence.a"), percentages.quantity()));
        cells.add(sum(word("report.evidence.b"), percentages.quality()));
        cells.add(sum(word("report.evidence.c"), percentages.progress()));
        String title = word("report.evidence.title");
        Sheet sheet = new Sheet(
                word("report.evidence.leaf"), title.toUpperCase(VIETNAMESE), subtitle(month), columns(), cells);
        return new ReportFile(
                "minh-chung-" + month.period().key().toLowerCase(Locale.ROOT) + ".xlsx",
                Xlsx.MEDIA_TYPE,
                Xlsx.of(sheet));
    }

    private List<Cell> row(int number, EvidenceRow row) {
        return List.of(
                number(number),
                text(row.unitName()),
                text(row.personName()),
                text(row.code().value()),
                text(row.text()),
                text(word("role." + row.role()) + (row.inner() ? "\n" + word("evidence.inner") : "")),
                text(row.kindName() == null ? word("evidence.kind.none") : row.kindName()),
                new Cell.Number(BigDecimal.valueOf(row.coefficient(), 2), 2),
                new Cell.Number(row.quantity(), 2),
                new Cell.Number(row.converted(), 2),
                yes(row.unplanned()),
                day(row.originalDue()),
                day(row.due()),
                text(String.join("\n", row.dueChanges())),
                row.doneOn() == null ? text("") : new Cell.Day(row.doneOn()),
                text(word("workState." + row.state())),
                number(row.completed() ? 1 : 0),
                number(row.acceptedFirstTime() ? 1 : 0),
                number(row.failedReviews()),
                row.originalDue() == null ? text("") : number(row.onTimeByOriginal() ? 1 : 0),
                number(row.delays()),
                text(row.cause()),
                text(row.causeBy()),
                row.causeOn() == null ? text("") : new Cell.Day(row.causeOn()),
                text(String.join("\n", row.products())),
                text(contests(row)));
    }

    private String contests(EvidenceRow row) {
        return row.contests().stream().map(this::contest).collect(Collectors.joining("\n"));
    }

    private String contest(Contest contest) {
        String outcome = contest.outcome() == null
                ? word("evidence.contest.waiting")
                : word("evidence.outcome." + contest.outcome()) + ": " + contest.answer();
        return contest.words() + " → " + outcome;
    }

    private List<Cell> sum(String name, @Nullable BigDecimal percent) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < WIDTHS.length; i++) {
            cells.add(text(""));
        }
        cells.set(4, text(name));
        cells.set(9, percent == null ? text("") : new Cell.Number(percent, 1));
        return cells;
    }

    private List<Sheet.Column> columns() {
        String[] names = word("report.evidence.columns").split(";");
        List<Sheet.Column> columns = new ArrayList<>();
        for (int i = 0; i < WIDTHS.length; i++) {
            columns.add(new Sheet.Column(names[i].strip(), WIDTHS[i]));
        }
        return columns;
    }

    private String subtitle(Evidence.Month month) {
        String state = month.lock() == null
                ? word("report.evidence.open", SHOWN.format(LocalDate.now(clock)))
                : word(
                        "report.evidence.locked",
                        SHOWN.format(month.lock().at().atZone(clock.getZone())),
                        month.lock().by());
        return word(
                        "report.rates.span",
                        word(
                                "period.MONTH",
                                Integer.toString(month.period().number()),
                                Integer.toString(month.period().year())),
                        SHOWN.format(month.period().first()),
                        SHOWN.format(month.period().last()))
                + ". " + state + ". " + word("evidence.not-a-verdict");
    }

    private Cell yes(boolean is) {
        return text(is ? word("report.evidence.yes") : "");
    }

    private Cell day(@Nullable LocalDate day) {
        return day == null ? text(word("timeliness.UNDATED")) : new Cell.Day(day);
    }

    private static Cell number(int value) {
        return new Cell.Amount(value);
    }

    private static Cell text(@Nullable String value) {
        return new Cell.Text(value == null ? "" : value);
    }

    private String word(String key, Object... arguments) {
        return Objects.requireNonNullElse(words.getMessage(key, arguments, key, VIETNAMESE), key);
    }
}
