package io.github.roviec.office.reports.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.documents.ListedUnit;
import io.github.roviec.office.documents.PaperReading;
import io.github.roviec.office.documents.PaperText;
import io.github.roviec.office.meetings.directive.Deadline;
import io.github.roviec.office.meetings.directive.DeadlineProperties;
import io.github.roviec.office.meetings.directive.Named;
import io.github.roviec.office.meetings.directive.NewDirective;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.minutes.Wording;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.reports.paper.PaperKind;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Signature;
import io.github.roviec.office.reports.paper.Words;
import io.github.roviec.office.reports.word.WordPaper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// Whatever is concluded, composed and written as .docx is read back the same.
class ConcludedProperties {

    private static final List<String> UNITS = List.of(
            "Phòng Tài chính - Kế hoạch",
            "Phòng Văn hóa và Thông tin",
            "Phòng Nông nghiệp và Môi trường",
            "Trung tâm Văn hóa, Thể thao và Truyền thông",
            "Ban Quản lý dự án đầu tư xây dựng huyện",
            "Văn phòng HĐND và UBND huyện",
            "Công an huyện",
            "Ban Chỉ huy Quân sự huyện",
            "Thanh tra huyện",
            "UBND xã Nà Mẫu",
            "UBND xã Phiêng Thử",
            "UBND thị trấn Bản Vẽ");
    private static final String GROUP = "UBND các xã, thị trấn";
    private static final List<String> PEOPLE = List.of(
            "đồng chí Lò Văn Tám, Chánh Văn phòng HĐND và UBND huyện", "ông Vàng A Mẫu, Phó Chủ tịch UBND huyện");

    private static final List<String> VERBS = List.of(
            "rà soát",
            "tham mưu",
            "xây dựng",
            "kiểm tra",
            "tổng hợp",
            "tổ chức",
            "hoàn thiện",
            "triển khai",
            "lập",
            "tiếp tục đôn đốc",
            "khẩn trương thẩm định",
            "tập trung tuyên truyền",
            "báo cáo UBND huyện về");
    private static final List<String> THINGS = List.of(
            "danh sách các hộ chưa nộp tiền sử dụng đất",
            "hồ sơ các dự án chuyển tiếp",
            "phương án sắp xếp trụ sở",
            "công tác phòng, chống dịch bệnh trên đàn lợn",
            "kế hoạch thu gom rác thải tại 12 thôn",
            "kết quả giải ngân vốn các chương trình mục tiêu quốc gia",
            "các công trình thủy lợi bị hư hỏng sau mưa lũ",
            "việc cấp giấy chứng nhận quyền sử dụng đất cho nhà văn hóa thôn");
    private static final List<String> WHY = List.of(
            "",
            "",
            " theo đúng quy định",
            ", gửi kết quả bằng văn bản",
            ", bảo đảm tiến độ đề ra",
            " trên địa bàn huyện");

    private static final List<ListedUnit> LIST = list();

    private static List<ListedUnit> list() {
        List<ListedUnit> list = new ArrayList<>();
        for (int i = 0; i < UNITS.size(); i++) {
            list.add(new ListedUnit("unit:" + (i + 1), UNITS.get(i), List.of(), false));
        }
        list.add(new ListedUnit("group:1", GROUP, List.of(), true));
        return list;
    }

    @Provide
    Arbitrary<List<NewDirective>> conclusions() {
        return directive().list().ofMinSize(1).ofMaxSize(8).uniqueElements(each -> Wording.of(each));
    }

    private static Arbitrary<NewDirective> directive() {
        Arbitrary<List<Named>> named = Arbitraries.of(UNITS)
                .map(name -> Named.of(new UnitId(UNITS.indexOf(name) + 1L), name))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(7);
        Arbitrary<Integer> how = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> who = Arbitraries.integers().between(0, 9);
        Arbitrary<String> deed = Combinators.combine(Arbitraries.of(VERBS), Arbitraries.of(THINGS), Arbitraries.of(WHY))
                .as((verb, thing, why) -> verb + " " + thing + why);
        Arbitrary<@Nullable Deadline> due = DeadlineProperties.deadlines().injectNull(0.25);
        Arbitrary<@Nullable String> supervisor =
                Arbitraries.of("Vàng A Mẫu, Phó Chủ tịch UBND huyện").injectNull(0.8);
        return Combinators.combine(named, how, who, deed, due, supervisor).as(ConcludedProperties::of);
    }

