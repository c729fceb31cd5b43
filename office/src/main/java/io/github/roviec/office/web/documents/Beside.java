package io.github.roviec.office.web.documents;

import io.github.roviec.office.audit.AuditEntry;
import io.github.roviec.office.audit.AuditLog;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.Mark;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.documents.Desk.OtherMark;
import io.github.roviec.office.web.documents.Desk.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What else can lie beside a paper: what it cites, its figures, remarks on it, the tasks that came from it, what was
/// done with it.
@Component
class Beside {

    static final String TASKS = "nhiem-vu";
    static final String HISTORY = "qua-trinh";
    private static final String CITATIONS = "vien-dan";
    private static final String FIGURES = "so-lieu";
    private static final String REMARKS = "luu-y";

    private final Tasks tasks;
    private final People people;
    private final Permissions permissions;
    private final AuditLog audit;

    Beside(Tasks tasks, People people, Permissions permissions, AuditLog audit) {
        this.tasks = tasks;
        this.people = people;
        this.permissions = permissions;
        this.audit = audit;
    }

    /// @param proposals how many; null for somebody who does not check
    List<Tab> tabs(Paper paper, @Nullable Integer proposals, String view) {
        List<Tab> tabs = new ArrayList<>();
        String first = proposals == null ? TASKS : Desks.PROPOSALS;
        tabs.add(new Tab(first, proposals, view.equals(first)));
        tabs.add(new Tab(CITATIONS, of(paper, "CITATION").size(), view.equals(CITATIONS)));
        tabs.add(new Tab(FIGURES, of(paper, "FIGURE").size(), view.equals(FIGURES)));
        tabs.add(new Tab(REMARKS, paper.remarks().size(), view.equals(REMARKS)));
        if (proposals != null) {
            tabs.add(new Tab(HISTORY, null, view.equals(HISTORY)));
        }
        return tabs;
    }

    List<OtherMark> marks(Paper paper, String view, Sheet sheet, Actor by) {
        return switch (view) {
            case CITATIONS -> found(paper, "CITATION", sheet);
            case FIGURES -> found(paper, "FIGURE", sheet);
            case REMARKS -> remarks(paper, sheet);
            case TASKS -> tasks(paper, by);
            case HISTORY -> history(paper, by);
            default -> List.of();
        };
    }

    private static List<Mark> of(Paper paper, String kind) {
        return paper.marks().stream().filter(mark -> mark.kind().equals(kind)).toList();
    }

    private static List<OtherMark> found(Paper paper, String kind, Sheet sheet) {
        return of(paper, kind).stream()
                .map(mark -> new OtherMark(
                        sheet.anchorAt(mark.start()),
                        null,
                        Cards.shortened(paper.text().substring(mark.start(), mark.end())),
                        Shown.orNull(mark.label()),
                        null,
                        null))
                .toList();
    }

    private static List<OtherMark> remarks(Paper paper, Sheet sheet) {
        return paper.remarks().stream()
                .map(remark -> new OtherMark(
                        sheet.anchorAt(remark.start()),
                        null,
                        remark.message(),
                        Shown.orNull(Cards.shortened(paper.text().substring(remark.start(), remark.end()))),
                        null,
                        remark.fix()))
                .toList();
    }

    private List<OtherMark> tasks(Paper paper, Actor by) {
        if (!permissions.may(by, Deed.SEE_TASKS)) {
            return List.of();
        }
        TaskFilter all = TaskFilter.ALL;
        TaskFilter here = new TaskFilter(
                all.unit(), all.role(), all.states(), all.timeliness(), null, null, null, paper.id(), null, null);
        return tasks.list(here, new Page(1, 200), by).stream()
                .map(task -> new OtherMark(
                        null,
                        null,
                        task.code().value() + " · " + task.text(),
                        String.join("; ", task.leads()),
                        "/nhiem-vu/" + task.code().value(),
                        null))
                .toList();
    }

    /// Who did what to this paper, when; the latest first.
    private List<OtherMark> history(Paper paper, Actor by) {
        List<AuditEntry> entries = audit.about(
                by.authority(), new Subject("document", Long.toString(paper.id().value())));
        Map<ActorId, String> names =
                people.names(entries.stream().map(AuditEntry::by).distinct().toList());
        return entries.reversed().stream()
                .map(entry -> new OtherMark(
                        null,
                        "fact." + entry.kind(),
                        "",
                        Shown.time(entry.at()) + " · " + names.getOrDefault(entry.by(), ""),
                        null,
                        null))
                .toList();
    }
}
