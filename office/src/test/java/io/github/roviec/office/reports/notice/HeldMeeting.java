package io.github.roviec.office.reports.notice;

import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
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
import io.github.roviec.office.meetings.directive.Named;
import io.github.roviec.office.meetings.directive.NewDirective;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/// Plans and holds meetings through the doors that people take.
@TestComponent
public class HeldMeeting {

    private final TestOffices offices;
    private final Planning planning;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Invitations invitations;
    private final Conclusions conclusions;
    private final Directives directives;

    HeldMeeting(
            TestOffices offices,
            Planning planning,
            Meetings meetings,
            Agendas agendas,
            Invitations invitations,
            Conclusions conclusions,
            Directives directives) {
        this.offices = offices;
        this.planning = planning;
        this.meetings = meetings;
        this.agendas = agendas;
        this.invitations = invitations;
        this.conclusions = conclusions;
        this.directives = directives;
    }

    /// An office with its people and units.
    public static final class House {
        public final TestOffice office;
        public final Actor clerk;
        public final Actor colleague;
        public final Actor chairman;
        public final UnitId finance;
        public final UnitId home;
        public final UnitId culture;
        public final UnitId police;
        public final UnitId commune;
        public final GroupId communes;

        public House(TestOffices offices) {
            office = offices.found();
            clerk = office.clerk();
            colleague = office.clerk();
            chairman = office.chairman("Mạc Thị Ngân");
            finance = office.department("Phòng Tài chính - Kế hoạch");
            home = office.department("Phòng Nội vụ");
            culture = office.department("Phòng Văn hóa và Thông tin");
            police = office.department("Công an huyện");
            commune = office.commune("Nà Mẫu");
            office.commune("Phiêng Thử");
            communes = office.communes();
        }
    }

    public MeetingId planned(House house, LocalDate day) {
        return planning.plan(
                new MeetingPlan(
                        MeetingKind.REGULAR,
                        "Phiên họp thường kỳ tháng " + day.getMonthValue() + " năm " + day.getYear(),
                        day,
                        LocalTime.of(8, 0),
                        "Phòng họp số 1",
                        house.chairman.id()),
                house.clerk);
    }

    public ItemId item(House house, MeetingId id, String title, UnitId unit, String conclusion) {
        ItemId item = agendas.add(id, version(house, id), new NewItem(title, unit), house.clerk);
        if (!conclusion.isEmpty()) {
            conclusions.write(id, item, 0, conclusion, house.clerk);
        }
        return item;
    }

    /// As somebody types it: by when in words.
    public NewDirective order(
            House house,
            MeetingId id,
            ItemId item,
            List<Named> leads,
            List<Named> coordinating,
            String deed,
            String deadline,
            @Nullable String supervisor) {
        Meeting meeting = meetings.meeting(id, house.clerk);
        NewDirective said =
                new NewDirective(leads, coordinating, deed, directives.deadline(meeting, deadline), supervisor);
        directives.add(id, item, said, house.clerk);
        return said;
    }

    public void close(House house, MeetingId id) {
        LocalDate day = meetings.meeting(id, house.clerk).heldOn();
        offices.today(day);
        invitations.invite(id, version(house, id), Set.of(house.finance, house.home, house.police), house.clerk);
        invitations.record(
                id,
                version(house, id),
                List.of(
                        new Attendance(house.finance, Attendance.Kind.PRESENT, null),
                        new Attendance(house.home, Attendance.Kind.REPRESENTED, "Phó Trưởng phòng"),
                        new Attendance(house.police, Attendance.Kind.ABSENT, "Trực chiến")),
                house.clerk);
        planning.close(id, version(house, id), house.clerk);
    }

    private int version(House house, MeetingId id) {
        return meetings.meeting(id, house.clerk).version();
    }
}
