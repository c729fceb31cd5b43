package io.github.roviec.office.reports;

import io.github.roviec.office.notifications.Urging.UnitUrging;
import io.github.roviec.office.notifications.Urging.Urged;
import io.github.roviec.office.notifications.Urging.UrgingList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The table that goes with the urging letter (công văn đôn đốc), a block for each unit.
@Component
public class UrgingSheet {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final int[] WIDTHS = {6, 28, 12, 60, 26, 12, 12, 18, 14};

    private final MessageSource words;
    private final Clock clock;

    UrgingSheet(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    public ReportFile xlsx(UrgingList list) {
        String month = list.month().getMonthValue() + "/" + list.month().getYear();
        String title = word("urging.title", month);
        Sheet sheet = new Sheet(
                word("urging.sheet"),
                title.toUpperCase(VIETNAMESE),
                word("urging.as-of", SHOWN.format(list.asOf())),
                columns(),
                rows(list));
        return new ReportFile("don-doc-" + list.month() + ".xlsx", Xlsx.MEDIA_TYPE, Xlsx.of(sheet));
    }

    private List<Sheet.Column> columns() {
        String[] names = word("urging.columns").split(";");
        List<Sheet.Column> columns = new ArrayList<>();
        for (int i = 0; i < WIDTHS.length; i++) {
            columns.add(new Sheet.Column(names[i].strip(), WIDTHS[i]));
        }
        return columns;
    }

    private List<List<Cell>> rows(UrgingList list) {
        List<List<Cell>> rows = new ArrayList<>();
        for (UnitUrging unit : list.units()) {
            for (Urged task : unit.tasks()) {
                rows.add(row(rows.size() + 1, unit, task));
            }
        }
        return rows;
    }

    private List<Cell> row(int number, UnitUrging unit, Urged task) {
        return List.of(
                text(Integer.toString(number)),
                text(unit.name()),
                text(task.code().value()),
                text(task.text()),
                text(task.paper()),
                new Cell.Day(task.due()),
                text(Long.toString(task.daysLate())),
                text(word("workState." + task.state())),
                task.lastReport() == null
                        ? text(word("urging.no-report"))
                        : new Cell.Day(LocalDate.ofInstant(task.lastReport(), clock.getZone())));
    }

    private static Cell text(@Nullable String value) {
        return new Cell.Text(value == null ? "" : value);
    }

    private String word(String key, Object... arguments) {
        return Objects.requireNonNullElse(words.getMessage(key, arguments, key, VIETNAMESE), key);
    }
}
