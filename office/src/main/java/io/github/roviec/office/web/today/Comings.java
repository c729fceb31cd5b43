package io.github.roviec.office.web.today;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.today.TodayPage.Line;
import io.github.roviec.office.web.today.TodayPage.WorkList;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/// Planned meetings of the next two weeks: all of them for the office and the leaders, else those that the unit is
/// invited to.
@Component
class Comings {

    private static final int DAYS = 14;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Meetings meetings;

    Comings(Meetings meetings) {
        this.meetings = meetings;
    }

    WorkList list(int most, Actor by) {
        List<Meeting> coming = meetings.coming(DAYS, by);
        return new WorkList(
                "meetings",
                coming.size(),
                "/van-ban/phien-hop",
                coming.stream().limit(most).map(Comings::line).toList());
    }

    private static Line line(Meeting meeting) {
        LocalTime at = meeting.startsAt();
        String day = Shown.date(meeting.heldOn());
        return new Line(
                "/van-ban/phien-hop/" + meeting.id().value(),
                at == null ? day : TIME.format(at) + " " + day,
                Shown.orEmpty(meeting.title()),
                meeting.place(),
                null,
                "meetingState",
                null,
                null,
                0);
    }
}
