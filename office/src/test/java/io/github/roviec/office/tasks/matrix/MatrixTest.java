package io.github.roviec.office.tasks.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.TestDesk;
import io.github.roviec.office.tasks.TestDesk.Desk;
import io.github.roviec.office.tasks.Timeliness;
import io.github.roviec.office.tasks.matrix.Matrix.Standing;
import io.github.roviec.office.tasks.matrix.Matrix.Tally;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Three communes and what they were given together.
@OfficeTest
@Import(TestDesk.class)
class MatrixTest {

    private static final MatrixQuestion ALL = new MatrixQuestion(null, null, null, null, null);

    @Autowired
    TestDesk desks;

    @Autowired
    TestOffices offices;

    @Autowired
    Proposals proposals;

    @Autowired
    Assignment assignment;

    @Autowired
    Tasks tasks;

    @Autowired
    Matrices matrices;

    @Autowired
    JdbcClient jdbc;

    private Desk desk;
    private TaskCode cleaning;

    @BeforeEach
    void assign() {
        desk = desks.set();
        proposals.acceptAllWithoutDoubt(desk.notice(), desk.clerk());
        assignment.assign(desk.notice(), desk.clerk());
        cleaning = tasks.list(TaskFilter.ALL, new Page(1, 50), desk.clerk()).stream()
                .filter(task -> task.parts() > 0)
                .map(TaskRow::code)
                .findFirst()
                .orElseThrow();
    }

    private void finish(Matrix.Row row) {
        Actor official = desk.office().officerOf(row.unit());
        TaskCode part =
                matrix().list(row.unit(), cleaning, null).getFirst().cell().part();
        tasks.acknowledge(part, 1, official);
        tasks.submit(part, 2, "Xong", null, "1/BC", official);
        tasks.confirm(part, 3, desk.clerk());
    }

    private Matrix matrix() {
        return matrices.matrix(ALL, desk.clerk());
    }

    @Test
    void laggards_come_first_and_every_number_counts_its_list() {
        assertThat(matrix().columns()).extracting(Matrix.Column::code).containsExactly(cleaning);
        assertThat(matrix().tally()).isEqualTo(new Tally(0, 3, 0));
        finish(matrix().rows().getFirst());
        offices.today(LocalDate.of(2025, 1, 10));

        Matrix late = matrix();
        assertThat(late.tally()).isEqualTo(new Tally(2, 0, 1));
        assertThat(late.rows()).extracting(row -> row.tally().overdue()).containsExactly(1, 1, 0);
        for (Standing standing : Standing.values()) {
            assertThat(late.list(null, null, standing)).hasSize(number(late.tally(), standing));
            assertThat(late.list(null, cleaning, standing)).hasSize(number(late.tally(0), standing));
            for (Matrix.Row row : late.rows()) {
                assertThat(late.list(row.unit(), null, standing)).hasSize(number(row.tally(), standing));
            }
        }
        // The same as the unit's own list says.
        UnitId slow = late.rows().getFirst().unit();
        TaskFilter leads = TaskFilter.ALL.leadBy(slow).with(Timeliness.OVERDUE);
        assertThat(leads.role()).isEqualTo(Role.LEAD);
        assertThat(tasks.list(leads, new Page(1, 50), desk.clerk()))
                .extracting(TaskRow::code)
                .containsExactlyElementsOf(late.list(slow, null, Standing.OVERDUE).stream()
                        .map(entry -> entry.cell().part())
                        .toList());
    }

    private static int number(Tally tally, Standing standing) {
        return switch (standing) {
            case OVERDUE -> tally.overdue();
            case OPEN -> tally.open();
            case DONE -> tally.done();
        };
    }

