package io.github.roviec.office.indicators.found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Figure;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Goals;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.Question;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.RollUp;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.check.CheckDefinition;
import io.github.roviec.office.indicators.check.CheckKind;
import io.github.roviec.office.indicators.check.CheckStore;
import io.github.roviec.office.organisation.UnitId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Figures of a paper find their places, with their doubts; what people decide is kept.
@OfficeTest
class FoundFiguresTest {

    private static final Path REAL = Path.of("../../shared/data/van-quan-2024-09.txt");
    private static final Path GOLD = Path.of("../../shared/gold/van-quan-2024-09-figures.json");

    /// In the order of the notice: what each of its figures is. A space stands for no member or no base.
    private static final List<String> PLACES = List.of(
            "KTXH_TREN_100|VALUE|",
            "NVTT_TU_100|VALUE|",
            "NVTT_TU_70|VALUE|",
            "NVTT_DUOI_70|VALUE|",
            "NS_THU|SHARE|TINH_GIAO",
            "NS_THU|SHARE|DIEU_HANH",
            "NS_THU|SHARE|CUNG_KY",
            "NTM21|VALUE|",
            "DTLCP_XA|VALUE|",
            "DAU_GIA_DAT|VALUE|",
            "GN DTC|GOAL|KE_HOACH",
            "GN DTC|VALUE|",
            "GN DTC|SHARE|KE_HOACH",
            "GN MTQG_CN|VALUE|",
            "GN MTQG_CN|SHARE|KE_HOACH",
            "GN NTM_DU|VALUE|",
            "GN NTM_DU|SHARE|KE_HOACH",
            "GN 30A|VALUE|",
            "GN 30A|SHARE|KE_HOACH",
            "GN SNKT|VALUE|",
            "GN SNKT|SHARE|KE_HOACH",
            "NTM21_XA_MOI|GOAL|KE_HOACH",
            "NTM21_XA_DAT|GOAL|KE_HOACH",
            "NTM21_BQ|VALUE|",
            "NTM21_NC_BQ|VALUE|",
            "NTM_KHU_DAN_CU|GOAL|KE_HOACH",
            "NTM_VUON_MAU|GOAL|KE_HOACH");

    private static final String NOTICE = """
            ỦY BAN NHÂN DÂN
            HUYỆN THỬ

            Số: 45/TB-UBND

            THÔNG BÁO

            Kết luận phiên họp UBND huyện thường kỳ tháng 8 năm 2024 (Ngày 27 tháng 8 năm 2024)

            Ngày 27/8/2024, Ủy ban nhân dân huyện tổ chức phiên họp UBND huyện thường kỳ tháng 8 năm 2024 và kết luận các nội dung như sau:

            1. Đánh giá chung

            Trong 8 tháng đầu năm 2024, thu ngân sách nhà nước trên địa bàn ước đạt 21.340 triệu đồng, bằng 78,6% dự toán tỉnh giao và tăng 9,3% so với cùng kỳ năm 2023. Trồng rừng mới được 512 ha. Có 03 con đường mới.
            """;

    @Autowired
    TestOffices offices;

    @Autowired
    Documents documents;

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
    FoundFigures found;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    @Autowired
    CheckStore rules;

    @Autowired
    RollUp rollUp;

    private TestOffice office;
    private Actor clerk;

    @BeforeEach
    void anOffice() {
        offices.today(LocalDate.of(2024, 10, 8));
        office = offices.found();
        office.commune("Trấn Ninh");
        office.commune("Điềm He");
        clerk = office.clerk();
    }

    private DocumentId receive(String text) {
        return documents
                .receive(new Upload("thong-bao.txt", text.getBytes(StandardCharsets.UTF_8)), clerk)
                .id();
    }

    private ProposedFigure at(DocumentId paper, String value) {
        return found.of(paper, clerk).stream()
                .filter(figure -> figure.words().value().compareTo(new BigDecimal(value)) == 0)
                .findFirst()
                .orElseThrow();
    }

    private Period month(int month) {
        return periods.period(office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2024, month);
    }

