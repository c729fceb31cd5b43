package io.github.roviec.office.web.meetings;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.meetings.AgendaItem;
import io.github.roviec.office.meetings.Conclusion;
import io.github.roviec.office.meetings.Conclusions;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.ItemKind;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.Planning;
import io.github.roviec.office.meetings.directive.Directives;
import io.github.roviec.office.meetings.draft.Draft;
import io.github.roviec.office.meetings.draft.DraftPapers;
import io.github.roviec.office.meetings.draft.Opinion;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.minutes.Wording;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.meetings.ItemPage.Concluded;
import io.github.roviec.office.web.meetings.ItemPage.DraftBox;
import io.github.roviec.office.web.meetings.ItemPage.FileLine;
import io.github.roviec.office.web.meetings.ItemPage.OpinionLine;
import io.github.roviec.office.web.meetings.ItemPage.OrderLine;
import io.github.roviec.office.web.meetings.ItemPage.StepLine;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the page of an agenda item shows.
@Component
class ItemPages {

    private final Meetings meetings;
    private final Planning planning;
    private final Conclusions conclusions;
    private final Directives directives;
    private final DraftPapers drafts;
    private final Unfinished unfinished;
    private final People people;
    private final UnitNames names;

    ItemPages(
            Meetings meetings,
            Planning planning,
            Conclusions conclusions,
            Directives directives,
            DraftPapers drafts,
            Unfinished unfinished,
            People people,
            UnitNames names) {
        this.meetings = meetings;
        this.planning = planning;
        this.conclusions = conclusions;
        this.directives = directives;
        this.drafts = drafts;
        this.unfinished = unfinished;
        this.people = people;
        this.names = names;
    }

    ItemPage of(MeetingId id, ItemId itemId, ItemPage.Typed typed, @Nullable Note note, Actor by) {
        Meeting meeting = meetings.meeting(id, by);
        AgendaItem item = meeting.item(itemId);
        Conclusion conclusion = conclusions.of(meeting, by).get(itemId);
        Draft draft = drafts.of(id, itemId, by).orElse(null);
        Map<ActorId, String> who = people.names(actors(draft, conclusion));
        boolean changes = planning.may(by) && meeting.open();
        return new ItemPage(
                MeetingLine.of(meeting),
                meeting.version(),
                itemId.value(),
                item.number(),
                item.title(),
                item.presenter(),
                item.unit() == null ? "" : Long.toString(item.unit().value()),
                changes && item.kind() == ItemKind.ITEM,
                changes ? names.choices(by) : List.of(),
                item.kind() == ItemKind.UNFINISHED ? unfinished.before(meeting, by) : null,
                draft == null ? null : box(id, draft, who, by),
                drafts.doors(id, itemId, by),
                conclusion == null ? null : concluded(conclusion, who),
                changes,
                directives.of(meeting, by).stream()
                        .filter(each -> each.item().equals(itemId))
                        .map(each -> new OrderLine(each.id().value(), Wording.of(each.said())))
                        .toList(),
                typed,
                note);
    }

    private static Set<ActorId> actors(@Nullable Draft draft, @Nullable Conclusion conclusion) {
        Set<ActorId> actors = new HashSet<>();
        if (draft != null) {
            draft.files().forEach(file -> actors.add(file.by()));
            draft.opinions().forEach(opinion -> actors.add(opinion.by()));
            draft.steps().forEach(step -> actors.add(step.by()));
        }
        if (conclusion != null) {
            actors.add(conclusion.by());
        }
        return actors;
    }

    private DraftBox box(MeetingId meeting, Draft draft, Map<ActorId, String> who, Actor by) {
        Map<UnitId, String> units = names.of(
                Stream.concat(
                                draft.opinions().stream().map(Opinion::unit),
                                draft.steps().stream().map(Draft.Taken::unit))
                        .toList(),
                by);
        String place = MeetingPlanController.PLACE + "/" + meeting.value() + "/noi-dung/"
                + draft.item().value() + "/tep/";
        return new DraftBox(
                draft.life().state().name(),
                draft.version(),
                draft.number() == null || draft.issuedOn() == null
                        ? null
                        : draft.number() + ", " + Shown.date(draft.issuedOn()),
                draft.files().stream()
                        .map(file -> new FileLine(
                                place + file.id(),
                                file.number(),
                                file.name(),
                                Shown.size(file.size()),
                                who.getOrDefault(file.by(), ""),
                                Shown.time(file.at())))
                        .toList(),
                draft.opinions().stream()
                        .map(opinion -> line(opinion, units, who))
                        .toList(),
                draft.steps().stream()
                        .map(step -> new StepLine(
                                step.step().name(),
                                step.text(),
                                units.getOrDefault(step.unit(), ""),
                                who.getOrDefault(step.by(), ""),
                                Shown.time(step.at())))
                        .toList(),
                draft.unanswered());
    }

    private static OpinionLine line(Opinion opinion, Map<UnitId, String> units, Map<ActorId, String> who) {
        return new OpinionLine(
                opinion.id(),
                units.getOrDefault(opinion.unit(), ""),
                who.getOrDefault(opinion.by(), ""),
                Shown.time(opinion.at()),
                opinion.text(),
                opinion.answer() == null ? null : opinion.answer().name(),
                opinion.reply(),
                opinion.answeredAt() == null ? null : Shown.time(opinion.answeredAt()));
    }

    private static Concluded concluded(Conclusion conclusion, Map<ActorId, String> who) {
        return new Concluded(
                conclusion.text(),
                conclusion.paragraphs(),
                conclusion.version(),
                who.getOrDefault(conclusion.by(), ""),
                Shown.time(conclusion.at()));
    }
}
