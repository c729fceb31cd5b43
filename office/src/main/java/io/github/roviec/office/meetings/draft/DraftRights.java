package io.github.roviec.office.meetings.draft;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.meetings.AgendaItem;
import io.github.roviec.office.meetings.Attendance;
import io.github.roviec.office.meetings.Invitations;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.Seats;
import io.github.roviec.office.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Who may do what with a draft: the presenting unit brings it and answers, the other invited units say what they
/// think, the office issues it.
@Component
class DraftRights {

    private final Seats seats;
    private final Invitations invitations;
    private final Permissions permissions;

    DraftRights(Seats seats, Invitations invitations, Permissions permissions) {
        this.seats = seats;
        this.invitations = invitations;
        this.permissions = permissions;
    }

    boolean presents(AgendaItem item, Actor by) {
        UnitId unit = item.unit();
        return unit != null
                && permissions.may(by, Deed.JOIN_MEETINGS)
                && seats.speaksFor(by).contains(unit);
    }

    boolean issues(Actor by) {
        return permissions.may(by, Deed.PLAN_MEETINGS);
    }

    /// The invited unit that the actor speaks for, if any and if it does not present the item itself.
    Optional<UnitId> speaker(MeetingId meeting, AgendaItem item, Actor by) {
        if (!permissions.may(by, Deed.JOIN_MEETINGS) || presents(item, by)) {
            return Optional.empty();
        }
        List<UnitId> invited =
                invitations.of(meeting, by).stream().map(Attendance::unit).toList();
        return seats.speaksFor(by).stream().filter(invited::contains).findFirst();
    }

    /// Whether a draft may be seen: by the office, the leaders and the invited units.
    boolean sees(MeetingId meeting, Actor by) {
        if (permissions.isAuthorityWide(by)) {
            return true;
        }
        Set<UnitId> sees = seats.sees(by);
        return invitations.of(meeting, by).stream().map(Attendance::unit).anyMatch(sees::contains);
    }

    /// The presenting unit, or the office itself on its behalf. Refuses with `permission.denied`.
    void requirePresents(AgendaItem item, Actor by) {
        if (!presents(item, by) && !issues(by)) {
            throw new Refusal("permission.denied");
        }
    }
}
