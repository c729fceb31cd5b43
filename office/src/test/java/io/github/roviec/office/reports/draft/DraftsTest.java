package io.github.roviec.office.reports.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Goals;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.WholeCriteria;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.draft.Drafts.Stale;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Table;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.rate.GivenWork;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
@Import(GivenWork.class)
class DraftsTest {

    @Autowired
    TestOffices offices;

    @Autowired
    GivenWork work;

    @Autowired
    Drafts drafts;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Indicators indicators;

    @Autowired
    Figures figures;

    @Autowired
    Goals goals;

    @Autowired
    Periods periods;

    @Autowired
    JdbcClient jdbc;

    private TestOffice office;
    private UnitId finance;
    private UnitId interior;
    private Actor clerk;
    private Actor colleague;
    private Actor officer;
    private TaskCode running;

    @BeforeEach
    void give() {
        offices.today(LocalDate.of(2024, 9, 20));
        office = offices.found();
        finance = office.department("Phòng Tài chính - Kế hoạch");
        interior = office.department("Phòng Nội vụ");
        clerk = office.clerk();
        colleague = office.clerk();
        officer = office.officerOf(finance);
        TaskCode done = work.give(clerk, finance, LocalDate.of(2024, 9, 25));
        running = work.give(clerk, finance, LocalDate.of(2024, 9, 30));
        work.give(clerk, interior, LocalDate.of(2024, 12, 1));
        work.finish(done, officer, clerk);
        offices.today(LocalDate.of(2024, 10, 8));
    }

    private static String words(Composition paper) {
        return paper.blocks().flatMap(Block::runs).map(Run::text).collect(Collectors.joining(" "));
    }

