package io.github.roviec.office.reports.minutes;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.MeetingPapers;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.tie.Ties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the last meeting of the kind ordered and was not done when this one was held, or is not done today: the rooms
/// of meetings and tasks meet here. Everybody sees of it the tasks that they see.
@Component("unfinishedDirectives")
public class Unfinished {

    private static final int PART = 500;

    private final Meetings meetings;
    private final MeetingPapers papers;
    private final Tasks tasks;
    private final Ties ties;
    private final Permissions permissions;

    Unfinished(Meetings meetings, MeetingPapers papers, Tasks tasks, Ties ties, Permissions permissions) {
        this.meetings = meetings;
        this.papers = papers;
        this.tasks = tasks;
        this.ties = ties;
        this.permissions = permissions;
    }

    /// The last meeting, and what it left.
    ///
    /// @param meeting of which these are; null where none was held before
    /// @param given   how many directives it gave
    public record Left(@Nullable Meeting meeting, int given, List<Line> lines) {

        public Left {
            lines = List.copyOf(lines);
        }
    }

    /// @param meetings of how many meetings in a row it is an order; 1 the first time
    public record Line(TaskRow task, int meetings) {}

    /// Those repeated most often first.
    public Left before(Meeting meeting, Actor by) {
        Meeting last = permissions.may(by, Deed.SEE_TASKS)
                ? meetings.before(meeting, by).orElse(null)
                : null;
        if (last == null) {
            return new Left(null, 0, List.of());
        }
        List<TaskRow> given = given(last, by);
        List<TaskRow> left =
                given.stream().filter(task -> left(task, meeting.heldOn())).toList();
        Map<TaskCode, Integer> months =
                ties.months(left.stream().map(TaskRow::code).toList(), by);
        return new Left(
                last,
                given.size(),
                left.stream()
                        .map(task -> new Line(task, months.getOrDefault(task.code(), 1)))
                        .sorted(Comparator.comparingInt(Line::meetings).reversed())
                        .toList());
    }

    /// The tasks that a meeting gave, without their parts and those taken back.
    public List<TaskRow> given(Meeting meeting, Actor by) {
        List<TaskRow> given = new ArrayList<>();
        if (!permissions.may(by, Deed.SEE_TASKS)) {
            return given;
        }
        for (DocumentId paper : papers.of(meeting.id(), by)) {
            TaskFilter of = new TaskFilter(null, null, Set.of(), Set.of(), null, null, null, paper, null, null);
            all(of, by).stream()
                    .filter(task -> task.parent() == null && task.state() != WorkState.WITHDRAWN)
                    .forEach(given::add);
        }
        return given;
    }

    private List<TaskRow> all(TaskFilter of, Actor by) {
        List<TaskRow> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            List<TaskRow> part = tasks.list(of, new Page(page, PART), by);
            all.addAll(part);
            if (part.size() < PART) {
                return all;
            }
        }
    }

    private static boolean left(TaskRow task, LocalDate heldOn) {
        LocalDate done = task.doneOn();
        return task.state() != WorkState.DONE || (done != null && done.isAfter(heldOn));
    }
}