    @Test
    void a_unit_sees_its_own_row_and_a_stranger_none() {
        UnitId commune = matrix().rows().getFirst().unit();
        assertThat(matrices.matrix(ALL, desk.office().officerOf(commune)).rows())
                .extracting(Matrix.Row::unit)
                .containsExactly(commune);
        Matrix strange = matrices.matrix(ALL, desk.office().officerOf(desk.home()));
        assertThat(strange.rows()).isEmpty();
        assertThat(strange.columns()).isEmpty();
        assertThat(matrices.matrix(ALL, desks.set().clerk()).columns()).isEmpty();
    }

    @Test
    void time_paper_and_kind_narrow_it() {
        LocalDate meeting = LocalDate.of(2024, 9, 26);
        assertThat(columns(new MatrixQuestion(null, null, null, meeting, meeting)))
                .isEqualTo(1);
        assertThat(columns(new MatrixQuestion(null, null, null, meeting.plusDays(1), null)))
                .isZero();
        assertThat(columns(new MatrixQuestion(null, null, null, null, meeting.minusDays(1))))
                .isZero();
        assertThat(columns(new MatrixQuestion(null, desk.notice(), null, null, null)))
                .isEqualTo(1);
        assertThat(columns(new MatrixQuestion(null, null, TaskClass.GENERAL, null, null)))
                .isLessThanOrEqualTo(1);
    }

    private int columns(MatrixQuestion question) {
        return matrices.matrix(question, desk.clerk()).columns().size();
    }

    /// 65 communes with 200 tasks are asked for at once.
    @Test
    void a_province_is_seen_at_once() {
        for (int i = 0; i < 62; i++) {
            desk.office().commune("Số " + i);
        }
        long authority = desk.office().authority().value();
        jdbc.sql("""
                with whole as (
                    insert into tasks.task (authority_id, code, document_id, document_label, start_at, end_at, section,
                        text, citations, task_class, due, original_due, due_basis, state, assigned_at, assigned_by,
                        updated_at, paper_on)
                    select :authority, '2024-' || lpad((1000 + n)::text, 4, '0'), 1, 'TB', 0, 1, '', 'Việc số ' || n, '{}',
                           'DATED', date '2024-10-01' + n % 30, date '2024-10-01' + n % 30, 'EXPLICIT', 'ASSIGNED', now(),
                           1, now(), date '2024-09-20'
                    from generate_series(1, 199) n
                    returning id, code, due),
                unit as (
                    select m.*, row_number() over (order by m.id) as number from organisation.unit_on(date '2024-10-08') m
                    where m.authority_id = :authority and m.kind = 'COMMUNE'),
                part as (
                    insert into tasks.task (authority_id, code, parent_id, document_id, document_label, start_at, end_at,
                        section, text, citations, task_class, due, original_due, due_basis, state, assigned_at, assigned_by,
                        updated_at, paper_on)
                    select :authority, w.code || '.' || lpad(u.number::text, 2, '0'), w.id, 1, 'TB', 0, 1, '', 'Việc', '{}',
                           'DATED', w.due, w.due, 'EXPLICIT', 'ASSIGNED', now(), 1, now(), date '2024-09-20'
                    from whole w cross join unit u
                    returning id, code)
                insert into tasks.party (task_id, authority_id, ordinal, role, unit_id, name)
                select p.id, :authority, 1, 'LEAD', u.id, u.name
                from part p join unit u on u.number = split_part(p.code, '.', 2)::int
                """).param("authority", authority).update();
        jdbc.sql("analyze tasks.task, tasks.party").update();
        Matrix first = matrix();
        assertThat(first.rows()).hasSize(65);
        assertThat(first.columns()).hasSize(200);
        assertThat(first.tally().total()).isEqualTo(65 * 199 + 3);
        long start = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            matrix();
        }
        Duration each = Duration.ofNanos((System.nanoTime() - start) / 5);
        assertThat(each).isLessThan(Duration.ofSeconds(2));
        assertThat(first.cut()).isFalse();
        assertThat(first.rows())
                .isSortedAccordingTo(
                        (one, other) -> other.tally().overdue() - one.tally().overdue());
    }
}
