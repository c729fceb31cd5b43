package io.github.roviec.office.web.today;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.PaperRow;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.tasks.Checking;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskFilter.Mine;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.Timeliness;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.contribution.Awaited.Which;
import io.github.roviec.office.tasks.contribution.Contributions;
import io.github.roviec.office.tasks.splitting.Part;
import io.github.roviec.office.tasks.splitting.Splitting;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.PaperName;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.today.TodayPage.Line;
import io.github.roviec.office.web.today.TodayPage.Number;
import io.github.roviec.office.web.today.TodayPage.WorkList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: a work list for each kind of post.
@Controller
class TodayController {

    /// Lines of a list before "see all".
    private static final int LINES = 8;

    /// Lists that are there even when empty, each with its number at the top.
    private static final int NUMBERS = 3;

    /// Of what others have to do, which the office only keeps an eye on.
    private static final int FEW = 3;

    private static final String OPEN = "ASSIGNED,ACKNOWLEDGED,IN_PROGRESS,SUBMITTED,RETURNED,REFUSED,SUSPENDED";

    private final Tasks tasks;
    private final Contributions contributions;
    private final Splitting splitting;
    private final Proposals proposals;
    private final Documents documents;
    private final Permissions permissions;
    private final Waitings waitings;
    private final FigureWaitings figures;
    private final Comings comings;
    private final Clock clock;

    TodayController(
            Tasks tasks,
            Contributions contributions,
            Splitting splitting,
            Proposals proposals,
            Documents documents,
            Permissions permissions,
            Waitings waitings,
            FigureWaitings figures,
            Comings comings,
            Clock clock) {
        this.figures = figures;
        this.comings = comings;
        this.tasks = tasks;
        this.contributions = contributions;
        this.splitting = splitting;
        this.proposals = proposals;
        this.documents = documents;
        this.permissions = permissions;
        this.waitings = waitings;
        this.clock = clock;
    }

    @GetMapping("/")
    String today(Actor by, Locale locale, Model model) {
        if (!permissions.may(by, Deed.SEE_TASKS)) {
            return "redirect:/to-chuc";
        }
        LocalDate today = LocalDate.now(clock);
        List<WorkList> all = switch (by.post()) {
            case CLERK ->
                List.of(
                        checking(by),
                        waitings.decide(LINES, by),
                        late(by),
                        soon(by),
                        waitings.owed(FEW, by),
                        waitings.periods(FEW, by));
            case LEADER -> List.of(late(by), waitings.decide(LINES, by), given(by));
            case HEAD ->
                List.of(
                        returned(by),
                        fresh(by),
                        late(by),
                        waitings.decide(LINES, by),
                        waitings.owed(LINES, by),
                        waitings.periods(LINES, by),
                        coordinating(by),
                        soon(by),
                        progress(by));
            default ->
                List.of(
                        given(by, "mine"),
                        returned(by),
                        late(by),
                        waitings.owed(LINES, by),
                        waitings.periods(LINES, by),
                        fresh(by),
                        coordinating(by),
                        soon(by),
                        progress(by));
        };
        List<WorkList> lists = new ArrayList<>(shown(all));
        WorkList meetings = comings.list(LINES, by);
        if (meetings.total() > 0) {
            lists.add(NUMBERS, meetings);
        }
        lists.addAll(figures.of(LINES, by));
        model.addAttribute(
                "page",
                new TodayPage(
                        today.getDayOfWeek().getDisplayName(TextStyle.FULL, locale),
                        Shown.date(today),
                        by.post() == PostKind.LEADER,
                        all.stream().limit(NUMBERS).map(TodayController::number).toList(),
                        lists,
                        (Note) model.getAttribute("said")));
        return "today/today";
    }

    /// The first say also when nothing is there; of the rest only what has something in it.
    private static List<WorkList> shown(List<WorkList> all) {
        List<WorkList> shown = new ArrayList<>(all.subList(0, NUMBERS));
        all.stream().skip(NUMBERS).filter(list -> list.total() > 0).forEach(shown::add);
        return shown;
    }

    private static Number number(WorkList list) {
        String look = switch (list.key()) {
            case "late" -> "late";
            case "returned", "soon" -> "soon";
            default -> "wait";
        };
        return new Number(list.key(), look, list.total(), list.url());
    }

    private WorkList checking(Actor by) {
        Map<DocumentId, Checking> open =
                proposals.open(by).stream().collect(Collectors.toMap(Checking::document, Function.identity()));
        List<Line> lines = documents.list(by.authority(), open.keySet(), LINES).stream()
                .map(paper ->
                        line(paper, Objects.requireNonNull(open.get(paper.id())).waiting()))
                .toList();
        return new WorkList("checking", open.size(), "/van-ban", lines);
    }

