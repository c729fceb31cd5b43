package io.github.roviec.office.web.meetings;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.MeetingState;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.Minutes;
import io.github.roviec.office.meetings.directive.Directives;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.draft.DraftState;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.reports.draft.NoticeDrafts;
import io.github.roviec.office.reports.draft.NoticeOf;
import io.github.roviec.office.reports.minutes.Unfinished;
import io.github.roviec.office.reports.template.Template;
import io.github.roviec.office.reports.template.Templates;
import io.github.roviec.office.tasks.Checking;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.rate.PeriodCalendar;
import io.github.roviec.office.tasks.rate.PeriodKind;
import io.github.roviec.office.tasks.rate.RateSettings;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.meetings.NoticePage.Chosen;
import io.github.roviec.office.web.meetings.NoticePage.PaperLine;
import io.github.roviec.office.web.meetings.NoticePage.TaskLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Gathers what the page of a meeting's notice shows.
@Component
class NoticePages {

    private final Meetings meetings;
    private final Directives directives;
    private final NoticeDrafts notices;
    private final Drafts drafts;
    private final Unfinished unfinished;
    private final Proposals proposals;
    private final Templates templates;
    private final Indicators indicators;
    private final RateSettings settings;
    private final Permissions permissions;
    private final MessageSource words;

    NoticePages(
            Meetings meetings,
            Directives directives,
            NoticeDrafts notices,
            Drafts drafts,
            Unfinished unfinished,
            Proposals proposals,
            Templates templates,
            Indicators indicators,
            RateSettings settings,
            Permissions permissions,
            MessageSource words) {
        this.meetings = meetings;
        this.directives = directives;
        this.notices = notices;
        this.drafts = drafts;
        this.unfinished = unfinished;
        this.proposals = proposals;
        this.templates = templates;
        this.indicators = indicators;
        this.settings = settings;
        this.permissions = permissions;
        this.words = words;
    }

    NoticePage of(MeetingId id, Chosen chosen, @Nullable Note note, Actor by, Locale locale) {
        Meeting meeting = meetings.meeting(id, by);
        boolean closed = meeting.state() == MeetingState.CLOSED;
        // A unit sees the meeting and its own tasks, not the authority's papers on their way out.
        boolean sees =
                permissions.may(by, Deed.SEE_PAPERS, new UnitId(by.authority().value()));
        List<Draft> papers = !sees
                ? List.of()
                : notices.of(id, by).stream()
                        .map(NoticeOf::draft)
                        .map(draft -> drafts.draft(draft, by))
                        .toList();
        boolean free = papers.stream().allMatch(draft -> draft.state() == DraftState.DROPPED);
        boolean may = closed && meeting.document() == null && free && notices.may(by);
        return new NoticePage(
                MeetingLine.of(meeting),
                closed ? concluded(meetings.minutes(id, by)) : 0,
                directives.of(meeting, by).size(),
                may,
                may ? kinds() : List.of(),
                may ? periods(meeting, by, locale) : List.of(),
                may ? figures(by) : List.of(),
                chosen,
                papers.stream().map(draft -> line(draft, by)).toList(),
                unfinished.given(meeting, by).stream()
                        .map(task -> new TaskLine(
                                task.code().value(),
                                task.text(),
                                String.join("; ", task.leads()),
                                Shown.dateOrNull(task.due().date())))
                        .toList(),
                waiting(id, by),
                note);
    }

    private static int concluded(Minutes minutes) {
        return (int) minutes.items().stream()
                .filter(item -> !item.paragraphs().isEmpty())
                .count();
    }

    private PaperLine line(Draft draft, Actor by) {
        return new PaperLine(
                draft.id(),
                draft.paper().head().day() == null
                        ? draft.paper().head().subject()
                        : draft.paper().head().numberAndSymbol() + ", "
                                + Shown.date(Objects.requireNonNull(
                                        draft.paper().head().day())),
                draft.state().name(),
                notices.of(draft.id(), by)
                        .map(NoticeOf::document)
                        .map(document -> "/van-ban/" + document.value())
                        .orElse(null));
    }

    private int waiting(MeetingId id, Actor by) {
        if (!permissions.may(by, Deed.CHECK_PROPOSALS)) {
            return 0;
        }
        return proposals
                .checking(
                        notices.of(id, by).stream()
                                .map(NoticeOf::document)
                                .flatMap(Stream::ofNullable)
                                .toList(),
                        by)
                .stream()
                .mapToInt(Checking::waiting)
                .sum();
    }

    private List<Choice> kinds() {
        return templates.all().stream()
                .filter(Template::ofMeeting)
                .map(template -> new Choice(template.code(), template.name()))
                .toList();
    }

    /// The month of the meeting and the one before it, then the longer periods in which it lies.
    private List<Choice> periods(Meeting meeting, Actor by, Locale locale) {
        PeriodCalendar calendar = settings.of(by.authority()).calendar();
        ReportPeriod month = ReportPeriod.of(calendar, PeriodKind.MONTH, meeting.heldOn());
        List<ReportPeriod> periods = new ArrayList<>(List.of(month, month.previous()));
        for (PeriodKind kind :
                List.of(PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.NINE_MONTHS, PeriodKind.YEAR)) {
            periods.add(ReportPeriod.of(calendar, kind, meeting.heldOn()));
        }
        return periods.stream()
                .map(period -> new Choice(
                        period.key(),
                        words.getMessage(
                                "period." + period.kind(),
                                new Object[] {Integer.toString(period.number()), Integer.toString(period.year())},
                                locale)))
                .toList();
    }

    private List<Choice> figures(Actor by) {
        Stream<Choice> sets =
                indicators.sets(by.authority()).stream().map(set -> new Choice("set " + set.code(), set.name()));
        Stream<Choice> sectors = indicators.all(by.authority()).stream()
                .map(Indicator::as)
                .filter(as -> !as.ended())
                .map(as -> as.sector())
                .distinct()
                .map(sector -> new Choice("sector " + sector, sector));
        return Stream.concat(sets, sectors).toList();
    }
}
