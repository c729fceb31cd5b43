package io.github.roviec.office.tasks.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.rate.Statistics.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An autumn of a small office, counted.
@OfficeTest
@Import(GivenWork.class)
class StatisticsTest {

    private static final ReportPeriod OCTOBER = ReportPeriod.of("2024-T10");
    private static final Page FIRST = new Page(1, 100);

    @Autowired
    TestOffices offices;

    @Autowired
    GivenWork work;

    @Autowired
    Statistics statistics;

    @Autowired
    ClosedPeriods closedPeriods;

    @Autowired
    RateSettings settings;

    @Autowired
    JdbcClient jdbc;

    private TestOffice office;
    private UnitId finance;
    private UnitId home;
    private Actor clerk;
    private Actor financeOfficer;
    private Actor homeOfficer;

    @BeforeEach
    void open() {
        day(9, 16);
        office = offices.found();
        finance = office.department("Phòng Tài chính - Kế hoạch");
        home = office.department("Phòng Nội vụ");
        clerk = office.clerk();
        financeOfficer = office.officerOf(finance);
        homeOfficer = office.officerOf(home);
    }

    private void day(int month, int day) {
        offices.today(LocalDate.of(2024, month, day));
    }

    private static LocalDate on(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    private Table table() {
        return statistics.table(OCTOBER, false, Grouping.UNIT, clerk);
    }

    private Tally of(UnitId unit, Table table) {
        return table.lines().stream()
                .filter(line -> line.key().equals(Long.toString(unit.value())))
                .findFirst()
                .orElseThrow()
                .all();
    }

    private Party lead(UnitId unit) {
        return new Party(Role.LEAD, unit, null, "Phòng Tài chính - Kế hoạch", true);
    }

    /// Four of finance and what became of them by 8 October.
    private TaskCode autumn() {
        TaskCode onTime = work.give(clerk, finance, on(9, 25));
        TaskCode late = work.give(clerk, finance, on(9, 25));
        work.give(clerk, finance, on(9, 30));
        work.give(clerk, finance, on(10, 12));
        work.give(clerk, finance, null);
        work.give(clerk, lead(finance), null, TaskClass.ONGOING);
        work.give(clerk, lead(finance), null, TaskClass.GENERAL);
        work.give(clerk, home, on(12, 1));
        day(9, 25);
        work.finish(onTime, financeOfficer, clerk);
        day(9, 27);
        work.finish(late, financeOfficer, clerk);
        day(10, 8);
        return late;
    }

    @Test
    void every_column_counts_what_it_says() {
        autumn();
        Tally tally = of(finance, table());
        assertThat(tally.of(Figure.DONE_ON_TIME)).isEqualTo(1);
        assertThat(tally.of(Figure.DONE_LATE)).isEqualTo(1);
        assertThat(tally.of(Figure.RUNNING_OVERDUE)).isEqualTo(1);
        assertThat(tally.of(Figure.RUNNING_DUE_SOON)).isEqualTo(1);
        assertThat(tally.of(Figure.RUNNING_UNDATED)).isEqualTo(3);
        assertThat(tally.total()).isEqualTo(7);
        assertThat(tally.completed()).isEqualTo(new Share(2, 7));
        assertThat(tally.onTimeByOriginal()).isEqualTo(new Share(1, 3));
        assertThat(tally.of(Figure.ORIGINAL_NOT_YET)).isEqualTo(1);
        assertThat(tally.updated()).isEqualTo(new Share(0, 5));
        assertThat(of(home, table()).onTimeByOriginal().percent()).isNull();
        Line line = table().lines().stream()
                .filter(each -> each.key().equals(Long.toString(finance.value())))
                .findFirst()
                .orElseThrow();
        assertThat(line.of(TaskClass.DATED).total()).isEqualTo(5);
        assertThat(line.of(TaskClass.ONGOING).total()).isEqualTo(1);
        assertThat(line.of(TaskClass.GENERAL).total()).isEqualTo(1);
    }

    @Test
    void every_number_opens_exactly_the_list_behind_it() {
        autumn();
        work.withdraw(work.give(clerk, finance, on(10, 1)), clerk);
        for (boolean closed : List.of(false, true)) {
            if (closed) {
                day(10, 15);
                closedPeriods.close(OCTOBER, clerk);
            }
            for (Grouping grouping : Grouping.values()) {
                assertLists(statistics.table(OCTOBER, false, grouping, clerk), grouping, clerk);
            }
            assertLists(statistics.table(OCTOBER, false, Grouping.UNIT, homeOfficer), Grouping.UNIT, homeOfficer);
        }
    }

    private void assertLists(Table table, Grouping grouping, Actor by) {
        int numbers = 0;
        for (Line line : table.lines()) {
            for (TaskClass taskClass : TaskClass.values()) {
                for (Figure figure : Figure.values()) {
                    numbers += assertList(
                            new Wanted(grouping, line.key(), taskClass, Set.of(figure)),
                            line.of(taskClass).of(figure),
                            by);
                }
                assertList(
                        new Wanted(grouping, line.key(), taskClass, EnumSet.copyOf(Figure.TOTAL)),
                        line.of(taskClass).total(),
                        by);
            }
        }
        assertList(
                new Wanted(grouping, null, null, EnumSet.copyOf(Figure.TOTAL)),
                table.all().all().total(),
                by);
        assertThat(numbers).isPositive();
    }

    private int assertList(Wanted wanted, int number, Actor by) {
        assertThat(statistics.list(OCTOBER, false, wanted, FIRST, by))
                .as(wanted.toString())
                .hasSize(number);
        assertThat(statistics.count(OCTOBER, false, wanted, by)).isEqualTo(number);
        return number;
    }

    @Test
    void a_withdrawal_after_the_deadline_stays_late_and_one_before_it_judges_nobody() {
        TaskCode before = work.give(clerk, finance, on(9, 30));
        TaskCode after = work.give(clerk, finance, on(9, 30));
        day(9, 30);
        work.withdraw(before, clerk);
        day(10, 1);
        work.withdraw(after, clerk);
        Tally tally = of(finance, table());
        assertThat(tally.of(Figure.ORIGINAL_LATE)).isEqualTo(1);
        assertThat(tally.of(Figure.ORIGINAL_LEFT)).isEqualTo(1);
        assertThat(tally.of(Figure.WITHDRAWN)).isEqualTo(2);
        assertThat(tally.total()).isZero();
    }

    @Test
    void work_of_a_group_counts_once_for_each_of_its_units() {
        UnitId one = office.commune("Bản Mới");
        UnitId other = office.commune("Nà Lầu");
        var communes = office.communes();
        TaskCode whole = work.give(
                clerk, new Party(Role.LEAD, null, communes, "UBND các xã, thị trấn", true), on(10, 1), TaskClass.DATED);
        work.finish(new TaskCode(whole.value() + ".01"), office.officerOf(one), clerk);
        day(10, 2);
        assertThat(table().all().all().total()).isEqualTo(2);
        assertThat(of(one, table()).onTimeByOriginal()).isEqualTo(new Share(1, 1));
        assertThat(of(other, table()).onTimeByOriginal()).isEqualTo(new Share(0, 1));
    }

    @Test
    void a_unit_sees_its_own_figures_and_no_other() {
        autumn();
        assertThat(statistics.table(OCTOBER, false, Grouping.UNIT, homeOfficer).lines())
                .extracting(Line::key)
                .containsExactly(Long.toString(home.value()));
        Wanted all = new Wanted(Grouping.UNIT, null, null, EnumSet.allOf(Figure.class));
        assertThat(statistics.list(OCTOBER, false, all, FIRST, homeOfficer)).hasSize(1);
        assertThatThrownBy(() -> statistics.table(OCTOBER, false, Grouping.UNIT, office.administrator()))
                .hasMessage("permission.denied");
        assertThatThrownBy(() -> closedPeriods.close(OCTOBER, homeOfficer)).hasMessage("permission.denied");
    }

    @Test
    void a_closed_period_stays_as_it_was_and_tells_what_is_otherwise_today() {
        TaskCode late = autumn();
        assertThatThrownBy(() -> closedPeriods.close(OCTOBER, clerk)).hasMessage("task.period-running");
        day(10, 15);
        closedPeriods.close(OCTOBER, clerk);
        Table sent = table();
        assertThat(sent.isClosed()).isTrue();
        assertThat(statistics.differences(OCTOBER, clerk)).isEmpty();
        assertThatThrownBy(() -> closedPeriods.close(OCTOBER, clerk)).isInstanceOf(Conflict.class);

        day(10, 20);
        work.reopen(late, clerk);
        settings.set(new RateSetting(PeriodCalendar.ND09, 30, List.of(5)), clerk);
        assertThat(table().lines()).isEqualTo(sent.lines());
        assertThat(table().setting()).isEqualTo(RateSetting.DEFAULT);
        Table now = statistics.table(OCTOBER, true, Grouping.UNIT, clerk);
        assertThat(of(finance, now).of(Figure.DONE_LATE)).isZero();
        assertThat(of(finance, now).of(Figure.RUNNING_OVERDUE)).isEqualTo(3);
        assertThat(statistics.differences(OCTOBER, clerk)).singleElement().satisfies(difference -> {
            assertThat(difference.then()).isNotNull().extracting(Standing::work).isEqualTo(Figure.DONE_LATE);
            assertThat(difference.now()).isNotNull().extracting(Standing::work).isEqualTo(Figure.RUNNING_OVERDUE);
        });
        assertThat(statistics.differences(OCTOBER, homeOfficer)).isEmpty();
    }

    @Test
    void an_overdue_task_stays_with_the_unit_that_had_it_on_the_day() {
        TaskCode overdue = work.give(clerk, finance, on(9, 25));
        TaskCode early = work.give(clerk, finance, on(10, 5));
        day(9, 26);
        work.transfer(overdue, home, clerk);
        work.transfer(early, home, clerk);
        assertThat(of(finance, table()).onTimeByOriginal()).isEqualTo(new Share(0, 1));
        assertThat(of(home, table()).total()).isEqualTo(2);
        assertThat(of(home, table()).onTimeByOriginal().percent()).isNull();
        day(9, 28);
        work.finish(overdue, homeOfficer, clerk);
        work.finish(early, homeOfficer, clerk);
        assertThat(of(finance, table()).onTimeByOriginal()).isEqualTo(new Share(0, 1));
        assertThat(of(home, table()).onTimeByOriginal()).isEqualTo(new Share(1, 1));
        assertThat(of(home, table()).of(Figure.DONE_LATE)).isEqualTo(1);
    }

    @Test
    void a_pause_with_a_new_deadline_helps_the_extended_rate_alone() {
        TaskCode task = work.give(clerk, finance, on(9, 25));
        work.suspend(task, clerk);
        day(9, 27);
        assertThat(of(finance, table()).of(Figure.SUSPENDED)).isEqualTo(1);
        assertThat(of(finance, table()).onTimeByOriginal()).isEqualTo(new Share(0, 1));
        work.resume(task, on(10, 10), clerk);
        work.finish(task, financeOfficer, clerk);
        assertThat(of(finance, table()).onTimeByOriginal()).isEqualTo(new Share(0, 1));
        assertThat(of(finance, table()).onTimeByExtended()).isEqualTo(new Share(1, 1));
        assertThat(of(finance, table()).of(Figure.DONE_ON_TIME)).isEqualTo(1);
    }

    @Test
    void the_database_refuses_to_change_what_is_closed() {
        autumn();
        day(10, 15);
        closedPeriods.close(OCTOBER, clerk);
        for (String attack : List.of(
                "update tasks.closed_row set original = 'ON_TIME'",
                "delete from tasks.closed_row",
                "truncate tasks.closed_row",
                "update tasks.closed_period set closed_name = 'x'",
                "delete from tasks.closed_period",
                "update tasks.closed_name set name = 'x'",
                "update tasks.state_change set state = 'DONE'",
                "delete from tasks.lead_change")) {
            assertThatThrownBy(() -> jdbc.sql(attack).update()).as(attack).hasMessageContaining("kept as they are");
        }
        assertThatThrownBy(() -> jdbc.sql("""
                insert into tasks.closed_row
                select r.closed_id, r.authority_id, r.task_id + 100000, r.code, r.text, r.document_id, r.document_label,
                       r.leader_id, r.task_class, r.state, r.original_due, r.due, r.done_on, r.withdrawn_on, r.updated_on,
                       r.lead_id, r.lead_name, r.answers_original, r.answers_extended, r.figure, r.original, r.extended,
                       r.fresh
                from tasks.closed_row r
                """).update()).hasMessageContaining("is closed");
    }
}
