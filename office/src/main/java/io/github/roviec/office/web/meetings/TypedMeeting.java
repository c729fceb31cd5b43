package io.github.roviec.office.web.meetings;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.MeetingKind;
import io.github.roviec.office.meetings.MeetingPlan;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// A meeting as it was typed. What is not typed is empty.
public record TypedMeeting(
        String kind, String title, String day, String time, String place, String chair, String reason) {

    static final TypedMeeting NOTHING = new TypedMeeting("REGULAR", "", "", "8:00", "", "", "");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    public TypedMeeting(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String day,
            @Nullable String time,
            @Nullable String place,
            @Nullable String chair,
            @Nullable String reason) {
        this.kind = Shown.orEmpty(kind);
        this.title = Shown.orEmpty(title);
        this.day = Shown.orEmpty(day);
        this.time = Shown.orEmpty(time);
        this.place = Shown.orEmpty(place);
        this.chair = Shown.orEmpty(chair);
        this.reason = Shown.orEmpty(reason);
    }

    static TypedMeeting of(Meeting meeting) {
        return new TypedMeeting(
                meeting.kind().name(),
                meeting.title(),
                Shown.date(meeting.heldOn()),
                shown(meeting.startsAt()),
                meeting.place(),
                meeting.chair() == null ? "" : Long.toString(meeting.chair().value()),
                "");
    }

    /// Refuses with `meeting.day-missing`, `web.date`, `meeting.time` and as the plan does.
    MeetingPlan read() {
        LocalDate date = Shown.typedDate(day);
        if (date == null) {
            throw new Refusal("meeting.day-missing");
        }
        return new MeetingPlan(
                Typed.oneOf(MeetingKind.class, kind),
                title,
                date,
                time(time),
                place,
                chair.isBlank() ? null : new ActorId(Typed.number(chair)));
    }

    /// "8:00"; empty for none.
    static String shown(@Nullable LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }

    /// "8:00", "8h", "13h30". Refuses with `meeting.time`.
    private static @Nullable LocalTime time(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(typed.strip().replaceFirst("[hg]", ":").replaceFirst(":$", ":00"), TIME);
        } catch (DateTimeParseException notATime) {
            throw new Refusal("meeting.time", typed.strip());
        }
    }
}
