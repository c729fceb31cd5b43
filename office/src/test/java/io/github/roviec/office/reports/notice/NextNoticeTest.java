package io.github.roviec.office.reports.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.MeetingPapers;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.Planning;
import io.github.roviec.office.meetings.directive.Directives;
import io.github.roviec.office.meetings.directive.Named;
import io.github.roviec.office.meetings.directive.NewDirective;
import io.github.roviec.office.reports.PaperWriting;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.draft.DraftStep;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.reports.draft.NoticeDrafts;
import io.github.roviec.office.reports.issue.IssuedPapers;
import io.github.roviec.office.reports.issue.Issuing;
import io.github.roviec.office.reports.issue.PaperFile;
import io.github.roviec.office.reports.minutes.Wording;
import io.github.roviec.office.reports.notice.HeldMeeting.House;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.template.Piece.Which;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Proposal;
import io.github.roviec.office.tasks.ProposalState;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.TaskFact.TaskAssigned;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// From the meeting through the notice to its tasks.
@OfficeTest
@Import({HeldMeeting.class, NextNoticeTest.Fault.class})
class NextNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 24);
    private static final String TEMPLATE = "TB_KET_LUAN";
    private static final String MONTH = "2024-T9";

    /// Fails in the middle of the issuing when it is told to.
    @TestComponent
    static class Fault {
        private boolean armed;

        @EventListener
        void on(TaskAssigned assigned) {
            if (armed) {
                throw new IllegalStateException("the machine went down at " + assigned.task());
            }
        }
    }

    @Autowired
    TestOffices offices;

    @Autowired
    HeldMeeting held;

    @Autowired
    Fault fault;

    @Autowired
    Meetings meetings;

    @Autowired
    Planning planning;

    @Autowired
    MeetingPapers meetingPapers;

    @Autowired
    NoticeDrafts notices;

    @Autowired
    Drafts drafts;

    @Autowired
    Rereading rereading;

    @Autowired
    Issuing issuing;

    @Autowired
    IssuedPapers issued;

    @Autowired
    Documents documents;

    @Autowired
    Proposals proposals;

    @Autowired
    Tasks tasks;

    @Autowired
    PaperWriting writing;

    @Autowired
    Directives directives;

    @Autowired
    Assignment assignment;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Indicators indicators;

    @Autowired
    Figures figures;

    @Autowired
    Periods periods;

    private House house;
    private Named finance;
    private Named home;
    private Named culture;
    private Named police;
    private Named commune;
    private Named communes;

    @BeforeEach
    void open() {
        offices.today(DAY.minusDays(10));
        house = new House(offices);
        finance = Named.of(house.finance, "Phòng Tài chính - Kế hoạch");
        home = Named.of(house.home, "Phòng Nội vụ");
        culture = Named.of(house.culture, "Phòng Văn hóa và Thông tin");
        police = Named.of(house.police, "Công an huyện");
        commune = Named.of(house.commune, "UBND xã Nà Mẫu");
        communes = Named.of(house.communes, "UBND các xã, thị trấn");
        fault.armed = false;
    }

    /// Everything that is awkward: several leads, a group, a month, what comes back, a person, no deadline.
    private List<NewDirective> awkward(MeetingId id, ItemId money, ItemId people) {
        List<NewDirective> said = new ArrayList<>();
        said.add(held.order(
                house,
                id,
                money,
                List.of(finance),
                List.of(home, police, commune),
                "Rà soát các khoản thu còn nợ, lập danh sách từng hộ.",
                "15/10/2024",
                null));
        said.add(held.order(
                house,
                id,
                money,
                List.of(culture, finance, home),
                List.of(communes),
                "xây dựng phương án sử dụng tài sản công",
                "tháng 10",
                "Lò Văn Tám, Phó Chủ tịch UBND huyện"));
        said.add(held.order(
                house,
                id,
                money,
                List.of(communes),
                List.of(),
                "tổ chức thu gom rác thải tại các chợ",
                "quý IV",
                null));
        said.add(held.order(
                house,
                id,
                people,
                List.of(home),
                List.of(),
                "tổng hợp tình hình biến động biên chế",
                "ngày 25 hằng tháng",
                null));
        said.add(held.order(
                house, id, people, List.of(police), List.of(home), "tuần tra các tuyến đường", "hằng tuần", null));
        said.add(held.order(
                house,
                id,
                people,
                List.of(Named.person("đồng chí Lò Văn Tám, Phó Chủ tịch UBND huyện")),
                List.of(),
                "chủ trì làm việc với các hộ có kiến nghị",
                "20/10/2024",
                null));
        said.add(held.order(
                house, id, people, List.of(commune), List.of(), "tiếp tục tuyên truyền, vận động Nhân dân", "", null));
        return said;
    }

    private record Held(MeetingId meeting, List<NewDirective> said) {}

    private Held heldMeeting() {
        MeetingId id = held.planned(house, DAY);
        ItemId money = held.item(
                house,
                id,
                "Thu ngân sách 9 tháng",
                house.finance,
                "Ủy ban nhân dân huyện cơ bản nhất trí với báo cáo.");
        ItemId people = held.item(house, id, "Công tác cán bộ", house.home, "");
        List<NewDirective> said = awkward(id, money, people);
        held.close(house, id);
        return new Held(id, said);
    }

    private long compose(MeetingId id) {
        return notices.compose(TEMPLATE, id, MONTH, List.of(), house.clerk);
    }

    private Draft signed(long id) {
        drafts.move(id, drafts.draft(id, house.clerk).version(), DraftStep.SUBMIT, null, house.clerk);
        drafts.move(id, drafts.draft(id, house.clerk).version(), DraftStep.CHECK, null, house.colleague);
        drafts.move(id, drafts.draft(id, house.clerk).version(), DraftStep.SIGN, null, house.chairman);
        return drafts.draft(id, house.clerk);
    }

    private long issue(long draft) {
        return issuing.issue(draft, signed(draft).version(), house.clerk);
    }

    private List<TaskRow> given() {
        return tasks.list(TaskFilter.ALL, new Page(1, 100), house.clerk).stream()
                .filter(task -> task.parent() == null)
                .sorted(java.util.Comparator.comparing(task -> task.code().value()))
                .toList();
    }

    private DocumentId received(long draft) {
        return Objects.requireNonNull(
                notices.of(draft, house.clerk).orElseThrow().document());
    }

    private static String text(Draft draft) {
        return draft.paper()
                .blocks()
                .map(block -> switch (block) {
                    case Heading heading -> heading.words();
                    case Items items ->
                        items.lines().stream()
                                .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
                                .collect(Collectors.joining("\n"));
                    case Block other -> other.runs().map(Run::text).collect(Collectors.joining());
                })
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_meeting_becomes_a_notice_that_says_who_when_and_what() throws IOException {
        Held meeting = heldMeeting();
        Draft draft = drafts.draft(compose(meeting.meeting()), house.clerk);
        assertThat(draft.paper().head().symbol()).isEqualTo("TB-UBND");
        assertThat(draft.paper().head().subject())
                .isEqualTo("Kết luận phiên họp thường kỳ tháng 9 năm 2024 (ngày 24/9/2024)");
        assertThat(text(draft))
                .contains("Ngày 24/9/2024, tại Phòng họp số 1, Ủy ban nhân dân huyện Thử")
                .contains("tổ chức phiên họp thường kỳ tháng 9 năm 2024. Đồng chí Mạc Thị Ngân, Chủ tịch UBND chủ trì"
                        + " phiên họp. Dự họp có đại diện: Phòng Tài chính - Kế hoạch, Phòng Nội vụ; vắng: Công an"
                        + " huyện. Sau khi nghe")
                .contains("Thu ngân sách 9 tháng: Phòng Tài chính - Kế hoạch trình")
                .contains("cơ bản nhất trí với báo cáo");
        meeting.said().forEach(each -> assertThat(text(draft)).contains(Wording.of(each)));
        assertThat(draft.paper().recipients())
                .containsSubsequence(
                        "Phòng Tài chính - Kế hoạch", "Phòng Nội vụ", "UBND các xã, thị trấn", "Lưu: VT, VP");
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/next-notice.docx"), writing.write(draft.paper(), PaperFile.Format.DOCX));
    }

    @Test
    void what_was_concluded_is_read_back_directive_by_directive_and_given_out_when_issued() {
        Held meeting = heldMeeting();
        long draft = compose(meeting.meeting());
        Reread before =
                rereading.of(drafts.draft(draft, house.clerk), house.clerk).orElseThrow();
        assertThat(before.lost()).isEmpty();
        assertThat(before.other()).isEmpty();
        assertThat(before.same()).hasSize(7);
        assertThat(before.atOnce()).isTrue();

        long paper = issue(draft);
        byte[] word = issued.file(paper, PaperFile.Format.DOCX, house.clerk).content();
        DocumentId document = received(draft);
        assertThat(documents
                        .file(documents.paper(document, house.clerk).file(), house.clerk)
                        .content())
                .isEqualTo(word);
        List<Order> concluded = meeting.said().stream().map(Order::of).toList();
        assertThat(documents.directives(document, house.office.authority()).stream()
                        .map(Order::of)
                        .toList())
                .isEqualTo(concluded);

        // A person is no unit: who leads in the register is for a person to say.
        List<Proposal> proposed = proposals.of(document, house.clerk);
        assertThat(proposed)
                .extracting(Proposal::state)
                .containsExactly(
                        ProposalState.ASSIGNED,
                        ProposalState.ASSIGNED,
                        ProposalState.ASSIGNED,
                        ProposalState.ASSIGNED,
                        ProposalState.ASSIGNED,
                        ProposalState.WAITING,
                        ProposalState.ASSIGNED);
        assertThat(given()).hasSize(6);
        assertThat(given().get(1).leads())
                .containsExactly("Phòng Văn hóa và Thông tin", "Phòng Tài chính - Kế hoạch", "Phòng Nội vụ");
        assertThat(given().get(1).due().date()).isEqualTo(LocalDate.of(2024, 10, 31));
        assertThat(given().get(2).parts()).isEqualTo(2);
        assertThat(given()).allSatisfy(task -> assertThat(task.document()).isEqualTo(document));

        assertThat(meetings.of(document, house.clerk).orElseThrow().id()).isEqualTo(meeting.meeting());
        assertThat(meetings.meeting(meeting.meeting(), house.clerk).document()).isEqualTo(document);
        assertThat(meetings.list(house.clerk)).hasSize(1);
    }

    @Test
    void issuing_that_is_interrupted_leaves_nothing_and_issuing_again_gives_once() {
        Held meeting = heldMeeting();
        long draft = compose(meeting.meeting());
        Draft signed = signed(draft);
        fault.armed = true;
        assertThatThrownBy(() -> issuing.issue(draft, signed.version(), house.clerk))
                .isInstanceOf(IllegalStateException.class);
        fault.armed = false;
        assertThat(given()).isEmpty();
        assertThat(documents.count(house.office.authority())).isZero();
        assertThat(issued.count(2024, house.clerk)).isZero();
        assertThat(meetings.meeting(meeting.meeting(), house.clerk).document()).isNull();

        issuing.issue(draft, signed.version(), house.clerk);
        assertThatThrownBy(() -> issuing.issue(draft, signed.version(), house.clerk))
                .isInstanceOf(Conflict.class);
        assertThat(given()).hasSize(6);
        assertThat(documents.count(house.office.authority())).isEqualTo(1);
        assertThat(issued.list(2024, new Page(1, 10), house.clerk))
                .extracting(paper -> paper.number())
                .containsExactly("01/TB-UBND");
    }

    @Test
    void what_was_written_otherwise_in_the_draft_waits_for_a_person() {
        Held meeting = heldMeeting();
        long id = compose(meeting.meeting());
        Draft draft = drafts.draft(id, house.clerk);
        Items first = draft.paper()
                .blocks()
                .filter(Items.class::isInstance)
                .map(Items.class::cast)
                .findFirst()
                .orElseThrow();
        String edited = first.lines().stream()
                .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"))
                .replace("trước ngày 15/10/2024", "trước ngày 31/11/2024")
                .replace("rác thải tại các chợ", "rác thải được được");
        drafts.save(id, draft.version(), Map.of("b." + first.key(), edited), house.clerk);
        Reread read = rereading.of(drafts.draft(id, house.clerk), house.clerk).orElseThrow();
        assertThat(read.lost()).hasSize(1);
        assertThat(read.other()).hasSize(1);
        assertThat(read.remarks())
                .anySatisfy(each -> {
                    assertThat(each.remark().code()).isEqualTo("date-impossible");
                    assertThat(each.block()).isEqualTo(first.key());
                })
                .anySatisfy(each -> {
                    assertThat(each.remark().code()).isEqualTo("doubled-word");
                    assertThat(each.remark().fix()).isEqualTo("được");
                    assertThat(each.block()).isEqualTo(first.key());
                });

        issue(id);
        assertThat(given()).hasSize(5);
        assertThat(proposals.of(received(id), house.clerk))
                .filteredOn(each -> each.state() == ProposalState.WAITING)
                .hasSize(2);
    }

    @Test
    void a_notice_that_takes_the_place_of_another_gives_nothing_twice() {
        Held meeting = heldMeeting();
        long first = compose(meeting.meeting());
        long paper = issue(first);
        List<TaskRow> before = given();
        offices.today(DAY.plusDays(2));
        long second = issuing.replace(paper, house.clerk);
        Draft anew = drafts.draft(second, house.clerk);
        Items orders = anew.paper()
                .blocks()
                .filter(Items.class::isInstance)
                .map(Items.class::cast)
                .findFirst()
                .orElseThrow();
        String edited = orders.lines().stream()
                .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"))
                .replace("trước ngày 15/10/2024", "trước ngày 18/10/2024");
        drafts.save(second, anew.version(), Map.of("b." + orders.key(), edited), house.clerk);
        assertThat(rereading
                        .of(drafts.draft(second, house.clerk), house.clerk)
                        .orElseThrow()
                        .atOnce())
                .isFalse();
        issue(second);

        assertThat(given()).isEqualTo(before);
        assertThat(proposals.of(received(second), house.clerk))
                .filteredOn(each -> each.state() == ProposalState.WAITING)
                .as("the one whose deadline was corrected, and the person's")
                .hasSize(2);
        assertThat(proposals.of(received(second), house.clerk))
                .filteredOn(each -> each.state() == ProposalState.REJECTED)
                .hasSize(5)
                .allSatisfy(each -> assertThat(each.reason()).startsWith("Đã giao: nhiệm vụ 2024-"));
        assertThat(proposals.of(received(first), house.clerk)).noneMatch(each -> each.state() == ProposalState.WAITING);
        assertThat(meetingPapers.of(meeting.meeting(), house.clerk)).containsExactly(received(first), received(second));
        assertThat(meetings.of(received(second), house.clerk).orElseThrow().id())
                .isEqualTo(meeting.meeting());
        assertThat(meetings.list(house.clerk)).hasSize(1);
    }

    @Test
    void what_the_last_meeting_left_is_told_and_not_ordered_again() {
        Held meeting = heldMeeting();
        issue(compose(meeting.meeting()));
        LocalDate next = LocalDate.of(2024, 10, 24);
        offices.today(next.minusDays(3));
        MeetingId id = held.planned(house, next);
        ItemId item = held.item(house, id, "Giải ngân vốn đầu tư công", house.finance, "");
        held.order(
                house, id, item, List.of(finance), List.of(), "đối chiếu số giải ngân với Kho bạc", "31/10/2024", null);
        held.close(house, id);
        long draft = notices.compose(TEMPLATE, id, "2024-T10", List.of(), house.clerk);
        assertThat(text(drafts.draft(draft, house.clerk)))
                .contains("Kết quả thực hiện kết luận phiên họp trước")
                .contains(
                        "Trong 06 nhiệm vụ giao tại phiên họp trước (ngày 24/9/2024) còn 06 nhiệm vụ chưa hoàn thành:")
                .contains("Phòng Tài chính - Kế hoạch chưa hoàn thành nhiệm vụ 2024-0001: chủ trì, phối hợp với")
                .contains("(hạn 15/10/2024)");
        Reread read =
                rereading.of(drafts.draft(draft, house.clerk), house.clerk).orElseThrow();
        assertThat(read.other()).as("nothing is ordered again").isEmpty();
        assertThat(read.same()).hasSize(1);
        issue(draft);
        assertThat(given()).hasSize(7);
    }

    @Test
    void sentences_of_the_figures_that_were_chosen_stand_in_front_linked_and_order_nothing() {
        catalogue.bring(house.office.authority());
        var revenue = indicators.require(house.office.authority(), "NS_THU");
        for (int year : new int[] {2023, 2024}) {
            figures.record(
                    revenue,
                    house.office.unit(),
                    periods.period(house.office.authority(), "DUONG_LICH", PeriodKind.MONTH, year, 9),
                    0,
                    new BigDecimal(year == 2023 ? "59423.233" : "68455.565"),
                    null,
                    "báo cáo",
                    house.clerk);
        }
        MeetingId id = heldMeeting().meeting();
        long draft = notices.compose(TEMPLATE, id, MONTH, List.of(new Which("KTXH", null)), house.clerk);
        Draft composed = drafts.draft(draft, house.clerk);
        assertThat(text(composed))
                .contains("Đánh giá chung tình hình tháng 9 năm 2024")
                .contains("bằng 115,2 % so với cùng kỳ (tăng 15,2 %)")
                .doesNotContain("Chưa có số liệu");
        assertThat(composed.paper().numbers()).isNotEmpty();
        assertThat(drafts.stale(composed, house.clerk).count()).isZero();
        Reread read = rereading.of(composed, house.clerk).orElseThrow();
        assertThat(read.other()).isEmpty();
        assertThat(read.same()).hasSize(7);
    }

    @Test
    void of_those_who_compose_at_once_one_does() throws Exception {
        MeetingId id = heldMeeting().meeting();
        List<Callable<Long>> all = IntStream.range(0, 4)
                .<Callable<Long>>mapToObj(_ -> () -> compose(id))
                .toList();
        int composed = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (Future<Long> one : pool.invokeAll(all)) {
                try {
                    one.get();
                    composed++;
                } catch (ExecutionException second) {
                    assertThat(second.getCause()).hasMessage("notice.known");
                }
            }
        }
        assertThat(composed).isEqualTo(1);
        assertThat(notices.of(id, house.clerk)).hasSize(1);
    }

    @Test
    void where_the_office_wants_it_all_orders_wait() {
        Held meeting = heldMeeting();
        long id = compose(meeting.meeting());
        Draft draft = drafts.draft(id, house.clerk);
        NoticeDoor door = new NoticeDoor(
                notices, documents, meetings, meetingPapers, directives, proposals, assignment, new OwnNotices(false));
        PaperHead head = draft.paper().head().numbered(1, DAY);
        byte[] word = writing.write(draft.paper().with(head), PaperFile.Format.DOCX);
        transaction.executeWithoutResult(_ -> door.issued(draft, head, word, house.clerk));
        assertThat(given()).isEmpty();
        assertThat(proposals.of(received(id), house.clerk))
                .hasSize(7)
                .allMatch(each -> each.state() == ProposalState.WAITING);
    }

    @Test
    void who_may_not_and_what_is_not_there_is_refused() {
        MeetingId planned = held.planned(house, DAY);
        assertThatThrownBy(() -> compose(planned)).hasMessage("meeting.not-closed");
        held.close(house, planned);
        assertThatThrownBy(() -> compose(planned)).hasMessage("notice.nothing");

        offices.today(DAY.minusDays(10));
        MeetingId off = held.planned(house, DAY.plusDays(1));
        planning.cancel(off, meetings.meeting(off, house.clerk).version(), "Bão", house.clerk);
        assertThatThrownBy(() -> compose(off)).hasMessage("meeting.not-closed");

        MeetingId id = held.planned(house, DAY.plusDays(2));
        held.item(house, id, "Thu ngân sách", house.finance, "Nhất trí.");
        held.close(house, id);
        assertThatThrownBy(() -> notices.compose(TEMPLATE, id, MONTH, List.of(), house.office.officerOf(house.finance)))
                .hasMessage("permission.denied");
        assertThatThrownBy(() -> notices.compose(TEMPLATE, id, MONTH, List.of(), house.chairman))
                .hasMessage("permission.denied");
        assertThatThrownBy(() -> notices.compose(
                        TEMPLATE, id, MONTH, List.of(), offices.found().clerk()))
                .hasMessage("meeting.unknown");
        assertThatThrownBy(() -> notices.compose("BC_NHIEM_VU", id, MONTH, List.of(), house.clerk))
                .hasMessage("notice.template");
        assertThatThrownBy(() -> drafts.compose(TEMPLATE, MONTH, null, house.clerk))
                .hasMessage("notice.template");

        long first = compose(id);
        assertThatThrownBy(() -> compose(id)).hasMessage("notice.known");
        drafts.move(first, drafts.draft(first, house.clerk).version(), DraftStep.DROP, null, house.clerk);
        long second = compose(id);
        issue(second);
        assertThatThrownBy(() -> compose(id)).hasMessage("notice.recorded");
        assertThat(given()).as("nothing was ordered").isEmpty();
    }
}
