package io.github.roviec.office.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.cycle.MonthlyMeeting.Item;
import io.github.roviec.office.cycle.MonthlyMeeting.Order;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.FoundFigure;
import io.github.roviec.office.documents.PaperReading;
import io.github.roviec.office.documents.Rehearsal;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.reports.PaperWriting;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.reports.issue.IssuedPapers;
import io.github.roviec.office.reports.issue.PaperFile;
import io.github.roviec.office.reports.notice.Reread;
import io.github.roviec.office.reports.notice.Rereading;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.FigureSource;
import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Proposal;
import io.github.roviec.office.tasks.ProposalState;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.TaskRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Eight months of forms, meetings and work of the demonstration office, then the September of which the notice and the
/// report are composed: what they say in numbers comes out of what was typed into the forms. The numbers and orders are
/// those of a real notice where it is at hand, else made up.
@OfficeTest
@Import({MonthlyForms.class, MonthlyMeeting.class})
class NineMonthsTest {

    private static final Logger LOG = LoggerFactory.getLogger(NineMonthsTest.class);
    private static final String NINE_MONTHS = "2024-9T";

    /// Made up, in the order of the places.
    private static final List<String> MADE_UP = List.of(
            "7", "5", "4", "2", "108.3", "99.2", "121.7", "13", "17", "3", "201500", "90675", "45.0", "11200.5", "31.4",
            "98.125", "100", "4200.75", "52.5", "7015.25", "61.1", "2", "10", "11.75", "4.63", "2", "3");

    /// Where each of the 27 comes from: indicator/member, what is said of it, how it is measured.
    private static final List<List<String>> PLACES = List.of(
            List.of("KTXH_TREN_100", "told", "chỉ tiêu"),
            List.of("NVTT_TU_100", "told", "nhiệm vụ"),
            List.of("NVTT_TU_70", "told", "nhiệm vụ"),
            List.of("NVTT_DUOI_70", "told", "nhiệm vụ"),
            List.of("NS_THU", "told share TINH_GIAO", "%"),
            List.of("NS_THU", "told share DIEU_HANH", "%"),
            List.of("NS_THU", "told lastYear", "%"),
            List.of("NTM21", "told", "tiêu chí"),
            List.of("DTLCP_XA", "told", "xã, thị trấn"),
            List.of("DAU_GIA_DAT", "told", "khu đất"),
            List.of("GN/DTC", "told goal KE_HOACH", "triệu đồng"),
            List.of("GN/DTC", "told", "triệu đồng"),
            List.of("GN/DTC", "told share KE_HOACH", "%"),
            List.of("GN/MTQG_CN", "told", "triệu đồng"),
            List.of("GN/MTQG_CN", "told share KE_HOACH", "%"),
            List.of("GN/NTM_DU", "told", "triệu đồng"),
            List.of("GN/NTM_DU", "told share KE_HOACH", "%"),
            List.of("GN/30A", "told", "triệu đồng"),
            List.of("GN/30A", "told share KE_HOACH", "%"),
            List.of("GN/SNKT", "told", "triệu đồng"),
            List.of("GN/SNKT", "told share KE_HOACH", "%"),
            List.of("NTM21_XA_MOI", "told goal KE_HOACH", "xã"),
            List.of("NTM21_XA_DAT", "told goal KE_HOACH", "xã"),
            List.of("NTM21_BQ", "told", "tiêu chí/xã"),
            List.of("NTM21_NC_BQ", "told", "tiêu chí/xã"),
            List.of("NTM_KHU_DAN_CU", "told goal KE_HOACH", "khu dân cư"),
            List.of("NTM_VUON_MAU", "told goal KE_HOACH", "vườn mẫu"));

    @Autowired
    TestOffices offices;

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    @Autowired
    Indicators indicators;

    @Autowired
    MonthlyForms forms;

    @Autowired
    MonthlyMeeting meetings;

    @Autowired
    Drafts drafts;

    @Autowired
    Rereading rereading;

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    IssuedPapers issued;

    @Autowired
    PaperWriting writing;

    @Autowired
    Proposals proposals;