    /// @param leading how many of the named lead; of ten directives one is a group's and one a person's
    private static NewDirective of(
            List<Named> named, int leading, int who, String deed, @Nullable Deadline due, @Nullable String supervisor) {
        if (who == 0) {
            return new NewDirective(
                    List.of(Named.of(new GroupId(1), GROUP)), named.subList(1, named.size()), deed, due, supervisor);
        }
        if (who == 1) {
            return new NewDirective(
                    List.of(Named.person(PEOPLE.get(leading % PEOPLE.size()))), List.of(), deed, due, supervisor);
        }
        int leads = Math.min(leading, named.size());
        List<Named> coordinating = new ArrayList<>(named.subList(leads, named.size()));
        if (who == 2) {
            coordinating.add(Named.of(new GroupId(1), GROUP));
        }
        return new NewDirective(named.subList(0, leads), coordinating, deed, due, supervisor);
    }

    @Property(tries = 150)
    void what_was_concluded_is_read_back_without_loss(@ForAll("conclusions") List<NewDirective> concluded) {
        byte[] word = WordPaper.write(paper(concluded), 2024);
        PaperReading reading = PaperReading.of(PaperText.of("thong-bao.docx", word), LIST);
        assertThat(reading.directives().stream().map(Order::of).toList())
                .isEqualTo(concluded.stream().map(Order::of).toList());
    }

    private static Composition paper(List<NewDirective> concluded) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(
                "b0",
                "Ngày 24/9/2024, Ủy ban nhân dân huyện Nà Mẫu tổ chức phiên họp thường kỳ tháng 9. "
                        + "Đồng chí Mạc Thị Ngân, Chủ tịch UBND huyện chủ trì phiên họp. Sau khi nghe báo cáo và thảo luận, "
                        + "chủ trì phiên họp kết luận như sau:"));
        int half = (concluded.size() + 1) / 2;
        body.addAll(
                item("b1", "Báo cáo thu, chi ngân sách: Phòng Tài chính - Kế hoạch trình", concluded.subList(0, half)));
        body.addAll(item("b2", "Công tác phòng, chống thiên tai", concluded.subList(half, concluded.size())));
        body.add(Paragraph.of(
                "b3",
                "Trên đây là Thông báo kết luận phiên họp thường kỳ tháng 9, Ủy ban nhân dân huyện "
                        + "Nà Mẫu yêu cầu các cơ quan, đơn vị liên quan nghiêm túc tổ chức thực hiện."));
        return new Composition(
                new PaperHead(
                        null,
                        "Ủy ban nhân dân huyện Nà Mẫu",
                        12,
                        "TB-UBND",
                        "Nà Mẫu",
                        LocalDate.of(2024, 9, 26),
                        PaperKind.NOTICE,
                        "Kết luận phiên họp thường kỳ tháng 9 (ngày 24/9/2024)",
                        List.of(),
                        null),
                body,
                List.of(),
                new Signature(List.of(new Signature.Line(Signature.Right.OWN, "Chủ tịch")), "Mạc Thị Ngân"),
                List.of("Thường trực HĐND", "Phòng Nội vụ", "Lưu: VT, VP"));
    }

    private static List<Block> item(String key, String title, List<NewDirective> concluded) {
        if (concluded.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Heading(key, Heading.Level.CLAUSE, title),
                Paragraph.of(key + "-0", "Ủy ban nhân dân huyện cơ bản nhất trí với nội dung báo cáo."),
                new Items(
                        key + "-giao",
                        false,
                        concluded.stream()
                                .map(each -> List.<Run>of(Words.plain(Wording.of(each))))
                                .toList()));
    }
}
