package io.github.roviec.office.cycle;

import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.Agendas;
import io.github.roviec.office.meetings.Attendance;
import io.github.roviec.office.meetings.Conclusions;
import io.github.roviec.office.meetings.Invitations;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.MeetingKind;
import io.github.roviec.office.meetings.MeetingPlan;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.NewItem;
import io.github.roviec.office.meetings.Planning;
import io.github.roviec.office.meetings.directive.Directives;
import io.github.roviec.office.meetings.directive.NewDirective;
import io.github.roviec.office.reports.draft.DraftStep;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.reports.draft.NoticeDrafts;
import io.github.roviec.office.reports.issue.Issuing;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/// A regular meeting, from the plan to the notice that is signed and issued; and the work that it gives.
@TestComponent
class MonthlyMeeting {

    private static final List<String> CAME = List.of("TCKH", "NNPTNT", "KTHT", "TNMT", "NV", "BQLDA", "CA");

    private final TestOffices offices;
    private final Planning planning;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Invitations invitations;
    private final Conclusions conclusions;
    private final Directives directives;
    private final NoticeDrafts notices;
    private final Drafts drafts;
    private final Issuing issuing;
    private final Tasks tasks;

    MonthlyMeeting(
            TestOffices offices,
            Planning planning,
            Meetings meetings,
            Agendas agendas,
            Invitations invitations,
            Conclusions conclusions,
            Directives directives,
            NoticeDrafts notices,
            Drafts drafts,
            Issuing issuing,
            Tasks tasks) {
        this.offices = offices;
        this.planning = planning;
        this.meetings = meetings;
        this.agendas = agendas;
        this.invitations = invitations;
        this.conclusions = conclusions;
        this.directives = directives;
        this.notices = notices;
        this.drafts = drafts;
        this.issuing = issuing;
        this.tasks = tasks;
    }

    /// @param presenter code of the unit, or a name of it
    record Item(String title, String presenter, String conclusion, List<Order> orders) {}

    /// As somebody types it.
    record Order(
            List<String> leads,
            List<String> coordinating,
            String deed,
            String deadline,
            @Nullable String supervisor) {}

    MeetingId hold(PlayedOffice office, LocalDate day, List<Item> items) {
        offices.today(day.minusDays(5));
        Actor clerk = office.clerk();
        MeetingId id = planning.plan(
                new MeetingPlan(
                        MeetingKind.REGULAR,
                        "Phiên họp UBND huyện thường kỳ tháng " + day.getMonthValue() + " năm " + day.getYear(),
                        day,
                        LocalTime.of(8, 0),
                        "Phòng họp tầng 2",
                        office.person("chutich").id()),
                clerk);
        invitations.invite(
                id,
                version(id, clerk),
                CAME.stream().map(code -> office.unit(code).id()).collect(Collectors.toSet()),
                clerk);
        offices.today(day);
        Meeting meeting = meetings.meeting(id, clerk);
        for (Item each : items) {
            ItemId item = agendas.add(
                    id,
                    version(id, clerk),
                    new NewItem(each.title(), office.named(each.presenter()).unit()),
                    clerk);
            conclusions.write(id, item, 0, each.conclusion(), clerk);
            for (Order order : each.orders()) {
                directives.add(
                        id,
                        item,
                        new NewDirective(
                                order.leads().stream().map(office::named).toList(),
                                order.coordinating().stream().map(office::named).toList(),
                                order.deed(),
                                directives.deadline(meeting, order.deadline()),
                                order.supervisor()),
                        clerk);
            }
        }
        invitations.record(
                id,
                version(id, clerk),
                CAME.stream()
                        .map(code -> new Attendance(office.unit(code).id(), Attendance.Kind.PRESENT, null))
                        .toList(),
                clerk);
        planning.close(id, version(id, clerk), clerk);
        return id;
    }

    private int version(MeetingId id, Actor clerk) {
        return meetings.meeting(id, clerk).version();
    }

    /// @param period of the figures that it tells
    long compose(PlayedOffice office, MeetingId id, String period, LocalDate day) {
        offices.today(day);
        return notices.compose("TB_KET_LUAN", id, period, List.of(), office.clerk());
    }

    /// Sent, checked, signed, issued.
    long issue(PlayedOffice office, long draft) {
        move(office, draft, DraftStep.SUBMIT, office.clerk());
        move(office, draft, DraftStep.CHECK, office.person("theodoi"));
        move(office, draft, DraftStep.SIGN, office.person("chutich"));
        return issuing.issue(draft, drafts.draft(draft, office.clerk()).version(), office.clerk());
    }

    private void move(PlayedOffice office, long draft, DraftStep step, Actor by) {
        drafts.move(draft, drafts.draft(draft, office.clerk()).version(), step, null, by);
    }

    DocumentId received(PlayedOffice office, long draft) {
        return Objects.requireNonNull(
                notices.of(draft, office.clerk()).orElseThrow().document());
    }

    /// The tasks that a notice gave, without the parts of those that a group got.
    List<TaskRow> given(PlayedOffice office, DocumentId paper) {
        TaskFilter of = new TaskFilter(null, null, Set.of(), Set.of(), null, null, null, paper, null, null);
        return tasks.list(of, new Page(1, 500), office.clerk()).stream()
                .filter(task -> task.parent() == null)
                .toList();
    }

    /// The leads do what was given, but for the last of them; the office confirms.
    int work(PlayedOffice office, DocumentId paper, LocalDate day) {
        offices.today(day);
        List<TaskRow> given = new ArrayList<>(given(office, paper));
        given.sort(java.util.Comparator.comparing(task -> task.code().value()));
        int done = 0;
        for (TaskRow task : given.subList(0, given.size() - 1)) {
            if (task.parts() > 0) {
                continue;
            }
            Actor lead = office.head(office.code(
                    Objects.requireNonNull(office.named(task.leads().getFirst()).unit())));
            tasks.acknowledge(task.code(), tasks.file(task.code(), lead).version(), lead);
            tasks.progress(
                    task.code(), tasks.file(task.code(), lead).version(), "Đang thực hiện, đạt khoảng một nửa", lead);
            tasks.submit(task.code(), tasks.file(task.code(), lead).version(), "Đã hoàn thành", null, "115/BC", lead);
            tasks.confirm(task.code(), tasks.file(task.code(), office.clerk()).version(), office.clerk());
            done++;
        }
        return done;
    }
}
