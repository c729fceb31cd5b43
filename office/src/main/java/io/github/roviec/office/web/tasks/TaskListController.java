package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskGlance;
import io.github.roviec.office.tasks.TaskListing;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.bulk.BulkStep;
import io.github.roviec.office.tasks.bulk.Monitors;
import io.github.roviec.office.tasks.bulk.TaskVersions;
import io.github.roviec.office.tasks.lists.ListChoices;
import io.github.roviec.office.tasks.tie.Ties;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.Shown;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// The task list and the register, both with their filter in the address.
@Controller
class TaskListController {

    private static final int ROWS = 50;
    private static final int BOOK_ROWS = 500;

    private final Tasks tasks;
    private final Ties ties;
    private final PaperChoices paperChoices;
    private final Organisation organisation;
    private final Permissions permissions;
    private final People people;
    private final TaskVersions versions;
    private final Monitors monitors;
    private final ListChoices choices;
    private final Clock clock;

    TaskListController(
            Tasks tasks,
            Ties ties,
            PaperChoices paperChoices,
            Organisation organisation,
            Permissions permissions,
            People people,
            TaskVersions versions,
            Monitors monitors,
            ListChoices choices,
            Clock clock) {
        this.tasks = tasks;
        this.ties = ties;
        this.paperChoices = paperChoices;
        this.organisation = organisation;
        this.permissions = permissions;
        this.people = people;
        this.versions = versions;
        this.monitors = monitors;
        this.choices = choices;
        this.clock = clock;
    }

    /// Asked in one transaction, as {@link TaskPages#show}.
    @GetMapping("/nhiem-vu")
    @Transactional(readOnly = true)
    public String list(
            Actor by,
            @RequestParam Map<String, String> asked,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            Model model) {
        permissions.require(by, Deed.SEE_TASKS);
        TaskQuery query = TaskQuery.of(asked);
        Note note = null;
        TaskFilter filter;
        try {
            filter = query.filter();
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            note = Note.of(refusal);
            filter = TaskFilter.ALL;
        }
        model.addAttribute("page", page(query, filter, new Page(Math.max(1, number), ROWS), note, by));
        return htmx == null ? "tasks/list" : "tasks/list :: list";
    }

    private TaskListPage page(TaskQuery query, TaskFilter filter, Page page, @Nullable Note note, Actor by) {
        TaskListing listing = tasks.listing(filter, page, by);
        List<TaskRow> rows = listing.rows();
        TaskGlance every = listing.every();
        TaskGlance all = of(filter.taskClass(), every, filter.anywhere(), by);
        TaskGlance classes = isPartOf(every, filter)
                ? every.of(filter.with((TaskClass) null))
                : tasks.glance(filter.with((TaskClass) null), by);
        TaskGlance wanted = of(filter.taskClass(), classes, filter, by);
        List<Choice> papers = paperChoices.of(query.get("van-ban"), by);
        return new TaskListPage(
                query.shown(),
                papers.stream()
                        .filter(paper -> paper.value().equals(query.get("van-ban")))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(null),
                units(by),
                papers,
                TaskTotals.of(query, all),
                TaskTotals.classes(query, classes),
                TaskLines.of(
                        rows,
                        names(rows),
                        versions.of(rows.stream().map(TaskRow::code).toList(), by.authority()),
                        ties.months(rows.stream().map(TaskRow::code).toList(), by)),
                Pages.of(
                        page,
                        TaskTotals.sum(wanted, count -> true),
                        wanted.more(),
                        rows.size(),
                        query.url("/nhiem-vu")),
                query.url("/nhiem-vu/so"),
                query.url("/nhiem-vu.xlsx"),
                permissions.may(by, Deed.CONFIRM_TASKS) ? "/nhiem-vu/don-doc" : null,
                query.url("/nhiem-vu"),
                choices.hidden(TaskListPage.LIST, by).orElse(TaskListPage.HIDDEN),
                steps(by),
                permissions.may(by, Deed.ASSIGN_TASKS) ? monitors(by) : List.of(),
                permissions.may(by, Deed.ASSIGN_TASKS),
                note);
    }

    /// Those of a class among `counts`; asked by themselves where these do not tell.
    private TaskGlance of(@Nullable TaskClass taskClass, TaskGlance counts, TaskFilter filter, Actor by) {
        return taskClass == null || !counts.more() ? counts.of(taskClass) : tasks.glance(filter, by);
    }

    /// What this post may do to tasks at all; each task is asked again when it comes to it.
    private List<String> steps(Actor by) {
        List<String> steps = new ArrayList<>();
        if (permissions.may(by, Deed.WORK_ON_TASKS)) {
            steps.add(BulkStep.ACKNOWLEDGE.name());
        }
        if (permissions.may(by, Deed.CONFIRM_TASKS)) {
            steps.add(BulkStep.CONFIRM.name());
        }
        if (permissions.may(by, Deed.CONFIRM_TASKS) || by.post() == PostKind.HEAD) {
            steps.add(BulkStep.URGE.name());
        }
        if (permissions.may(by, Deed.ASSIGN_TASKS)) {
            steps.add(BulkStep.MONITOR.name());
        }
        if (permissions.may(by, Deed.CONFIRM_TASKS)) {
            steps.add(BulkStep.WITHDRAW.name());
        }
        return steps;
    }

    private List<Choice> monitors(Actor by) {
        return monitors.able(by).stream()
                .map(person -> new Choice(Long.toString(person.id().value()), person.name()))
                .toList();
    }

    /// Whether the numbers of the wider question tell those of the filter: they leave out what is withdrawn, and of
    /// very many tasks that say some word they count only the first.
    private static boolean isPartOf(TaskGlance all, TaskFilter filter) {
        boolean narrow = !filter.states().isEmpty() || !filter.timeliness().isEmpty();
        return !filter.states().contains(WorkState.WITHDRAWN) && !(all.more() && narrow);
    }

    @GetMapping("/nhiem-vu/so")
    String register(Actor by, @RequestParam Map<String, String> asked, Model model) {
        permissions.require(by, Deed.SEE_TASKS);
        TaskQuery query = TaskQuery.of(asked);
        TaskFilter filter = query.filter();
        List<TaskRow> rows = tasks.list(filter, new Page(1, BOOK_ROWS), by);
        int total = rows.size() < BOOK_ROWS ? rows.size() : tasks.count(filter, by);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "page",
                new RegisterPage(
                        organisation
                                .unit(new UnitId(by.authority().value()), today)
                                .map(Unit::name)
                                .orElse(""),
                        Shown.date(today),
                        total,
                        total > rows.size(),
                        TaskLines.book(rows, names(rows)),
                        query.url("/nhiem-vu"),
                        query.url("/nhiem-vu.xlsx")));
        return "tasks/register";
    }

    private Map<ActorId, String> names(List<TaskRow> rows) {
        return people.names(rows.stream()
                .map(TaskRow::monitor)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private List<Choice> units(Actor by) {
        Set<UnitId> visible = Set.copyOf(permissions.visible(by));
        return organisation.units(by.authority(), LocalDate.now(clock)).stream()
                .filter(unit -> visible.contains(unit.id()))
                .map(unit -> new Choice(Long.toString(unit.id().value()), unit.name()))
                .toList();
    }
}