    private String place(ProposedFigure figure) {
        Placement place = figure.place();
        if (place == null) {
            return "-";
        }
        String member = indicators.members(indicators.require(office.authority(), place.indicator())).stream()
                .filter(each -> each.id() == place.member())
                .map(Member::code)
                .findFirst()
                .map(code -> " " + code)
                .orElse("");
        return place.indicator() + member + "|" + place.aspect() + "|" + (place.base() == null ? "" : place.base());
    }

    @Test
    void the_figures_of_the_real_notice_are_offered_right() throws IOException {
        Assumptions.assumeTrue(Files.exists(REAL) && Files.exists(GOLD), "the real notice is not at hand: " + REAL);
        catalogue.bring(office.authority());
        List<ProposedFigure> proposed = found.of(receive(Files.readString(REAL)), clerk);
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(GOLD)).get("figures");
        List<BigDecimal> printed = new ArrayList<>();
        gold.forEach(figure -> printed.add(new BigDecimal(figure.get("value").asString())));
        assertThat(proposed)
                .extracting(figure -> figure.words().value())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(printed);
        assertThat(proposed.stream().map(this::place)).containsExactlyElementsOf(PLACES);
        ProposedFigure commune = proposed.get(7);
        assertThat(Objects.requireNonNull(commune.place()).unit()).isNotEqualTo(office.unit());
        assertThat(proposed)
                .extracting(figure -> periods.byId(
                                office.authority(),
                                Objects.requireNonNull(figure.place()).period())
                        .number())
                .containsOnly(9);
    }

    @Test
    void accepting_records_the_value_with_its_sentence() {
        catalogue.bring(office.authority());
        DocumentId paper = receive(NOTICE);
        ProposedFigure revenue = at(paper, "21340");
        assertThat(place(revenue)).isEqualTo("NS_THU|VALUE|");
        assertThat(revenue.doubts()).isEmpty();
        found.accept(revenue.id(), revenue.version(), clerk);

        var indicator = indicators.require(office.authority(), "NS_THU");
        List<Figure> history = figures.history(office.authority(), indicator, office.unit(), month(8), 0);
        assertThat(history).hasSize(1);
        assertThat(history.getFirst().value()).isEqualByComparingTo("21340");
        assertThat(history.getFirst().note()).contains("45/TB-UBND");
        assertThat(found.sources(indicator, office.unit(), month(8), 0, clerk))
                .singleElement()
                .satisfies(source -> assertThat(source.document()).isEqualTo(paper));
        assertThatThrownBy(() -> found.accept(revenue.id(), revenue.version(), clerk))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_figure_that_differs_is_shown_with_both_values_and_is_not_taken_with_the_sure_ones() {
        catalogue.bring(office.authority());
        figures.record(
                indicators.require(office.authority(), "NS_THU"),
                office.unit(),
                month(8),
                0,
                new BigDecimal("21290"),
                null,
                null,
                clerk);
        DocumentId paper = receive(NOTICE);
        ProposedFigure revenue = at(paper, "21340");
        BigDecimal recorded =
                Objects.requireNonNull(found.recorded(List.of(revenue), clerk).get(revenue.id()));
        assertThat(recorded).isEqualByComparingTo("21290");
        assertThat(Difference.between(revenue.words().value(), recorded)).isEqualTo(Difference.OTHER);
        assertThat(found.acceptSure(paper, clerk).accepted()).isPositive();
        assertThat(at(paper, "21340").state()).isEqualTo(FoundState.WAITING);
        assertThat(at(paper, "512").state()).isEqualTo(FoundState.ACCEPTED);
        found.accept(revenue.id(), revenue.version(), clerk);
        assertThat(figures.history(
                        office.authority(),
                        indicators.require(office.authority(), "NS_THU"),
                        office.unit(),
                        month(8),
                        0))
                .hasSize(2);
    }

    @Test
    void a_year_that_the_office_does_not_count_keeps_no_paper_out() {
        catalogue.bring(office.authority());
        DocumentId paper = receive(NOTICE
                + "\nNăm 1985, trồng rừng mới được 77 ha. Đến năm 2150, trồng rừng mới được 88 ha."
                + " Trong 9 tháng đầu năm 1986, trồng rừng mới được 99 ha.\n");
        for (String value : List.of("77", "88", "99")) {
            assertThat(at(paper, value).place()).as(value).isNull();
        }
        assertThat(at(paper, "512").place()).isNotNull();
        found.lookAgain(paper, clerk);
        assertThat(at(paper, "77").place()).isNull();
    }

    @Test
    void what_is_recorded_is_shown_to_who_may_see_the_units_figures() {
        catalogue.bring(office.authority());
        var revenue = indicators.require(office.authority(), "NS_THU");
        figures.record(revenue, office.unit(), month(8), 0, new BigDecimal("21290"), null, null, clerk);
        DocumentId paper = receive(NOTICE);
        List<ProposedFigure> one = List.of(at(paper, "21340"));
        assertThat(found.recorded(one, clerk)).hasSize(1);
        assertThat(found.recorded(one, office.officerOf(office.commune("Khác"))))
                .isEmpty();
    }

    @Test
    void one_place_that_is_filled_in_a_form_does_not_keep_the_others_from_being_taken() {
        catalogue.bring(office.authority());
        offices.today(LocalDate.of(2024, 9, 2));
        forms.openDue(office.authority());
        Report report = reports.seen(clerk).stream()
                .filter(each -> each.unit().equals(office.unit())
                        && reports.cells(each, clerk).stream()
                                .anyMatch(cell -> cell.indicator().code().equals("NS_THU")))
                .findFirst()
                .orElseThrow();
        ReportCell cell = reports.cells(report, clerk).stream()
                .filter(each -> each.indicator().code().equals("NS_THU"))
                .findFirst()
                .orElseThrow();
        reports.fill(report.id(), report.version(), Map.of(cell.key(), new Typed("21.000", "")), clerk);
        assertThat(report.period()).isEqualTo(month(8));
        DocumentId paper = receive(NOTICE);
        assertThat(at(paper, "512").doubts()).isEmpty();
        FoundFigures.Taken taken = found.acceptSure(paper, clerk);
        assertThat(taken.accepted()).isPositive();
        assertThat(taken.left()).isEqualTo(1);
        assertThat(at(paper, "512").state()).isEqualTo(FoundState.ACCEPTED);
        assertThat(at(paper, "21340").state()).isEqualTo(FoundState.WAITING);
    }

    @Test
    void what_a_rule_forbids_is_taken_neither_alone_nor_with_the_sure_ones() {
        catalogue.bring(office.authority());
        rules.define(
                office.authority(),
                new CheckDefinition(
                        "THU_TRAN",
                        "NS_THU",
                        CheckKind.RANGE,
                        true,
                        List.of(),
                        BigDecimal.ZERO,
                        new BigDecimal("9000"),
                        null,
                        null,
                        null));
        DocumentId paper = receive(NOTICE);
        ProposedFigure revenue = at(paper, "21340");
        assertThat(found.acceptSure(paper, clerk).accepted()).isPositive();
        assertThat(at(paper, "21340").state()).isEqualTo(FoundState.WAITING);
        assertThatThrownBy(() -> found.accept(revenue.id(), revenue.version(), clerk))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("indicators.against-rule"));
        assertThat(figures.history(
                        office.authority(),
                        indicators.require(office.authority(), "NS_THU"),
                        office.unit(),
                        month(8),
                        0))
                .isEmpty();
    }

    @Test
    void rejecting_is_remembered_and_what_is_put_by_hand_is_learned() {
        catalogue.bring(office.authority());
        DocumentId paper = receive(NOTICE);
        ProposedFigure growth = at(paper, "9.3");
        assertThat(Objects.requireNonNull(growth.place()).amount()).isEqualByComparingTo("109.3");
        assertThatThrownBy(() -> found.reject(growth.id(), growth.version(), " ", clerk))
                .isInstanceOf(Refusal.class);
        found.reject(growth.id(), growth.version(), "số ước", clerk);
        found.lookAgain(paper, clerk);
        assertThat(at(paper, "9.3").state()).isEqualTo(FoundState.REJECTED);
        assertThat(at(paper, "9.3").reason()).isEqualTo("số ước");

        ProposedFigure roads = at(paper, "3");
        assertThat(roads.place()).isNull();
        assertThat(roads.doubts()).containsExactly(FigureDoubt.INDICATOR_NONE);
    }

    @Test
    void a_count_between_other_percentages_than_the_indicators_is_not_offered_with_confidence() {
        catalogue.bring(office.authority());
        DocumentId paper = receive(NOTICE.replace(
                "Có 03 con đường mới.",
                "Có 09/16 chỉ tiêu đạt trên 100% kế hoạch, 06 chỉ tiêu đạt từ 75 % đến dưới 100 % kế hoạch. Có 03 nhiệm"
                        + " vụ đạt 100% trở lên, 04 nhiệm vụ đạt từ 70% trở lên, 02 nhiệm vụ đạt 50%."));
        assertThat(place(at(paper, "9"))).isEqualTo("KTXH_TREN_100|VALUE|");
        assertThat(at(paper, "9").doubts()).doesNotContain(FigureDoubt.LIMIT_OTHER);
        assertThat(at(paper, "6").doubts()).contains(FigureDoubt.LIMIT_OTHER);
        assertThat(place(at(paper, "3"))).isEqualTo("NVTT_TU_100|VALUE|");
        assertThat(place(at(paper, "4"))).isEqualTo("NVTT_TU_70|VALUE|");
        assertThat(place(at(paper, "2"))).isEqualTo("NVTT_DUOI_70|VALUE|");
        assertThat(List.of(at(paper, "3"), at(paper, "4"), at(paper, "2")))
                .allSatisfy(figure -> assertThat(figure.doubts()).doesNotContain(FigureDoubt.LIMIT_OTHER));
    }

    @Test
    void a_paper_from_before_the_catalogue_is_looked_at_later() {
        DocumentId paper = receive(NOTICE);
        assertThat(found.of(paper, clerk)).isEmpty();
        catalogue.bring(office.authority());
        found.lookAgain(paper, clerk);
        assertThat(place(at(paper, "78.6"))).isEqualTo("NS_THU|SHARE|TINH_GIAO");
        assertThat(found.waiting(clerk)).containsKey(paper);
    }

    @Test
    void a_place_that_is_not_there_is_told() {
        catalogue.bring(office.authority());
        DocumentId paper = receive(NOTICE);
        ProposedFigure revenue = at(paper, "21340");
        for (UnitId unit : List.of(new UnitId(987_654_321L), offices.found().unit())) {
            Placement elsewhere =
                    new Placement("NS_THU", 0, unit, month(8).id(), Aspect.VALUE, null, new BigDecimal("21340"));
            assertThatThrownBy(() -> found.put(revenue.id(), revenue.version(), elsewhere, clerk))
                    .hasMessage("organisation.unit-not-there");
        }
        Placement noMember = new Placement(
                "NS_THU", 987_654, office.unit(), month(8).id(), Aspect.VALUE, null, new BigDecimal("21340"));
        assertThatThrownBy(() -> found.put(revenue.id(), revenue.version(), noMember, clerk))
                .hasMessage("indicators.place-unknown");
    }

    @Test
    void who_may_not_accept_figures_only_looks() {
        catalogue.bring(office.authority());
        DocumentId paper = receive(NOTICE);
        Actor chairman = office.chairman("Người chủ trì");
        ProposedFigure revenue = at(paper, "21340");
        assertThat(found.of(paper, chairman)).isNotEmpty();
        assertThatThrownBy(() -> found.accept(revenue.id(), revenue.version(), chairman))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("permission.denied");
    }

    private Rolled row(String code, int month) {
        return rollUp.table(Question.of(office.authority(), List.of(code), List.of(office.unit()), month(month)))
                .getFirst();
    }

    /// The paper's 512, put where a person says.
    private ProposedFigure put(DocumentId paper, String code, Aspect aspect, @Nullable String base) {
        ProposedFigure figure = at(paper, "512");
        found.put(
                figure.id(),
                figure.version(),
                new Placement(
                        code,
                        0,
                        office.unit(),
                        month(8).id(),
                        aspect,
                        base,
                        figure.words().value()),
                clerk);
        return at(paper, "512");
    }

    @Test
    void a_number_of_all_units_stands_beside_their_sum_and_is_not_added_to_it() {
        catalogue.bring(office.authority());
        figures.record(
                indicators.require(office.authority(), "HO_NGHEO"),
                office.commune("Hoà Bình"),
                month(8),
                0,
                new BigDecimal("383"),
                null,
                null,
                clerk);
        DocumentId paper = receive(NOTICE);
        ProposedFigure figure = put(paper, "HO_NGHEO", Aspect.VALUE, null);
        assertThat(found.recorded(List.of(figure), clerk).get(figure.id())).isEqualByComparingTo("383");
        FoundFigures.Taken taken = found.acceptSure(paper, clerk);
        assertThat(at(paper, "512").state()).as("it differs").isEqualTo(FoundState.WAITING);
        assertThat(taken.left()).isEqualTo(1);
        found.accept(figure.id(), at(paper, "512").version(), clerk);
        assertThat(row("HO_NGHEO", 8).value()).isEqualByComparingTo("383");
        var indicator = indicators.require(office.authority(), "HO_NGHEO");
        assertThat(figures.history(office.authority(), indicator, office.unit(), month(8), 0))
                .isEmpty();
        assertThat(found.sources(indicator, office.unit(), month(8), 0, clerk))
                .singleElement()
                .satisfies(source -> assertThat(source.document()).isEqualTo(paper));
    }

    @Test
    void a_goal_that_says_the_same_keeps_the_decision_that_set_it() {
        catalogue.bring(office.authority());
        var planting = indicators.require(office.authority(), "KTXH_RUNG_TRONG");
        goals.set(
                planting, office.unit(), 0, 2024, "KE_HOACH", new BigDecimal("512.00"), "Quyết định 16/QĐ-UBND", clerk);
        DocumentId paper = receive(NOTICE);
        put(paper, "KTXH_RUNG_TRONG", Aspect.GOAL, "KE_HOACH");
        found.acceptSure(paper, clerk);
        assertThat(at(paper, "512").state()).isEqualTo(FoundState.ACCEPTED);
        assertThat(row("KTXH_RUNG_TRONG", 8).goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.decision()).isEqualTo("Quyết định 16/QĐ-UBND"));
        assertThat(found.sources(planting, office.unit(), month(8), 0, clerk)).hasSize(1);
    }

    @Test
    void a_goal_that_the_units_below_add_up_to_is_set_by_the_paper() {
        catalogue.bring(office.authority());
        var planting = indicators.require(office.authority(), "KTXH_RUNG_TRONG");
        UnitId commune = office.commune("Cao Sơn");
        goals.set(planting, commune, 0, 2024, "KE_HOACH", new BigDecimal("512"), "Quyết định 16/QĐ-UBND", clerk);
        DocumentId paper = receive(NOTICE);
        ProposedFigure figure = put(paper, "KTXH_RUNG_TRONG", Aspect.GOAL, "KE_HOACH");
        found.accept(figure.id(), figure.version(), clerk);
        assertThat(row("KTXH_RUNG_TRONG", 8).goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.decision()).contains("45/TB-UBND"));
    }

    @Test
    void a_goal_that_says_otherwise_is_set_by_the_paper_when_a_person_says_so() {
        catalogue.bring(office.authority());
        var planting = indicators.require(office.authority(), "KTXH_RUNG_TRONG");
        goals.set(planting, office.unit(), 0, 2024, "KE_HOACH", BigDecimal.TEN, "Quyết định 16/QĐ-UBND", clerk);
        DocumentId paper = receive(NOTICE);
        ProposedFigure figure = put(paper, "KTXH_RUNG_TRONG", Aspect.GOAL, "KE_HOACH");
        found.accept(figure.id(), figure.version(), clerk);
        assertThat(row("KTXH_RUNG_TRONG", 8).goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.decision()).contains("45/TB-UBND"));
    }
}