    private static Table table(Composition paper, String column) {
        return paper.blocks()
                .filter(block -> block instanceof Table table
                        && table.columns().stream().anyMatch(each -> each.name().equals(column)))
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String cell(Table table, int row, int column) {
        return table.rows().get(row).get(column).stream().map(Run::text).collect(Collectors.joining());
    }

    @Test
    void a_report_on_tasks_is_composed_from_the_page_of_results() {
        Draft draft = drafts.draft(drafts.compose("BC_NHIEM_VU", "2024-T10", null, clerk), clerk);
        Composition paper = draft.paper();
        assertThat(paper.head().symbol()).isEqualTo("BC-UBND");
        assertThat(paper.head().issuer()).startsWith("Ủy ban nhân dân huyện Thử");
        assertThat(paper.head().place()).startsWith("Thử ");
        assertThat(paper.head().subject()).isEqualTo("Kết quả thực hiện nhiệm vụ được giao tháng 10 năm 2024");
        assertThat(words(paper)).contains("Tổng số nhiệm vụ:  3 .").contains("Tỷ lệ hoàn thành:  33,3 %");
        Table byUnit = table(paper, "Đơn vị");
        assertThat(byUnit.rows()).hasSize(3);
        assertThat(cell(byUnit, 1, 1)).isEqualTo("Phòng Tài chính - Kế hoạch");
        assertThat(cell(byUnit, 1, 7)).isEqualTo("1");
        assertThat(cell(byUnit, 2, 1)).isEqualTo("Cộng");
        Table late = table(paper, "Lý do chậm");
        assertThat(cell(late, 0, 1)).isEqualTo(running.value());
        assertThat(cell(late, 0, 6)).isEqualTo("8");
        assertThat(cell(late, 0, 7)).isEqualTo("chưa báo cáo");
        assertThat(paper.annexes().getFirst().landscape()).isTrue();
        assertThat(paper.body()).filteredOn(Chart.class::isInstance).hasSize(2);
        assertThat(drafts.stale(draft, clerk)).isEqualTo(Stale.NOTHING);
    }

    @Test
    void edited_words_stay_while_numbers_follow_their_source() {
        long id = drafts.compose("BC_NHIEM_VU", "2024-T10", null, clerk);
        Draft draft = drafts.draft(id, clerk);
        Paragraph sum = draft.paper().body().stream()
                .filter(block -> block instanceof Paragraph paragraph
                        && Marked.write(paragraph.words()).startsWith("Tổng số"))
                .map(Paragraph.class::cast)
                .findFirst()
                .orElseThrow();
        drafts.save(
                id,
                draft.version(),
                Map.of(
                        "b." + sum.key(),
                        "Văn phòng tổng hợp: " + Marked.write(sum.words()),
                        "new." + sum.key(),
                        "Một đoạn viết thêm.",
                        "head.subject",
                        "Kết quả tháng 10"),
                clerk);
        work.finish(running, officer, clerk);

        Draft edited = drafts.draft(id, clerk);
        Stale stale = drafts.stale(edited, clerk);
        assertThat(stale.numbers().keySet()).extracting(Live::text).contains("1", "33,3 %");
        assertThat(stale.numbers().values()).contains("2", "66,7 %");
        assertThat(stale.blocks()).isNotEmpty();
        drafts.refresh(id, edited.version(), clerk);
        Composition now = drafts.draft(id, clerk).paper();
        assertThat(words(now)).contains("Văn phòng tổng hợp: ", "66,7 %", "Một đoạn viết thêm.");
        assertThat(words(now)).contains("Trong kỳ không có nhiệm vụ quá hạn.");
        assertThat(now.head().subject()).isEqualTo("Kết quả tháng 10");
        assertThat(drafts.stale(drafts.draft(id, clerk), clerk).count()).isZero();
        assertThatThrownBy(() -> drafts.save(id, draft.version(), Map.of(), colleague))
                .isInstanceOf(Conflict.class)
                .hasMessage("paper.changed");
    }

    @Test
    void a_list_that_was_empty_is_told_once_it_has_something() {
        offices.today(LocalDate.of(2024, 9, 21));
        long id = drafts.compose("BC_NHIEM_VU", "2024-T10", null, clerk);
        Paragraph none = sentence(drafts.draft(id, clerk).paper(), "Trong kỳ không có nhiệm vụ quá hạn.");
        long own = drafts.compose("BC_NHIEM_VU", "2024-T10", null, clerk);
        drafts.save(own, 1, Map.of("b." + none.key(), "Các đơn vị đều đúng hạn."), clerk);
        assertThat(drafts.stale(drafts.draft(own, clerk), clerk)).isEqualTo(Stale.NOTHING);

        offices.today(LocalDate.of(2024, 10, 8));
        assertThat(drafts.stale(drafts.draft(id, clerk), clerk).blocks()).contains(none.key());
        drafts.refresh(id, 1, clerk);
        Composition late = drafts.draft(id, clerk).paper();
        assertThat(cell(table(late, "Lý do chậm"), 0, 1)).isEqualTo(running.value());
        assertThat(words(late)).doesNotContain("không có nhiệm vụ quá hạn");
        assertThat(drafts.stale(drafts.draft(id, clerk), clerk)).isEqualTo(Stale.NOTHING);

        drafts.refresh(own, 2, clerk);
        Composition both = drafts.draft(own, clerk).paper();
        assertThat(words(both)).contains("Các đơn vị đều đúng hạn.");
        assertThat(table(both, "Lý do chậm").rows()).hasSize(1);
    }

    @Test
    void a_figure_that_comes_later_is_told_and_added_and_what_was_taken_away_stays_away() {
        catalogue.bring(office.authority());
        figure("NS_THU", "68455.565");
        figure("NS_CHI", "70000");
        // Something is still told in the sentences in front when the revenue is gone.
        figure(
                "NVTT",
                office.unit(),
                indicators
                        .members(indicators.require(office.authority(), "NVTT"))
                        .getFirst()
                        .id(),
                "100");
        long id = drafts.compose("BC_KTXH", "2024-T9", null, clerk);
        Items budget = lines(drafts.draft(id, clerk).paper(), "Chi ngân sách");
        assertThat(budget.lines()).hasSize(2);
        drafts.save(
                id, 1, Map.of("b." + budget.key(), Marked.write(budget.lines().getFirst())), clerk);
        assertThat(drafts.stale(drafts.draft(id, clerk), clerk)).isEqualTo(Stale.NOTHING);

        figure("KTXH_KHACH_DL", "1200");
        Stale stale = drafts.stale(drafts.draft(id, clerk), clerk);
        assertThat(stale.numbers()).isEmpty();
        assertThat(stale.blocks()).isNotEmpty();
        drafts.refresh(id, 2, clerk);
        Composition paper = drafts.draft(id, clerk).paper();
        assertThat(Marked.write(lines(paper, "Lượt khách du lịch").lines().getFirst()))
                .as("in its place")
                .startsWith("Lượt khách du lịch");
        assertThat(words(paper)).doesNotContain("Chi ngân sách");
        assertThat(paper.body().stream()
                        .filter(block -> block.key().endsWith("-chua-co"))
                        .flatMap(Block::runs)
                        .map(Run::text))
                .noneMatch(words -> words.contains("Lượt khách du lịch;"));
        assertThat(drafts.stale(drafts.draft(id, clerk), clerk)).isEqualTo(Stale.NOTHING);
    }

    @Test
    void a_number_that_nothing_gives_any_more_is_told() {
        catalogue.bring(office.authority());
        figure("NS_THU", "68455.565");
        figure("NS_CHI", "70000");
        long id = drafts.compose("BC_KTXH", "2024-T9", null, clerk);
        Items budget = lines(drafts.draft(id, clerk).paper(), "Chi ngân sách");
        String own = "Riêng thu đạt " + Marked.write(budget.lines().getFirst().subList(1, 2)) + ", là khá.";
        drafts.save(
                id,
                1,
                Map.of(
                        "b." + budget.key(),
                        own + "\n" + Marked.write(budget.lines().getLast())),
                clerk);

        figure("NS_THU", null);
        figure("NS_CHI", null);
        Stale stale = drafts.stale(drafts.draft(id, clerk), clerk);
        assertThat(stale.lost()).extracting(Live::text).containsExactly("68.455,565 triệu đồng");
        assertThat(stale.blocks()).contains(budget.key());
        drafts.refresh(id, 2, clerk);
        Draft now = drafts.draft(id, clerk);
        assertThat(lines(now.paper(), "Riêng thu").lines()).as("own words stay").hasSize(1);
        assertThat(drafts.stale(now, clerk).lost()).hasSize(1);
        assertThat(drafts.stale(now, clerk).count()).isZero();
    }

    @Test
    void each_unit_has_its_row_and_each_criterion_of_the_set_in_force_its_mark() {
        WholeCriteria.bring(catalogue, office.authority());
        UnitId first = office.commune("Một");
        UnitId second = office.commune("Hai");
        office.commune("Ba");
        figure("HO", first, 0, "400");
        figure("HO_NGHEO", first, 0, "40");
        figure("HO", second, 0, "300");
        Composition poverty = drafts.draft(drafts.compose("BC_GIAM_NGHEO", "2024-T9", null, clerk), clerk)
                .paper();
        Table communes = table(poverty, "Đơn vị");
        assertThat(communes.columns())
                .extracting(Table.Column::name)
                .containsExactly("TT", "Đơn vị", "Tổng số hộ dân cư (hộ)", "Số hộ nghèo (hộ)", "Tỷ lệ hộ nghèo (%)");
        assertThat(communes.rows()).as("who says nothing has no row").hasSize(2);
        assertThat(cell(communes, 0, 1)).isEqualTo("UBND xã Một");
        assertThat(cell(communes, 0, 4)).isEqualTo("10,00");
        assertThat(cell(communes, 1, 3)).isEqualTo("chưa có");

        List<Member> criteria = indicators.members(indicators.require(office.authority(), "NTM21"));
        figure("NTM21", first, criteria.get(0).id(), "1");
        figure("NTM21", first, criteria.get(1).id(), "0");
        Composition rural = drafts.draft(drafts.compose("BC_NTM", "2024-T9", null, clerk), clerk)
                .paper();
        Table said = table(rural, "Đơn vị");
        assertThat(said.columns())
                .extracting(Table.Column::name)
                .as("without what is the same for all, and without what is told to who fills it in")
                .containsExactly("TT", "Đơn vị", "Tiêu chí nông thôn mới đã đạt, bộ 2021-2025 (tiêu chí)");
        assertThat(said.rows()).as("no department has a row").hasSize(1);
        Table marks = table(rural, "Số đạt");
        assertThat(marks.columns()).hasSize(2 + 19 + 1);
        assertThat(marks.rows()).hasSize(1);
        assertThat(cell(marks, 0, 2)).isEqualTo("x");
        assertThat(cell(marks, 0, 3)).isEqualTo("-");
        assertThat(cell(marks, 0, 4)).isEmpty();
        assertThat(cell(marks, 0, 21)).isEqualTo("1");

        String all = words(drafts.draft(drafts.compose("BC_KTXH", "2024-T9", null, clerk), clerk)
                .paper());
        assertThat(all).contains("Tiêu chí nông thôn mới đã đạt, bộ 2021-2025").doesNotContain("1: đạt");
        assertThat(all).as("one criterion is no line").doesNotContain("2021-2025 - Quy hoạch");
    }

    @Test
    void a_set_of_criteria_that_is_not_in_force_is_not_missed() {
        catalogue.bring(office.authority());
        String then = words(drafts.draft(drafts.compose("BC_KTXH", "2024-T9", null, clerk), clerk)
                .paper());
        assertThat(then).contains("Bình quân tiêu chí nông thôn mới mỗi xã").doesNotContain("bộ 2026-2030;");
        offices.today(LocalDate.of(2026, 10, 8));
        String now = words(drafts.draft(drafts.compose("BC_KTXH", "2026-T9", null, clerk), clerk)
                .paper());
        assertThat(now).contains("Bình quân tiêu chí nông thôn mới mỗi xã, bộ 2026-2030");
    }

    @Test
    void a_list_that_is_cut_says_how_many_there_are_more() {
        String columns = jdbc.sql("""
                select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
                where table_schema = 'tasks' and table_name = 'task' and is_generated = 'NEVER'
                """).query(String.class).single();
        jdbc.sql("""
                with copies as (
                    select (jsonb_populate_record(t, jsonb_build_object('id', nextval('tasks.task_id_seq'),
                                                                        'code', '2024-9' || lpad(n::text, 4, '0')))).*
                    from tasks.task t, generate_series(1, 600) n
                    where t.authority_id = :authority and t.code = :code),
                made as (
                    insert into tasks.task (%1$s) overriding system value select %1$s from copies returning id)
                insert into tasks.party
                select (jsonb_populate_record(p, jsonb_build_object('task_id', made.id))).*
                from tasks.party p join tasks.task t on t.id = p.task_id, made
                where t.authority_id = :authority and t.code = :code
                """.formatted(columns))
                .param("authority", office.authority().value())
                .param("code", running.value())
                .update();
        Table late = table(
                drafts.draft(drafts.compose("BC_NHIEM_VU", "2024-T10", null, clerk), clerk)
                        .paper(),
                "Lý do chậm");
        assertThat(late.rows()).hasSize(501);
        assertThat(cell(late, 500, 2)).isEqualTo("Và 101 nhiệm vụ khác.");
        assertThat(late.totals()).isEqualTo(1);
    }

    @Test
    void who_composed_a_paper_does_not_check_it_though_somebody_else_hands_it_in() {
        long id = drafts.compose("BC_NHIEM_VU", "2024-T10", null, clerk);
        drafts.move(id, 1, DraftStep.SUBMIT, null, colleague);
        assertThat(drafts.steps(drafts.draft(id, clerk), clerk)).doesNotContain(DraftStep.CHECK);
        assertThatThrownBy(() -> drafts.move(id, 2, DraftStep.CHECK, null, clerk))
                .hasMessage("paper.own-check");
        assertThatThrownBy(() -> drafts.move(id, 2, DraftStep.CHECK, null, colleague))
                .hasMessage("paper.own-check");
        drafts.move(id, 2, DraftStep.CHECK, null, office.clerk());
    }

    @Test
    void of_saving_and_handing_in_one_wins() {
        long id = drafts.compose("BC_NHIEM_VU", "2024-T10", null, clerk);
        drafts.move(id, 1, DraftStep.SUBMIT, null, clerk);
        assertThatThrownBy(() -> drafts.save(id, 1, Map.of("head.place", "Nơi khác"), colleague))
                .hasMessage("paper.frozen");
        long other = drafts.compose("BC_NHIEM_VU", "2024-T10", null, clerk);
        drafts.save(other, 1, Map.of("head.place", "Nơi khác"), colleague);
        assertThatThrownBy(() -> drafts.move(other, 1, DraftStep.SUBMIT, null, clerk))
                .isInstanceOf(Conflict.class)
                .hasMessage("paper.changed");
        assertThat(jdbc.sql("select kind from audit.fact where about_kind = 'draft' and about_id = :id order by id")
                        .param("id", Long.toString(other))
                        .query(String.class)
                        .list())
                .containsExactly("PaperComposed", "PaperEdited");
    }

    private void figure(String indicator, @Nullable String value) {
        figure(indicator, office.unit(), 0, value);
    }

    private void figure(String indicator, UnitId unit, int member, @Nullable String value) {
        figures.record(
                indicators.require(office.authority(), indicator),
                unit,
                month(2024),
                member,
                value == null ? null : new BigDecimal(value),
                value == null ? "nhập nhầm" : null,
                "báo cáo",
                clerk);
    }

    private static Paragraph sentence(Composition paper, String words) {
        return paper.blocks()
                .filter(block -> block instanceof Paragraph paragraph
                        && Marked.write(paragraph.words()).equals(words))
                .map(Paragraph.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Items lines(Composition paper, String words) {
        return paper.blocks()
                .filter(Items.class::isInstance)
                .map(Items.class::cast)
                .filter(items -> items.lines().stream()
                        .anyMatch(line -> Marked.write(line).startsWith(words)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void numbers_are_frozen_once_it_is_handed_over_and_nobody_checks_the_own_paper() {
        long id = drafts.compose("BC_NHIEM_VU", "2024-T10", null, clerk);
        drafts.move(id, 1, DraftStep.SUBMIT, null, clerk);
        work.finish(running, officer, clerk);
        Draft handed = drafts.draft(id, clerk);
        assertThat(drafts.stale(handed, clerk).count()).isZero();
        assertThatThrownBy(() -> drafts.refresh(id, handed.version(), clerk)).hasMessage("paper.frozen");
        assertThatThrownBy(() -> drafts.move(id, handed.version(), DraftStep.CHECK, null, clerk))
                .hasMessage("paper.own-check");
        assertThat(drafts.steps(handed, clerk)).containsExactly(DraftStep.RETURN);
        assertThatThrownBy(() -> drafts.move(id, handed.version(), DraftStep.RETURN, " ", colleague))
                .hasMessage("paper.reason-missing");
        drafts.move(id, handed.version(), DraftStep.RETURN, "Thiếu nguyên nhân", colleague);
        Draft back = drafts.draft(id, clerk);
        assertThat(back.returned()).isEqualTo("Thiếu nguyên nhân");
        assertThat(drafts.stale(back, clerk).count()).isPositive();
        assertThatThrownBy(() -> drafts.move(id, back.version(), DraftStep.SIGN, null, clerk))
                .hasMessage("permission.denied");
    }

    @Test
    void a_unit_writes_its_own_report_and_sees_no_other_units_paper() {
        Actor head = office.headOf(interior);
        long own = drafts.compose("BC_DON_VI", "2024-T10", finance, officer);
        Composition paper = drafts.draft(own, officer).paper();
        assertThat(paper.head().issuer()).isEqualTo("Phòng Tài chính - Kế hoạch");
        assertThat(paper.head().superior()).startsWith("Ủy ban nhân dân huyện");
        assertThat(words(paper)).contains("Tổng số nhiệm vụ:  2 .");
        assertThat(drafts.draft(own, clerk).unit()).isEqualTo(finance);
        assertThatThrownBy(() -> drafts.draft(own, head)).hasMessage("paper.unknown");
        assertThat(drafts.list(10, head)).isEmpty();
        assertThatThrownBy(() -> drafts.compose("BC_DON_VI", "2024-T10", finance, head))
                .hasMessage("permission.denied");
        assertThatThrownBy(() -> drafts.compose("BC_NHIEM_VU", "2024-T10", null, officer))
                .hasMessage("permission.denied");
        assertThatThrownBy(() -> drafts.compose("BC_DON_VI", "2024-T10", null, officer))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("paper.unit-missing"));
        assertThatThrownBy(() -> drafts.compose("CV_DON_DOC", "2024-Q4", finance, clerk))
                .hasMessage("paper.period");
    }

    @Test
    void a_letter_of_reminder_has_the_units_overdue_tasks() {
        offices.today(LocalDate.of(2024, 10, 14));
        Composition paper = drafts.draft(drafts.compose("CV_DON_DOC", "2024-T10", finance, clerk), clerk)
                .paper();
        assertThat(paper.head().symbol()).isEqualTo("UBND-VP");
        assertThat(paper.head().addressees()).containsExactly("Phòng Tài chính - Kế hoạch");
        Table urged = table(paper, "Số ngày quá hạn");
        assertThat(urged.rows()).hasSize(1);
        assertThat(cell(urged, 0, 1)).isEqualTo(running.value());
        assertThat(cell(urged, 0, 5)).isEqualTo("14");
        assertThat(words(paper)).contains(" 1  nhiệm vụ đã quá hạn");
        Composition none = drafts.draft(drafts.compose("CV_DON_DOC", "2024-T10", interior, clerk), clerk)
                .paper();
        assertThat(words(none)).contains("Không có nhiệm vụ quá hạn.");
    }

    @Test
    void sentences_on_the_economy_come_from_accepted_figures_their_goals_and_last_year() {
        catalogue.bring(office.authority());
        UnitId authority = office.unit();
        var revenue = indicators.require(office.authority(), "NS_THU");
        figures.record(revenue, authority, month(2023), 0, new BigDecimal("59423.233"), null, "cùng kỳ", clerk);
        figures.record(revenue, authority, month(2024), 0, new BigDecimal("68455.565"), null, "báo cáo", clerk);
        goals.set(revenue, authority, 0, 2024, "TINH_GIAO", new BigDecimal("58810"), "Quyết định số 1/QĐ-UBND", clerk);
        Composition paper = drafts.draft(drafts.compose("BC_KTXH", "2024-T9", null, clerk), clerk)
                .paper();
        assertThat(words(paper).replaceAll(" +", " "))
                .contains(
                        "Thu ngân sách nhà nước trên địa bàn đạt 68.455,565 triệu đồng , đạt 116,4 % dự toán Tỉnh giao"
                                + " (vượt 16,4 %) , bằng 115,2 % so với cùng kỳ (tăng 15,2 %) .");
        assertThat(words(paper)).contains("Chưa có số liệu: ");
        assertThat(paper.head().subject()).isEqualTo("Tình hình kinh tế - xã hội tháng 9 năm 2024");
        Table all = table(paper, "Chỉ tiêu");
        int row = all.rows().stream()
                .map(each -> each.get(1).getFirst().text())
                .toList()
                .indexOf("Thu ngân sách nhà nước trên địa bàn");
        assertThat(List.of(3, 4, 5, 6, 7).stream().map(c -> cell(all, row, c)).toList())
                .containsExactly("58.810,000", "68.455,565", "116,4", "59.423,233", "115,2");
    }

    private Period month(int year) {
        return periods.period(office.authority(), "DUONG_LICH", PeriodKind.MONTH, year, 9);
    }
}