    @Autowired
    Assignment assignment;

    static Stream<Boolean> real() {
        return RealNotice.isThere() ? Stream.of(false, true) : Stream.of(false);
    }

    /// @param real whether numbers and orders are those of the real notice
    @ParameterizedTest(name = "real: {0}")
    @MethodSource("real")
    void the_september_report_and_notice_come_out_of_what_was_typed_in_nine_months(boolean real) throws Exception {
        List<BigDecimal> printed = real
                ? RealNotice.figures()
                : MADE_UP.stream().map(BigDecimal::new).toList();
        List<Item> agenda = real ? RealNotice.items() : madeUp();
        offices.today(LocalDate.of(2024, 1, 2));
        PlayedOffice office = new PlayedOffice(organisation, people);
        SeptemberFigures said = new SeptemberFigures(office, printed);
        forms.prepare(office, said);
        eightMonths(office, said);

        MeetingId september = meetings.hold(office, LocalDate.of(2024, 9, 24), agenda);
        LOG.info("9/2024: {} forms accepted", forms.play(office, said, 9));
        long draft = meetings.compose(office, september, NINE_MONTHS, LocalDate.of(2024, 10, 4));
        Draft composed = drafts.draft(draft, office.clerk());
        List<BigDecimal> expected = recomputed(printed);
        linked(composed.paper(), expected, office);
        Reread reread = rereading.of(composed, office.clerk()).orElseThrow();
        long paper = meetings.issue(office, draft);
        byte[] word = issued.file(paper, PaperFile.Format.DOCX, office.clerk()).content();
        PaperReading reading = read(word, office);
        saysAll("notice", reading, expected);
        assertThat(reading.text()).doesNotContain("Giao Các", "với Các");
        assertThat(drafts.stale(composed, office.clerk()).count()).isZero();
        int ordered = agenda.stream().mapToInt(item -> item.orders().size()).sum();
        became(office, meetings.received(office, draft), ordered, reread, reading);
        report(office, expected);
        if (real) {
            assertThat(ordered).isEqualTo(48);
            compare(word, reading, office);
            Files.write(
                    Path.of("target", "thong-bao-thang-9.pdf"),
                    issued.file(paper, PaperFile.Format.PDF, office.clerk()).content());
        }
    }

    private void eightMonths(PlayedOffice office, SeptemberFigures said) {
        for (int month = 1; month <= 8; month++) {
            LocalDate day = LocalDate.of(2024, month, 24).with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
            MeetingId id = meetings.hold(
                    office,
                    day,
                    List.of(new Item(
                            "Tình hình kinh tế - xã hội tháng " + month,
                            "TCKH",
                            "UBND huyện cơ bản nhất trí với báo cáo.",
                            monthly(month))));
            long draft = meetings.compose(office, id, "2024-T" + Math.max(1, month - 1), day.plusDays(1));
            meetings.issue(office, draft);
            DocumentId paper = meetings.received(office, draft);
            List<TaskRow> given = meetings.given(office, paper);
            assertThat(given)
                    .as("tasks of month " + month)
                    .hasSize(monthly(month).size());
            int accepted = forms.play(office, said, month);
            int done =
                    meetings.work(office, paper, LocalDate.of(2024, month, 12).plusMonths(1));
            LOG.info("{}/2024: {} forms accepted, {} tasks given, {} done", month, accepted, given.size(), done);
        }
    }

    /// The same work goes on from month to month; the last of it is not done.
    private static List<Order> monthly(int month) {
        String next = "tháng " + (month + 1);
        return List.of(
                order("Phòng Tài chính - Kế hoạch", "tiếp tục đẩy nhanh tiến độ giải ngân vốn đầu tư công", next),
                order(
                        "Trung tâm Dịch vụ nông nghiệp",
                        "kiểm tra các ổ dịch, hướng dẫn tiêu độc, khử trùng chuồng trại",
                        next),
                order("Phòng Kinh tế và Hạ tầng", "rà soát các tuyến đường có nguy cơ sạt lở đợt " + month, next),
                order("Phòng Nội vụ", "tổng hợp kết quả kiểm tra kỷ luật, kỷ cương hành chính", next),
                order("Phòng Tài nguyên và Môi trường", "hoàn thiện hồ sơ đấu giá các khu đất công", next));
    }

