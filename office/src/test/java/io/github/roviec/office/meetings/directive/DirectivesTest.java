package io.github.roviec.office.meetings.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.meetings.Agendas;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.notice.HeldMeeting;
import io.github.roviec.office.reports.notice.HeldMeeting.House;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@OfficeTest
@Import(HeldMeeting.class)
class DirectivesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 24);

    @Autowired
    TestOffices offices;

    @Autowired
    HeldMeeting held;

    @Autowired
    Meetings meetings;

    @Autowired
    Agendas agendas;

    @Autowired
    Directives directives;

    private House house;
    private MeetingId meeting;
    private ItemId item;
    private Named finance;
    private Named home;

    @BeforeEach
    void open() {
        offices.today(DAY.minusDays(10));
        house = new House(offices);
        meeting = held.planned(house, DAY);
        item = held.item(house, meeting, "Thu ngân sách", house.finance, "");
        finance = Named.of(house.finance, "Phòng Tài chính - Kế hoạch");
        home = Named.of(house.home, "Phòng Nội vụ");
    }

    private static NewDirective said(String deed, Named... leads) {
        return new NewDirective(List.of(leads), List.of(), deed, null, null);
    }

    private List<Directive> kept() {
        return directives.of(meetings.meeting(meeting, house.clerk), house.clerk);
    }

    @Test
    void of_two_who_change_one_wins_and_after_closing_nobody() {
        DirectiveId id = directives.add(meeting, item, said("rà soát  các khoản thu.", finance), house.clerk);
        assertThat(kept()).extracting(Directive::deed).containsExactly("rà soát các khoản thu");
        NewDirective other = new NewDirective(
                List.of(home, finance), List.of(), "rà soát biên chế", new Deadline.InYear(2024), "Lò Văn Tám");
        directives.change(meeting, item, id, 1, other, house.colleague);
        assertThat(kept()).containsExactly(new Directive(id, item, other, 2));
        assertThatThrownBy(() -> directives.change(meeting, item, id, 1, said("khác", finance), house.clerk))
                .isInstanceOf(Conflict.class)
                .hasMessage("directive.changed");
        assertThatThrownBy(() -> directives.remove(meeting, item, id, 1, house.clerk))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> agendas.remove(
                        meeting, meetings.meeting(meeting, house.clerk).version(), item, house.clerk))
                .hasMessage("meeting.item-used");
        held.close(house, meeting);
        assertThatThrownBy(() -> directives.remove(meeting, item, id, 2, house.clerk))
                .hasMessage("meeting.closed");
        assertThatThrownBy(() -> directives.add(meeting, item, said("khác", finance), house.clerk))
                .hasMessage("meeting.closed");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void who_is_not_of_the_office_writes_nothing_and_units_see_it_when_the_meeting_is_over() {
        var head = house.office.headOf(house.finance);
        assertThatThrownBy(() -> directives.add(meeting, item, said("rà soát", finance), head))
                .hasMessage("permission.denied");
        assertThatThrownBy(() -> directives.add(meeting, item, said("rà soát", finance), house.chairman))
                .hasMessage("permission.denied");
        var stranger = offices.found().clerk();
        assertThatThrownBy(() -> directives.add(meeting, item, said("rà soát", finance), stranger))
                .hasMessage("meeting.unknown");
        directives.add(meeting, item, said("rà soát", finance), house.clerk);
        assertThat(directives.of(meetings.meeting(meeting, head), head)).isEmpty();
        held.close(house, meeting);
        assertThat(directives.of(meetings.meeting(meeting, head), head)).hasSize(1);
    }

    @Test
    void what_cannot_be_an_order_is_refused() {
        assertThatThrownBy(() -> said("rà soát")).hasMessage("directive.lead");
        assertThatThrownBy(() -> said(" . ", finance)).hasMessage("directive.deed");
        assertThatThrownBy(() -> said("x".repeat(2001), finance)).hasMessage("directive.deed");
        assertThatThrownBy(() -> said("rà soát", finance, finance)).hasMessage("directive.twice");
        assertThatThrownBy(() -> new NewDirective(List.of(finance), List.of(finance), "rà soát", null, null))
                .hasMessage("directive.twice");
        assertThatThrownBy(() -> said("rà soát", Named.person("ông " + "a".repeat(200))))
                .hasMessage("directive.name");
        UnitId strange = offices.found().department("Phòng khác");
        assertThatThrownBy(() ->
                        directives.add(meeting, item, said("rà soát", Named.of(strange, "Phòng khác")), house.clerk))
                .hasMessage("directive.unit");
        assertThatThrownBy(() -> directives.deadline(meetings.meeting(meeting, house.clerk), "20/9/2024"))
                .hasMessage("directive.past");
        assertThat(kept()).isEmpty();
    }
}
