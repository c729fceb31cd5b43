package io.github.roviec.office.reports;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.Timeliness;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Sổ theo dõi nhiệm vụ: the tasks of a list as a file that prints like the paper register.
@Component
public class TaskRegister {

    /// Tasks on one sheet.
    static final int MOST = 20_000;

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter IN_NAMES = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int[] WIDTHS = {12, 60, 26, 24, 24, 20, 20, 12, 14, 16, 30, 20, 18};

    private final Tasks tasks;
    private final Documents documents;
    private final People people;
    private final MessageSource words;
    private final Clock clock;

    TaskRegister(Tasks tasks, Documents documents, People people, MessageSource words, Clock clock) {
        this.tasks = tasks;
        this.documents = documents;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /// Every task that `filter` asks for and `by` may see, in the order of the list on the screen. Refuses with
    /// `report.too-long` a list of more than {@link #MOST}: a sheet is put together in memory.
    ///
    /// @param filterWords what the filter says, for the heading; empty when it asks for everything
    public ReportFile xlsx(TaskFilter filter, String filterWords, Actor by) {
        return xlsx(filter, filterWords, MOST, by);
    }

    ReportFile xlsx(TaskFilter filter, String filterWords, int most, Actor by) {
        int total = tasks.count(filter, by);
        if (total > most) {
            throw new Refusal("report.too-long", total, most);
        }
        LocalDate today = LocalDate.now(clock);
        List<TaskRow> rows = all(filter, by);
        String day = word("report.register.day", SHOWN.format(today));
        String title = word("report.register.title");
        Sheet sheet = new Sheet(
                title,
                title.toUpperCase(VIETNAMESE),
                filterWords.isBlank() ? day : filterWords.strip() + ". " + day,
                columns(),
                rows(rows, by));
        return new ReportFile(
                "so-theo-doi-nhiem-vu-" + IN_NAMES.format(today) + ".xlsx", Xlsx.MEDIA_TYPE, Xlsx.of(sheet));
    }

    private List<TaskRow> all(TaskFilter filter, Actor by) {
        List<TaskRow> all = new ArrayList<>();
        int size = 500;
        for (int page = 1; ; page++) {
            List<TaskRow> part = tasks.list(filter, new Page(page, size), by);
            all.addAll(part);
            if (part.size() < size) {
                return all;
            }
        }
    }

    private List<Sheet.Column> columns() {
        String[] names = word("report.register.columns").split(";");
        List<Sheet.Column> columns = new ArrayList<>();
        for (int i = 0; i < WIDTHS.length; i++) {
            columns.add(new Sheet.Column(names[i].strip(), WIDTHS[i]));
        }
        return columns;
    }

    private List<List<Cell>> rows(List<TaskRow> tasks, Actor by) {
        Map<ActorId, String> names = people.names(
                tasks.stream().map(TaskRow::monitor).filter(Objects::nonNull).collect(Collectors.toSet()));
        Set<DocumentId> papers = tasks.stream().map(TaskRow::document).collect(Collectors.toSet());
        Map<DocumentId, String> titles = documents.titles(papers, by);
        return tasks.stream()
                .map(task -> row(
                        task,
                        task.monitor() == null ? "" : names.getOrDefault(task.monitor(), ""),
                        titles.get(task.document())))
                .toList();
    }

    private List<Cell> row(TaskRow task, String monitor, @Nullable String title) {
        return List.of(
                text(task.code().value()),
                text(task.text()),
                text(title == null ? task.documentLabel() : task.documentLabel() + "\n" + title),
                text(String.join("\n", task.leads())),
                text(String.join("\n", task.coordinating())),
                text(task.supervisor()),
                text(monitor),
                day(task.originalDue()),
                day(task.due().date()),
                text(state(task)),
                text(task.result()),
                text(String.join("\n", task.products())),
                text(note(task)));
    }

    private String state(TaskRow task) {
        String state = word("workState." + task.state());
        return task.timeliness() == Timeliness.UNDATED
                ? state
                : state + "\n(" + word("timeliness." + task.timeliness()) + ")";
    }

    private String note(TaskRow task) {
        return task.parts() == 0
                ? word("taskClass." + task.taskClass())
                : word("report.register.parts", task.partsDone(), task.parts());
    }

    private Cell day(@Nullable LocalDate date) {
        return date == null ? text(word("timeliness.UNDATED")) : new Cell.Day(date);
    }

    private static Cell text(@Nullable String value) {
        return new Cell.Text(value == null ? "" : value);
    }

    private String word(String key, Object... arguments) {
        return Objects.requireNonNullElse(words.getMessage(key, arguments, key, VIETNAMESE), key);
    }
}