    private static Order order(String lead, String deed, String deadline) {
        return new Order(List.of(lead), List.of(), deed, deadline, null);
    }

    private static List<Item> madeUp() {
        List<Order> orders = new ArrayList<>(monthly(9));
        orders.add(new Order(
                List.of("Các chủ đầu tư"),
                List.of("Các cơ quan, đơn vị"),
                "hoàn thành hồ sơ quyết toán các công trình",
                "tháng 12",
                null));
        return List.of(
                new Item("Tình hình kinh tế - xã hội 9 tháng", "TCKH", "UBND huyện nhất trí với báo cáo.", orders));
    }

    /// The share of the public investment plan that has been paid out is that of the two amounts beside
    /// it, also where a paper prints another.
    private static List<BigDecimal> recomputed(List<BigDecimal> printed) {
        List<BigDecimal> expected = new ArrayList<>(printed);
        BigDecimal share = printed.get(11)
                .multiply(BigDecimal.valueOf(100))
                .divide(printed.get(10), printed.get(12).scale(), RoundingMode.HALF_UP);
        if (share.compareTo(printed.get(12)) != 0) {
            LOG.info("printed {} %, of the amounts beside it {} %", printed.get(12), share);
        }
        expected.set(12, share);
        return expected;
    }

    /// Each number of the paper knows its indicator, unit and period.
    private void linked(Composition paper, List<BigDecimal> expected, PlayedOffice office) {
        assertThat(PLACES).hasSize(27);
        List<Live> numbers = paper.numbers();
        for (int place = 0; place < PLACES.size(); place++) {
            List<String> where = PLACES.get(place);
            String[] code = where.getFirst().split("/");
            long unit = code[0].equals("NTM21")
                    ? office.unit(SeptemberFigures.VILLAGE).id().value()
                    : office.unit.value();
            FigureSource source = new FigureSource(code[0], unit, NINE_MONTHS, member(office, code), where.get(1));
            assertThat(numbers)
                    .as(where.toString())
                    .filteredOn(live -> live.source().equals(source))
                    .extracting(live -> number(live.text()))
                    .usingElementComparator(BigDecimal::compareTo)
                    .contains(expected.get(place));
        }
    }

