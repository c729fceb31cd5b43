package io.github.roviec.office.web.meetings;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.AgendaItem;
import io.github.roviec.office.meetings.Conclusion;
import io.github.roviec.office.meetings.Conclusions;
import io.github.roviec.office.meetings.ItemKind;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.web.Typed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The screen of the meeting room: the agenda, then one item a page.
@Controller
class ScreenController {

    private final Meetings meetings;
    private final Conclusions conclusions;
    private final Unfinished unfinished;

    ScreenController(Meetings meetings, Conclusions conclusions, Unfinished unfinished) {
        this.meetings = meetings;
        this.conclusions = conclusions;
        this.unfinished = unfinished;
    }

    /// A page beyond the last is the last: items may have been taken away meanwhile.
    @GetMapping(MeetingPlanController.PLACE + "/{id:\\d+}/trinh-chieu")
    String screen(
            Actor by,
            @PathVariable long id,
            @RequestParam(name = "muc", defaultValue = "0") String typed,
            Model model) {
        Meeting meeting = meetings.meeting(new MeetingId(id), by);
        List<AgendaItem> agenda = meeting.agenda();
        int at = (int) Math.clamp(Typed.number(typed), 0, agenda.size());
        AgendaItem item = at == 0 ? null : agenda.get(at - 1);
        Conclusion conclusion =
                item == null ? null : conclusions.of(meeting, by).get(item.id());
        List<ScreenPage.Entry> entries = new ArrayList<>();
        for (AgendaItem each : agenda) {
            entries.add(entry(each, place(id, entries.size() + 1)));
        }
        model.addAttribute(
                "page",
                new ScreenPage(
                        MeetingLine.of(meeting),
                        at,
                        agenda.size(),
                        at == 0 ? entries : List.of(),
                        item == null ? null : entries.get(at - 1),
                        left(meeting, item, by),
                        conclusion == null ? List.of() : conclusion.paragraphs(),
                        at == 0 ? null : place(id, at - 1),
                        at == agenda.size() ? null : place(id, at + 1)));
        return "meetings/screen";
    }

    private Unfinished.@Nullable Left left(Meeting meeting, @Nullable AgendaItem item, Actor by) {
        return item != null && item.kind() == ItemKind.UNFINISHED ? unfinished.before(meeting, by) : null;
    }

    private static ScreenPage.Entry entry(AgendaItem item, String url) {
        return new ScreenPage.Entry(
                item.number(), item.kind() == ItemKind.UNFINISHED, item.title(), item.presenter(), url);
    }

    private static String place(long id, int at) {
        return MeetingPlanController.PLACE + "/" + id + "/trinh-chieu?muc=" + at;
    }
}