    private static Line line(PaperRow paper, int waiting) {
        PaperName name = PaperName.of(paper);
        String title = name.title() == null ? name.fileName() : name.title();
        return new Line(
                "/van-ban/" + paper.id().value(),
                Shown.orEmpty(name.number() == null ? name.date() : name.number()),
                title,
                null,
                null,
                "timeliness",
                null,
                null,
                waiting);
    }

    private WorkList late(Actor by) {
        return list("late", own(by).with(Timeliness.OVERDUE), "han=OVERDUE" + ownQuery(by), by);
    }

    private WorkList soon(Actor by) {
        return list(
                "soon",
                own(by).with(Timeliness.DUE_TODAY, Timeliness.DUE_SOON),
                "han=DUE_TODAY,DUE_SOON" + ownQuery(by),
                by);
    }

    private WorkList given(Actor by) {
        TaskFilter open = TaskFilter.ALL
                .with(
                        WorkState.ASSIGNED,
                        WorkState.ACKNOWLEDGED,
                        WorkState.IN_PROGRESS,
                        WorkState.SUBMITTED,
                        WorkState.RETURNED,
                        WorkState.REFUSED,
                        WorkState.SUSPENDED)
                .with(Mine.GIVEN);
        return list("assigned", open, "cua-toi=GIVEN&trang-thai=" + OPEN, by);
    }

    private WorkList returned(Actor by) {
        return list("returned", own(by).with(WorkState.RETURNED), "trang-thai=RETURNED" + ownQuery(by), by);
    }

    private WorkList fresh(Actor by) {
        return list("new", own(by).with(WorkState.ASSIGNED), "trang-thai=ASSIGNED" + ownQuery(by), by);
    }

    private WorkList progress(Actor by) {
        return list(
                "progress",
                own(by).with(WorkState.ACKNOWLEDGED, WorkState.IN_PROGRESS),
                "trang-thai=ACKNOWLEDGED,IN_PROGRESS" + ownQuery(by),
                by);
    }

    /// Giao cho tôi.
    private WorkList given(Actor by, String key) {
        List<Part> parts = splitting.given(by);
        List<Line> lines = parts.stream()
                .limit(LINES)
                .map(part -> new Line(
                        "/nhiem-vu/" + part.code().value(),
                        part.code().value(),
                        part.text(),
                        part.unit(),
                        Shown.dateOrNull(part.due()),
                        "timeliness",
                        part.timeliness().name(),
                        null,
                        0))
                .toList();
        return new WorkList(key, parts.size(), "/nhiem-vu/cua-toi", lines);
    }

    /// Tôi phối hợp: what waits for the unit to be acknowledged or contributed to.
    private WorkList coordinating(Actor by) {
        List<Line> lines = contributions.list(Which.WAITING, new Page(1, LINES), by).stream()
                .map(awaited -> new Line(
                        "/nhiem-vu/" + awaited.task().value() + "/phoi-hop",
                        awaited.task().value(),
                        awaited.text(),
                        leads(awaited.leads()),
                        Shown.dateOrNull(awaited.due()),
                        "contributionState",
                        awaited.state().name(),
                        null,
                        0))
                .toList();
        int total = lines.size() < LINES ? lines.size() : contributions.count(Which.WAITING, by);
        return new WorkList("coordinating", total, "/nhiem-vu/phoi-hop", lines);
    }

    /// A unit answers for what it leads; the office and the leaders look at everything.
    private TaskFilter own(Actor by) {
        return permissions.isAuthorityWide(by) ? TaskFilter.ALL : TaskFilter.ALL.leadBy(by.unit());
    }

    private String ownQuery(Actor by) {
        return permissions.isAuthorityWide(by)
                ? ""
                : "&vai-tro=LEAD&don-vi=" + by.unit().value();
    }

    private WorkList list(String key, TaskFilter filter, String query, Actor by) {
        List<Line> lines = tasks.list(filter, new Page(1, LINES), by).stream()
                .map(TodayController::line)
                .toList();
        int total = lines.size() < LINES ? lines.size() : tasks.count(filter, by);
        return new WorkList(key, total, "/nhiem-vu?" + query, lines);
    }

    /// "Phòng Tài chính - Kế hoạch (+3)": the first answers for the whole.
    private static String leads(List<String> leads) {
        return leads.size() < 2 ? String.join("", leads) : leads.getFirst() + " (+" + (leads.size() - 1) + ")";
    }

    private static Line line(TaskRow task) {
        return new Line(
                "/nhiem-vu/" + task.code().value(),
                task.code().value(),
                task.text(),
                leads(task.leads()),
                Shown.dateOrNull(task.due().date()),
                "timeliness",
                task.timeliness().name(),
                null,
                0);
    }
}
