package io.github.roviec.office.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.documents.Agenda;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.DocumentRead;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.FoundDirective;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class PlannedMeetingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 24);

    private static final String NOTICE = """
            THÔNG BÁO
            Kết luận phiên họp UBND huyện thường kỳ tháng 9 năm 2024 (Ngày 24 tháng 9 năm 2024)

            Ngày 24/9/2024, Ủy ban nhân dân huyện tổ chức phiên họp thường kỳ tháng 9 năm 2024. Đồng chí Mạc Thị Ngân, \
            Chủ tịch UBND huyện - Chủ trì phiên họp kết luận như sau:

            %s

            Bản %s.
            """;

    @Autowired
    TestOffices offices;

    @Autowired
    Documents documents;

    @Autowired
    Meetings meetings;

    @Autowired
    Planning planning;

    @Autowired
    Agendas agendas;

    @Autowired
    Invitations invitations;

    @Autowired
    Conclusions conclusions;

    @Autowired
    Registration registration;

    private TestOffice office;
    private Actor clerk;
    private Actor chairman;
    private UnitId finance;
    private UnitId home;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 9, 10));
        office = offices.found();
        clerk = office.clerk();
        chairman = office.chairman("Mạc Thị Ngân");
        finance = office.department("Phòng Tài chính - Kế hoạch");
        home = office.department("Phòng Nội vụ");
    }

    private MeetingPlan regular(LocalDate day) {
        return new MeetingPlan(
                MeetingKind.REGULAR,
                "Phiên họp thường kỳ tháng " + day.getMonthValue(),
                day,
                LocalTime.of(8, 0),
                "Phòng họp số 1",
                chairman.id());
    }

    private int version(MeetingId id) {
        return meetings.meeting(id, clerk).version();
    }

    @Test
    void the_paper_of_that_day_and_kind_joins_the_planned_meeting() {
        MeetingId id = planning.plan(regular(DAY), clerk);
        agendas.add(id, version(id), new NewItem("Tình hình thu ngân sách", finance), clerk);
        DocumentId paper = receive("1. Phòng Nội vụ kiểm tra kỷ luật, kỷ cương hành chính.");
        eventually(() -> meetings.of(paper, clerk).isPresent());
        Meeting meeting = meetings.of(paper, clerk).orElseThrow();
        assertThat(meeting.id()).isEqualTo(id);
        assertThat(meeting.chairName()).isEqualTo("Mạc Thị Ngân");
        assertThat(meeting.agenda()).extracting(AgendaItem::kind).containsExactly(ItemKind.UNFINISHED, ItemKind.ITEM);
        assertThat(meetings.list(clerk)).hasSize(1);
        assertThat(meetings.year(Year.of(2024), clerk)).hasSize(1);

        DocumentId second = receive("1. Phòng Nội vụ rà soát biên chế.");
        eventually(() -> meetings.of(second, clerk).isPresent());
        assertThat(meetings.of(second, clerk).orElseThrow().id()).isNotEqualTo(id);
    }

    @Test
    void a_chair_that_was_read_from_the_paper_stays_when_the_plan_is_changed() {
        MeetingPlan plan = new MeetingPlan(MeetingKind.REGULAR, "Phiên họp thường kỳ tháng 9", DAY, null, null, null);
        MeetingId id = planning.plan(plan, clerk);
        DocumentId paper = receive("1. Phòng Nội vụ kiểm tra kỷ luật, kỷ cương hành chính.");
        eventually(() -> meetings.of(paper, clerk).isPresent());
        assertThat(meetings.meeting(id, clerk).chairName()).isEqualTo("Mạc Thị Ngân");
        planning.change(
                id,
                version(id),
                new MeetingPlan(MeetingKind.REGULAR, plan.title(), DAY, null, "Phòng họp số 2", null),
                "",
                clerk);
        assertThat(meetings.meeting(id, clerk).chairName()).isEqualTo("Mạc Thị Ngân");
        planning.change(id, version(id), regular(DAY), "", clerk);
        planning.change(id, version(id), plan, "", clerk);
        assertThat(meetings.meeting(id, clerk).chairName())
                .as("chosen, then taken away")
                .isNull();
    }

    @Test
    void what_a_paper_says_of_a_planned_meeting_is_numbered_after_what_the_last_one_left() {
        MeetingId id = planning.plan(regular(DAY), clerk);
        registration.on(new DocumentRead(
                Instant.EPOCH,
                clerk.id(),
                office.authority(),
                new DocumentId(900_000_000 + office.unit().value()),
                0,
                "Kết luận phiên họp UBND huyện thường kỳ tháng 9 năm 2024",
                DAY,
                null,
                null,
                List.of(new Agenda("1", "Thu ngân sách", null), new Agenda("2", "Biên chế", null))));
        eventually(() -> meetings.meeting(id, clerk).agenda().size() == 3);
        assertThat(meetings.meeting(id, clerk).agenda())
                .extracting(AgendaItem::number, AgendaItem::title)
                .containsExactly(
                        tuple("1", "Kết quả thực hiện kết luận phiên họp trước"),
                        tuple("2", "Thu ngân sách"),
                        tuple("3", "Biên chế"));
    }

    @Test
    void a_meeting_called_off_or_of_another_day_is_not_joined() {
        MeetingId off = planning.plan(regular(DAY), clerk);
        planning.cancel(off, version(off), "Bão số 3", clerk);
        MeetingId later = planning.plan(regular(DAY.plusDays(1)), clerk);
        DocumentId paper = receive("1. Phòng Nội vụ kiểm tra kỷ luật, kỷ cương hành chính.");
        eventually(() -> meetings.of(paper, clerk).isPresent());
        assertThat(meetings.of(paper, clerk).orElseThrow().id()).isNotIn(off, later);
        assertThat(meetings.meeting(off, clerk).reason()).isEqualTo("Bão số 3");
        assertThatThrownBy(() -> planning.change(off, version(off), regular(DAY), "", clerk))
                .hasMessage("meeting.closed");
    }

    @Test
    void a_meeting_is_moved_with_a_reason_and_the_second_of_two_clerks_is_told() {
        MeetingId id = planning.plan(regular(DAY), clerk);
        int seen = version(id);
        assertThatThrownBy(() -> planning.change(id, seen, regular(DAY.plusDays(2)), " ", clerk))
                .hasMessage("meeting.reason-missing");
        planning.change(id, seen, regular(DAY.plusDays(2)), "Trùng lịch của tỉnh", clerk);
        assertThat(meetings.meeting(id, clerk).heldOn()).isEqualTo(DAY.plusDays(2));
        assertThatThrownBy(() -> planning.cancel(id, seen, "Thôi", office.clerk()))
                .isInstanceOf(Conflict.class)
                .hasMessage("meeting.changed");
        assertThatThrownBy(() -> planning.plan(regular(DAY.plusDays(2)), clerk))
                .isInstanceOf(Conflict.class)
                .hasMessage("meeting.known");
        assertThatThrownBy(() -> planning.plan(regular(DAY), chairman)).hasMessage("permission.denied");
        assertThatThrownBy(() -> planning.close(id, version(id), clerk)).hasMessage("meeting.early");
    }

    @Test
    void the_year_is_planned_whole_or_not_at_all() {
        List<MeetingPlan> year = List.of(regular(LocalDate.of(2025, 1, 22)), regular(LocalDate.of(2025, 2, 26)));
        assertThat(planning.planAll(year, clerk)).hasSize(2);
        List<MeetingPlan> again = List.of(regular(LocalDate.of(2025, 3, 26)), regular(LocalDate.of(2025, 2, 26)));
        assertThatThrownBy(() -> planning.planAll(again, clerk)).hasMessage("meeting.known");
        assertThat(meetings.year(Year.of(2025), clerk)).hasSize(2);
    }

    @Test
    void items_are_ordered_and_who_presents_is_invited_and_sees_the_meeting() {
        MeetingId id = planning.plan(regular(DAY), clerk);
        Actor head = office.headOf(finance);
        assertThatThrownBy(() -> meetings.meeting(id, head)).hasMessage("meeting.unknown");
        ItemId first = agendas.add(id, version(id), new NewItem("Thu ngân sách", finance), clerk);
        ItemId second = agendas.add(id, version(id), new NewItem("Giải ngân", finance), clerk);
        agendas.move(id, version(id), second, true, clerk);
        agendas.move(id, version(id), second, true, clerk);
        agendas.move(id, version(id), second, true, clerk);
        assertThat(meetings.meeting(id, head).agenda())
                .extracting(AgendaItem::number, AgendaItem::title)
                .containsExactly(
                        tuple("1", "Giải ngân"),
                        tuple("2", "Kết quả thực hiện kết luận phiên họp trước"),
                        tuple("3", "Thu ngân sách"));
        conclusions.write(id, first, 0, "Đã thống nhất", clerk);
        assertThatThrownBy(() -> agendas.remove(id, version(id), first, clerk)).hasMessage("meeting.item-used");
        agendas.remove(id, version(id), second, clerk);
        assertThat(meetings.meeting(id, clerk).agenda())
                .extracting(AgendaItem::number)
                .containsExactly("1", "2");

        assertThat(meetings.coming(30, head)).extracting(Meeting::id).containsExactly(id);
        assertThat(meetings.coming(30, office.headOf(home))).isEmpty();
        assertThat(conclusions.of(meetings.meeting(id, head), head))
                .as("not concluded yet")
                .isEmpty();
    }

    @Test
    void who_came_is_written_on_the_day_with_the_words_that_belong_to_it() {
        MeetingId id = planning.plan(regular(DAY), clerk);
        invitations.invite(id, version(id), Set.of(finance, home), clerk);
        List<Attendance> seen = List.of(
                new Attendance(finance, Attendance.Kind.REPRESENTED, "Phó Trưởng phòng"),
                new Attendance(home, Attendance.Kind.ABSENT, "Đi công tác"));
        assertThatThrownBy(() -> invitations.record(id, version(id), seen, clerk))
                .hasMessage("meeting.early");
        offices.today(DAY);
        invitations.record(id, version(id), seen, clerk);
        assertThat(invitations.of(id, office.headOf(home))).containsExactlyElementsOf(seen);
        assertThatThrownBy(() -> new Attendance(home, Attendance.Kind.ABSENT, " "))
                .hasMessage("meeting.attendance-words");
        UnitId strange = offices.found().department("Phòng khác");
        assertThatThrownBy(() -> invitations.invite(id, version(id), Set.of(strange), clerk))
                .hasMessage("meeting.unit");
    }

    @Test
    void of_two_who_write_a_conclusion_one_wins_and_after_closing_nobody() {
        MeetingId id = planning.plan(regular(DAY), clerk);
        ItemId item = agendas.add(id, version(id), new NewItem("Thu ngân sách", finance), clerk);
        Actor colleague = office.clerk();
        conclusions.write(id, item, 0, "Bản một", clerk);
        assertThatThrownBy(() -> conclusions.write(id, item, 0, "Bản hai", colleague))
                .isInstanceOf(Conflict.class);
        conclusions.write(id, item, 1, "Bản hai", colleague);
        assertThatThrownBy(() -> conclusions.write(id, item, 1, "Bản ba", clerk))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> conclusions.write(id, item, 2, "Bản ba", chairman))
                .hasMessage("permission.denied");
        assertThatThrownBy(() -> meetings.minutes(id, clerk)).hasMessage("meeting.not-closed");
        offices.today(DAY);
        planning.close(id, version(id), clerk);
        assertThatThrownBy(() -> conclusions.write(id, item, 2, "Bản ba", clerk))
                .hasMessage("meeting.closed");
        assertThat(conclusions.of(meetings.meeting(id, clerk), office.headOf(finance)))
                .extractingByKey(item)
                .extracting(Conclusion::text)
                .isEqualTo("Bản hai");
    }

    @Test
    void a_notice_made_of_the_minutes_orders_what_was_typed() {
        MeetingId id = planning.plan(regular(DAY), clerk);
        ItemId money = agendas.add(id, version(id), new NewItem("Thu ngân sách", finance), clerk);
        ItemId people = agendas.add(id, version(id), new NewItem("Biên chế", home), clerk);
        conclusions.write(
                id,
                people,
                0,
                "2. Phòng Nội vụ rà soát biên chế của các đơn vị sự nghiệp, báo cáo UBND huyện trước ngày 15/10/2024.",
                clerk);
        conclusions.write(id, money, 0, """
                1. Kết quả thu ngân sách 9 tháng đạt khá.

                Phòng Tài chính - Kế hoạch tham mưu phương án thu ngân sách quý IV, trình UBND huyện trước ngày 10/10/2024.
                """, clerk);
        offices.today(DAY);
        planning.close(id, version(id), clerk);
        Minutes minutes = meetings.minutes(id, clerk);
        assertThat(minutes.items()).extracting(item -> item.paragraphs().size()).containsExactly(0, 2, 1);

        DocumentId paper = receive(String.join("\n\n", minutes.paragraphs()));
        assertThat(documents.directives(paper, office.authority()))
                .extracting(FoundDirective::text)
                .satisfiesExactly(
                        text -> assertThat(text).contains("tham mưu phương án thu ngân sách quý IV"),
                        text -> assertThat(text).contains("rà soát biên chế"));
    }

    private DocumentId receive(String body) {
        String text = NOTICE.formatted(body, office.unit().value());
        return documents
                .receive(new Upload("thong-bao.txt", text.getBytes(StandardCharsets.UTF_8)), clerk)
                .id();
    }

    private static void eventually(BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not so after 20 seconds").isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
