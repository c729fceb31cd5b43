package io.github.roviec.office.tasks.takeover;

import static io.github.roviec.office.tasks.takeover.Registers.HEAD;
import static io.github.roviec.office.tasks.takeover.Registers.ROWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.audit.AuditLog;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFile;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.Timeliness;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.takeover.TakeoverPlan.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A register on its way in.
@OfficeTest
class TakeoversTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 8);

    @Autowired
    TestOffices offices;

    @Autowired
    Takeovers takeovers;

    @Autowired
    Drafts drafts;

    @Autowired
    Tasks tasks;

    @Autowired
    Documents documents;

    @Autowired
    AuditLog audit;

    private TestOffice office;
    private Actor clerk;
    private UnitId finance;
    private UnitId home;

    @BeforeEach
    void open() {
        offices.today(TODAY);
        office = offices.found();
        finance = office.department("Phòng Tài chính - Kế hoạch");
        home = office.department("Phòng Nội vụ");
        office.commune("Bản Mới");
        office.commune("Nà Lầu");
        office.communes();
        clerk = office.clerk();
    }

    private static Upload register(String rows) {
        return Registers.csv("so-theo-doi.csv", HEAD + rows);
    }

    private TakeoverFile takeOver(Upload upload) {
        long id = takeovers.begin(upload, clerk);
        return takeovers.carryOut(id, takeovers.plan(id, clerk).seal(), clerk);
    }

    private List<TaskRow> all() {
        return tasks.list(TaskFilter.ALL, new Page(1, 500), clerk);
    }

    private TaskRow task(String text) {
        return all().stream().filter(row -> row.text().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void a_dry_run_says_what_would_be_done_and_writes_nothing() {
        long id = takeovers.begin(register(ROWS), clerk);
        TakeoverPlan plan = takeovers.plan(id, clerk);
        assertThat(plan.sound()).isTrue();
        assertThat(plan.count(Outcome.NEW)).isEqualTo(4);
        TakeoverPlan.Line first = plan.lines().getFirst();
        assertThat(first.leads()).containsExactly("Phòng Tài chính - Kế hoạch");
        assertThat(first.coordinating()).containsExactly("Phòng Nội vụ", "UBND các xã, thị trấn");
        assertThat(first.due()).isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(first.paper()).isEqualTo("12/TB-UBND, 3/9/2024");
        assertThat(first.number()).isEqualTo(2);
        assertThat(first.notes()).extracting(CellNote::key).containsExactlyInAnyOrder("due-read", "unit-read");
        assertThat(plan.lines().getLast().notes()).extracting(CellNote::key).contains("due-unread");
        assertThat(plan.doubtful()).isEqualTo(1);
        assertThat(all()).isEmpty();
        assertThat(documents.list(office.authority(), new Page(1, 10))).isEmpty();
    }

    @Test
    void rows_become_tasks_that_point_back_to_them() {
        TakeoverFile done = takeOver(register(ROWS));
        assertThat(done.made()).isEqualTo(4);
        TaskRow budget = task("Báo cáo thu ngân sách");
        assertThat(budget.state()).isEqualTo(WorkState.DONE);
        assertThat(budget.doneOn()).isEqualTo(LocalDate.of(2024, 9, 14));
        assertThat(budget.timeliness()).isEqualTo(Timeliness.ON_TIME);
        assertThat(budget.originalDue()).isEqualTo(LocalDate.of(2024, 9, 15));
        assertThat(budget.products()).containsExactly("45/BC-TCKH");
        TaskFile file = tasks.file(budget.code(), clerk);
        String text = documents.paper(file.row().document(), clerk).text();
        assertThat(text.substring(file.start(), file.end())).startsWith("2;A2;Báo cáo thu ngân sách");
        assertThat(file.history()).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.step()).isEqualTo(Step.TAKE_OVER);
            assertThat(entry.text()).startsWith("so-theo-doi.csv #3").contains("Đã hoàn thành");
        });
        assertThat(documents
                        .file(documents.paper(file.row().document(), clerk).file(), clerk)
                        .content())
                .isEqualTo(register(ROWS).content());
        assertThat(audit.about(
                        office.authority(), new Subject("task", budget.code().value())))
                .extracting(entry -> entry.kind())
                .containsExactly("TaskTakenOver");
        TaskRow clean = task("Tổng vệ sinh môi trường nông thôn");
        assertThat(clean.taskClass()).isEqualTo(TaskClass.ONGOING);
        assertThat(clean.parts()).isEqualTo(2);
    }

    @Test
    void a_task_taken_over_goes_on_like_any_other() {
        takeOver(register(ROWS));
        TaskRow work = task("Rà soát biên chế các trường học");
        Actor head = office.headOf(finance);
        int version = tasks.file(work.code(), head).version();
        tasks.submit(work.code(), version, "Đã rà soát xong", null, "50/BC-TCKH", head);
        tasks.confirm(work.code(), version + 1, clerk);
        assertThat(task("Rà soát biên chế các trường học").state()).isEqualTo(WorkState.DONE);
        assertThat(tasks.list(TaskFilter.ALL, new Page(1, 10), office.headOf(home)))
                .extracting(TaskRow::text)
                .contains("Rà soát biên chế các trường học", "Kiểm tra kỷ luật hành chính");
    }

    @Test
    void one_wrong_row_keeps_all_out_until_a_person_has_said_what_it_means() {
        String rows = ROWS
                + "5;A5;Thu hoạch lúa mùa;;Trạm Khuyến nông;;;;;;;\n6;A6;Bảo vệ thực vật;;Trạm Khuyến nông;;;;;;;\n";
        long id = takeovers.begin(register(rows), clerk);
        TakeoverPlan plan = takeovers.plan(id, clerk);
        assertThat(plan.count(Outcome.WRONG)).isEqualTo(2);
        assertThatThrownBy(() -> takeovers.carryOut(id, plan.seal(), clerk))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("task.takeover-wrong"));
        assertThat(all()).isEmpty();
        Question question = plan.questions().getFirst();
        assertThat(question.shown()).isEqualTo("Trạm Khuyến nông");
        assertThat(question.rows()).isEqualTo(2);
        assertThat(question.required()).isTrue();

        takeovers.answer(Question.Kind.UNIT, "Trạm Khuyến nông", "unit:" + home.value(), clerk);
        takeovers.answer(Question.Kind.DUE, "sau kỳ họp", "2024-12-20", clerk);
        TakeoverPlan mended = takeovers.plan(id, clerk);
        assertThat(mended.sound()).isTrue();
        assertThat(mended.lines().get(4).leads()).containsExactly("Phòng Nội vụ");
        assertThat(mended.lines().get(3).due()).isEqualTo(LocalDate.of(2024, 12, 20));
        assertThatThrownBy(() -> takeovers.carryOut(id, plan.seal(), clerk)).isInstanceOf(Conflict.class);
        assertThat(takeovers.carryOut(id, mended.seal(), clerk).made()).isEqualTo(6);
        assertThatThrownBy(() -> takeovers.answer(Question.Kind.DUE, "x", "mai", clerk))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_row_without_content_keeps_all_out() {
        long id = takeovers.begin(register(ROWS + "5;A5;;;Phòng Nội vụ;;;;;;;\n"), clerk);
        TakeoverPlan plan = takeovers.plan(id, clerk);
        assertThat(plan.lines().getLast().notes()).extracting(CellNote::key).containsExactly("content-missing");
        assertThatThrownBy(() -> takeovers.carryOut(id, plan.seal(), clerk)).isInstanceOf(Refusal.class);
        assertThat(all()).isEmpty();
    }

    @Test
    void the_same_file_again_changes_nothing() {
        takeOver(register(ROWS));
        List<TaskRow> before = all();
        long id = takeovers.begin(register(ROWS), clerk);
        assertThat(takeovers.columns(id, clerk).sameFile()).isTrue();
        TakeoverPlan plan = takeovers.plan(id, clerk);
        assertThat(plan.count(Outcome.UNCHANGED)).isEqualTo(4);
        assertThat(plan.questions()).isEmpty();
        TakeoverFile again = takeovers.carryOut(id, plan.seal(), clerk);
        assertThat(again.made() + again.changed()).isZero();
        assertThat(all()).isEqualTo(before);
        assertThat(documents.list(office.authority(), new Page(1, 10))).hasSize(1);
    }

    @Test
    void a_later_edition_changes_only_what_differs() {
        takeOver(register(ROWS));
        TaskRow before = task("Rà soát biên chế các trường học");
        TaskRow untouched = task("Báo cáo thu ngân sách");
        String later = ROWS.replace(
                        "30/9;Đang thực hiện;;Đã rà soát 4 trường;;",
                        "15/10/2024;Đã hoàn thành;7/10/2024;Đã rà soát 9 trường;51/BC-TCKH;")
                + "5;A5;Tổng kết năm;;Phòng Nội vụ;;Quý IV;;;;;\n";
        long id = takeovers.begin(register(later), clerk);
        TakeoverPlan plan = takeovers.plan(id, clerk);
        assertThat(plan.matching().editionOf()).isNotNull();
        assertThat(plan.count(Outcome.CHANGED)).isEqualTo(1);
        assertThat(plan.count(Outcome.NEW)).isEqualTo(1);
        assertThat(plan.count(Outcome.UNCHANGED)).isEqualTo(3);
        assertThat(plan.lines().getFirst().changes())
                .extracting(TakeoverPlan.Change::column)
                .containsExactly(
                        RegisterColumn.DUE,
                        RegisterColumn.STATE,
                        RegisterColumn.DONE_ON,
                        RegisterColumn.RESULT,
                        RegisterColumn.PRODUCT);
        takeovers.carryOut(id, plan.seal(), clerk);
        TaskRow after = task("Rà soát biên chế các trường học");
        assertThat(after.code()).isEqualTo(before.code());
        assertThat(after.state()).isEqualTo(WorkState.DONE);
        assertThat(after.doneOn()).isEqualTo(LocalDate.of(2024, 10, 7));
        assertThat(after.due().date()).isEqualTo(LocalDate.of(2024, 10, 15));
        assertThat(after.originalDue()).isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(after.products()).containsExactly("51/BC-TCKH");
        assertThat(tasks.file(after.code(), clerk).history().getLast().change())
                .contains("Đang thực hiện → Đã hoàn thành", "30/9 → 15/10/2024");
        assertThat(task("Báo cáo thu ngân sách")).isEqualTo(untouched);
        assertThat(all()).hasSize(5);
    }

    @Test
    void what_a_later_edition_says_of_a_whole_with_parts_is_told_and_not_done() {
        takeOver(register(ROWS));
        TaskRow clean = task("Tổng vệ sinh môi trường nông thôn");
        assertThat(clean.parts()).isEqualTo(2);
        String done = rewritten("Tổng vệ sinh môi trường nông thôn", "Đã hoàn thành");
        long id = takeovers.begin(register(done), clerk);
        TakeoverPlan plan = takeovers.plan(id, clerk);
        TakeoverPlan.Line line = line(plan, "Tổng vệ sinh môi trường nông thôn");
        assertThat(line.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(line.notes()).extracting(CellNote::key).contains("parts-kept");
        assertThat(line.has(CellNote.Level.DOUBT)).isTrue();
        assertThat(plan.doubtful()).isEqualTo(1);
        takeovers.carryOut(id, plan.seal(), clerk);
        assertThat(task("Tổng vệ sinh môi trường nông thôn").state()).isEqualTo(clean.state());
        // Not taken over, so told again as long as the register says so.
        long again = takeovers.begin(register(done), clerk);
        assertThat(takeovers.plan(again, clerk).doubtful()).isEqualTo(1);
    }

    private static TakeoverPlan.Line line(TakeoverPlan plan, String text) {
        return plan.lines().stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /// The rows with another state in the one that has these words.
    private static String rewritten(String words, String state) {
        return ROWS.lines()
                .map(row -> {
                    String[] cells = row.split(";", -1);
                    if (row.contains(words)) {
                        cells[List.of(HEAD.strip().split(";", -1)).indexOf("Trạng thái")] = state;
                    }
                    return String.join(";", cells) + "\n";
                })
                .reduce("", String::concat);
    }

    @Test
    void a_draft_that_nobody_finishes_is_dropped_and_its_owner_told() {
        long id = takeovers.begin(register(ROWS), clerk);
        assertThat(drafts.open(clerk)).map(TakeoverFile::id).contains(id);
        offices.today(TODAY.plusDays(29));
        drafts.drop();
        assertThat(drafts.open(clerk)).isPresent();
        assertThat(drafts.dropped(clerk)).isNull();
        offices.today(TODAY.plusDays(31));
        drafts.drop();
        assertThat(drafts.open(clerk)).isEmpty();
        assertThatThrownBy(() -> takeovers.plan(id, clerk)).hasMessage("task.takeover-unknown");
        assertThat(drafts.dropped(clerk))
                .isNotNull()
                .satisfies(dropped -> assertThat(dropped.fileName()).isEqualTo("so-theo-doi.csv"));
        assertThat(drafts.dropped(office.clerk())).isNull();
        takeovers.begin(register(ROWS), clerk);
        assertThat(drafts.dropped(clerk)).isNull();
        takeOver(register(ROWS));
        offices.today(TODAY.plusDays(100));
        drafts.drop();
        assertThat(takeovers.done(clerk)).hasSize(1);
    }

    @Test
    void what_was_updated_here_since_is_kept() {
        takeOver(register(ROWS));
        TaskRow work = task("Kiểm tra kỷ luật hành chính");
        Actor head = office.headOf(home);
        tasks.progress(work.code(), tasks.file(work.code(), head).version(), "Đã kiểm tra 3 xã", head);
        long id = takeovers.begin(register(ROWS.replace("sau kỳ họp;Quá hạn", "31/12/2024;Tạm dừng")), clerk);
        TakeoverPlan plan = takeovers.plan(id, clerk);
        assertThat(plan.lines().getLast().outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(plan.lines().getLast().notes()).extracting(CellNote::key).containsExactly("kept-here");
        takeovers.carryOut(id, plan.seal(), clerk);
        assertThat(task("Kiểm tra kỷ luật hành chính").state()).isEqualTo(WorkState.IN_PROGRESS);
    }

    @Test
    void of_two_who_take_over_the_same_at_once_one_is_told() throws Exception {
        Actor colleague = office.clerk();
        long one = takeovers.begin(register(ROWS), clerk);
        long other = takeovers.begin(register(ROWS), colleague);
        String first = takeovers.plan(one, clerk).seal();
        String second = takeovers.plan(other, colleague).seal();
        CountDownLatch go = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            Future<Boolean> a = people.submit(() -> done(go, one, first, clerk));
            Future<Boolean> b = people.submit(() -> done(go, other, second, colleague));
            go.countDown();
            assertThat(List.of(a.get(), b.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(all()).hasSize(4);
    }

    private boolean done(CountDownLatch go, long id, String seal, Actor by) throws InterruptedException {
        go.await();
        try {
            takeovers.carryOut(id, seal, by);
            return true;
        } catch (Conflict late) {
            assertThat(late.code()).isEqualTo("task.takeover-stale");
            return false;
        }
    }

    @Test
    void the_register_that_this_program_wrote_makes_nothing_twice() {
        takeOver(register(ROWS));
        TaskCode code = task("Báo cáo thu ngân sách").code();
        String own = "Mã;Nội dung;Chủ trì\n" + code + ";Báo cáo thu ngân sách;Phòng Nội vụ\n";
        long id = takeovers.begin(Registers.csv("so.csv", own), clerk);
        takeovers.match(id, takeovers.plan(id, clerk).matching().ofRegister(null), clerk);
        assertThat(takeovers.plan(id, clerk).lines()).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(line.notes()).extracting(CellNote::key).containsExactly("own-task");
        });
    }

    @Test
    void only_the_office_takes_registers_over_and_only_its_own() {
        assertThatThrownBy(() -> takeovers.begin(register(ROWS), office.headOf(finance)))
                .isInstanceOf(Refusal.class);
        long id = takeovers.begin(register(ROWS), clerk);
        Actor stranger = offices.found().clerk();
        assertThatThrownBy(() -> takeovers.plan(id, stranger)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> takeovers.match(
                        id,
                        new Matching(2, List.of(RegisterColumn.LEAD), TODAY, WorkState.IN_PROGRESS, null, false),
                        clerk))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("task.takeover-no-content"));
    }
}