    private int member(PlayedOffice office, String[] code) {
        return code.length == 1
                ? 0
                : indicators.members(indicators.require(office.authority, code[0])).stream()
                        .filter(each -> each.code().equals(code[1]))
                        .map(Member::id)
                        .findFirst()
                        .orElseThrow();
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace(" %", "").replace(".", "").replace(',', '.'));
    }

    private PaperReading read(byte[] word, PlayedOffice office) {
        return rehearsal.read(new Upload("van-ban.docx", word), office.clerk());
    }

    /// What the reader finds in the file, each figure once.
    private static void saysAll(String what, PaperReading reading, List<BigDecimal> expected) {
        List<FoundFigure> left = new ArrayList<>(reading.figures());
        int found = 0;
        for (int place = 0; place < PLACES.size(); place++) {
            BigDecimal value = expected.get(place);
            String measure = PLACES.get(place).get(2);
            FoundFigure same = left.stream()
                    .filter(each ->
                            each.value().compareTo(value) == 0 && each.measure().equals(measure))
                    .findFirst()
                    .orElse(null);
            assertThat(same)
                    .as("%s: %s %s %s among %s", what, PLACES.get(place), value, measure, left)
                    .isNotNull();
            left.remove(same);
            found++;
        }
        LOG.info("{}: {} of 27 figures read back, {} others beside them", what, found, left.size());
    }

    private void became(PlayedOffice office, DocumentId paper, int ordered, Reread reread, PaperReading reading) {
        List<Proposal> all = proposals.of(paper, office.clerk());
        List<TaskRow> given = meetings.given(office, paper);
        long waiting = all.stream()
                .filter(each -> each.state() == ProposalState.WAITING)
                .count();
        LOG.info(
                "ordered {}, read back {}, as concluded {}, tasks at once {}, waiting for a person {}",
                ordered,
                reading.directives().size(),
                reread.same().size(),
                given.size(),
                waiting);
        reread.lost()
                .forEach(each -> LOG.info("not as concluded: {}", each.said().deed()));
        reread.other().forEach(each -> LOG.info("read otherwise: {} {}", each.parties(), each.text()));
        assertThat(reading.directives()).hasSize(ordered);
        assertThat(given).hasSize(reread.same().size());
        assertThat(given.size() + waiting).isEqualTo(ordered);
        acceptRest(office, paper, all);
        assertThat(meetings.given(office, paper)).hasSize(ordered);
    }

    /// What names somebody whom the office's list does not know waits for a person.
    private void acceptRest(PlayedOffice office, DocumentId paper, List<Proposal> all) {
        List<Proposal> waiting = all.stream()
                .filter(each -> each.state() == ProposalState.WAITING)
                .toList();
        waiting.forEach(each -> proposals.accept(each.id(), each.version(), office.clerk()));
        if (!waiting.isEmpty()) {
            assignment.assign(paper, office.clerk());
        }
    }

    private void report(PlayedOffice office, List<BigDecimal> expected) {
        long id = drafts.compose("BC_KTXH", NINE_MONTHS, null, office.clerk());
        Composition paper = drafts.draft(id, office.clerk()).paper();
        linked(paper, expected, office);
        saysAll("report", read(writing.write(paper, PaperFile.Format.DOCX), office), expected);
        goesWithItsFigure(office, id);
    }

    /// A goal that is set anew makes the sentence stale; looked up again, it says the new number.
    private void goesWithItsFigure(PlayedOffice office, long id) {
        forms.aim(office, new SeptemberFigures.Aim("DAY_NGHE_LOP", "", "VQ", "KE_HOACH", BigDecimal.TEN));
        Draft before = drafts.draft(id, office.clerk());
        assertThat(drafts.stale(before, office.clerk()).numbers()).containsValue("80 %");
        drafts.refresh(id, before.version(), office.clerk());
        assertThat(drafts.draft(id, office.clerk()).paper().numbers())
                .filteredOn(live -> live.source()
                        .equals(new FigureSource(
                                "DAY_NGHE_LOP", office.unit.value(), NINE_MONTHS, 0, "told share KE_HOACH")))
                .extracting(Live::text)
                .containsExactly("80 %");
        assertThat(drafts.stale(drafts.draft(id, office.clerk()), office.clerk())
                        .count())
                .isZero();
    }

    private void compare(byte[] word, PaperReading reading, PlayedOffice office) throws IOException {
        byte[] real = Files.readAllBytes(RealNotice.WORD);
        Map<String, String> theirs = new NoticeForm(real, read(real, office)).components();
        Map<String, String> ours = new NoticeForm(word, reading).components();
        StringBuilder table = new StringBuilder("\n| Thành phần | Văn bản thật | Văn bản soạn |\n|---|---|---|\n");
        theirs.forEach((name, there) -> table.append("| %s | %s | %s |\n".formatted(name, there, ours.get(name))));
        LOG.info("{}", table);
        reading.remarks()
                .forEach(each ->
                        LOG.info("remark {} {}", each.code(), reading.text().substring(each.start(), each.end())));
        Path kept = Files.write(Path.of("target", "thong-bao-thang-9.docx"), word);
        LOG.info("the composed notice: {}", kept);
        assertThat(ours.get("Khổ giấy")).isEqualTo(theirs.get("Khổ giấy"));
        assertThat(ours.get("Tên loại")).isEqualTo(theirs.get("Tên loại"));
        assertThat(Stream.of(
                        "Quốc hiệu", "Tiêu ngữ", "Cơ quan ban hành", "Số, ký hiệu", "Địa danh, ngày", "Quyền hạn ký"))
                .noneMatch(component -> "không có".equals(ours.get(component)));
    }
}
