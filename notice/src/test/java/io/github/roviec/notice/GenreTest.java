package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Deadline;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.directive.TaskClass;
import io.github.roviec.notice.directive.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How papers of the genre give orders, in sentences of our own.
class GenreTest {

    static final String FRONT = """
            UBND TỈNH SÔNG LA
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 12/CT-UBND
            Sông La, ngày 05 tháng 3 năm 2025
            CHỈ THỊ
            Về việc nâng cao chất lượng phục vụ
            Để làm tốt công tác phục vụ nhân dân, Chủ tịch UBND tỉnh yêu cầu các đơn vị thực hiện các nhiệm vụ sau:
            """;

    private static List<Directive> orders(String body) {
        return Invariants.read(FRONT + body).directives();
    }

    private static List<List<String>> leads(String body) {
        return orders(body).stream()
                .map(d -> d.lead().stream().map(Addressee::name).toList())
                .toList();
    }

    @Test
    void placesOfOneLevelAreUnits() {
        assertThat(leads("1. UBND các xã: An Bình, Tân Phú và Hòa Lợi rà soát các hộ dân trên địa bàn."))
                .containsExactly(List.of("UBND xã An Bình", "UBND xã Tân Phú", "UBND xã Hòa Lợi"));
        assertThat(leads("1. UBND xã An Bình, thị trấn Tân Phú và xã Hòa Lợi rà soát các hộ dân trên địa bàn."))
                .containsExactly(List.of("UBND xã An Bình", "UBND thị trấn Tân Phú", "UBND xã Hòa Lợi"));
        assertThat(leads("1. UBND các xã, phường: An Bình, Tân Phú và Hòa Lợi rà soát các hộ dân trên địa bàn."))
                .containsExactly(List.of("UBND các xã, phường: An Bình, Tân Phú và Hòa Lợi"));
    }

    @Test
    void towardAUnitIsGivenToIt() {
        assertThat(leads("""
                1. Đối với UBND xã An Bình và Công an xã:
                - Rà soát các hộ nghèo trên địa bàn quản lý.
                - Khoanh vùng các ổ dịch tại chợ đầu mối của xã.
                2. Đối với các dự án chậm tiến độ: Giao Sở Xây dựng kiểm tra, báo cáo.
                """))
                .containsExactly(
                        List.of("UBND xã An Bình", "Công an xã"),
                        List.of("UBND xã An Bình", "Công an xã"),
                        List.of("Sở Xây dựng"));
    }

    @Test
    void aListBelongsToTheLineThatOpensIt() {
        assertThat(leads("""
                1. Sửa chữa nhà ở
                UBND các xã, phường:
                a) Huy động các nguồn lực để sửa chữa nhà ở cho các hộ dân.
                b) Rà soát quỹ đất tái định cư của từng thôn.
                2. Cấp nước
                a) Sở Xây dựng kiểm tra các trạm bơm trên địa bàn tỉnh.
                """))
                .containsExactly(
                        List.of("UBND các xã, phường"), List.of("UBND các xã, phường"), List.of("Sở Xây dựng"));
    }

    @Test
    void aHeadingAmongUnitsIsAUnitWithADoubt() {
        List<Directive> found = orders("""
                1. Sở Y tế
                a) Kiểm tra chất lượng nước sinh hoạt tại các trạm.
                2. Sở Xây dựng
                a) Rà soát các công trình cấp nước tập trung.
                3. Quầy Thông tin Du lịch tỉnh
                a) Khoanh các điểm đến an toàn trên bản đồ du lịch của tỉnh.
                """);
        assertThat(found).hasSize(3);
        assertThat(found.getLast().lead()).singleElement().satisfies(lead -> {
            assertThat(lead.name()).isEqualTo("Quầy Thông tin Du lịch tỉnh");
            assertThat(lead.sure()).isFalse();
        });
    }

    @Test
    void aGroupNarrowedByWordsThatNoRuleKnowsIsNotSure() {
        assertThat(orders("1. UBND các xã, phường có vùng chuyên canh rau khẩn trương rà soát diện tích."))
                .singleElement()
                .satisfies(d -> assertThat(d.lead()).noneMatch(Addressee::sure));
        assertThat(orders("1. UBND các xã, phường có trách nhiệm rà soát diện tích trồng rau."))
                .singleElement()
                .satisfies(d -> assertThat(d.lead()).hasSize(1).allMatch(Addressee::sure));
    }

    @Test
    void daysFromTheDateOfThePaper() {
        assertThat(orders("1. Sở Y tế báo cáo UBND tỉnh trong vòng 10 ngày kể từ ngày ký Chỉ thị này."))
                .singleElement()
                .satisfies(d -> assertThat(d.deadline().date()).isEqualTo(LocalDate.of(2025, 3, 15)));
        assertThat(orders("1. Sở Y tế báo cáo UBND tỉnh trong 10 ngày làm việc kể từ ngày ký Chỉ thị này."))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.deadline().date()).isEqualTo(LocalDate.of(2025, 3, 19));
                    assertThat(d.deadline().text()).isEqualTo("ngày làm việc kể từ ngày ký");
                });
    }

    @Test
    void aProductIsTheObjectOfTheOrder() {
        assertThat(orders("1. Phòng Tài chính - Kế hoạch trình UBND tỉnh dự thảo Báo cáo trong tháng 4."))
                .singleElement()
                .satisfies(d -> assertThat(d.product()).isEqualTo("dự thảo Báo cáo"));
        assertThat(orders("1. Phòng Tài chính - Kế hoạch kiểm tra các chợ theo Kế hoạch đã duyệt."))
                .singleElement()
                .satisfies(d -> assertThat(d.product()).isNull());
    }

    @Test
    void aFormulaOfTheTradeIsNoSharedWork() {
        assertThat(orders("""
                1. Sở Y tế chủ trì, phối hợp với các cơ quan, đơn vị liên quan tham mưu UBND tỉnh sửa các trạm y tế xuống cấp.
                2. Sở Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị liên quan tham mưu UBND tỉnh bố trí cán bộ trẻ về các xã vùng cao, vùng sâu.
                """)).allMatch(d -> d.sharedWith().isEmpty());
    }

    private static final String TABLE = """
            STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn hoàn thành | Sản phẩm | Căn cứ
            I | Hạ tầng |  |  |  |  |
            1 | Rà soát các trạm bơm xuống cấp. | Sở Xây dựng | Sở Tài chính; UBND các xã, phường | Trước ngày 30/4/2025 | Báo cáo | Nghị quyết số 12/NQ-HĐND
            2 | Nạo vét kênh chính trước mùa mưa. | UBND các xã, phường |  | Hằng năm | Biên bản |
            II | Con người |  |  |  |  |
            1 | Mở lớp tập huấn vận hành trạm. | Sở Nội vụ |  | Quý II/2025 |  |
            """;

    @Test
    void aRowOfATaskTableIsOneOrder() {
        List<Directive> found = orders(TABLE);
        assertThat(found.stream().map(Directive::text))
                .containsExactly(
                        "Rà soát các trạm bơm xuống cấp.",
                        "Nạo vét kênh chính trước mùa mưa.",
                        "Mở lớp tập huấn vận hành trạm.");
        Directive first = found.getFirst();
        assertThat(first.section()).isEqualTo("I.1");
        assertThat(first.lead()).extracting(Addressee::name).containsExactly("Sở Xây dựng");
        assertThat(first.coordinating())
                .extracting(Addressee::name)
                .containsExactly("Sở Tài chính", "UBND các xã, phường");
        assertThat(first.deadline().date()).isEqualTo(LocalDate.of(2025, 4, 30));
        assertThat(first.product()).isEqualTo("Báo cáo");
        assertThat(first.citations()).extracting(c -> c.number()).containsExactly("12/NQ-HĐND");
        assertThat(found.get(1).taskClass()).isEqualTo(TaskClass.ONGOING);
        assertThat(found.get(1).deadline().date()).isNull();
        assertThat(found.get(2).deadline().date()).isEqualTo(LocalDate.of(2025, 6, 30));
    }

    @Test
    void theSameTableDrawnWithBars() {
        String bars = TABLE.lines()
                .map(row -> "|\n"
                        + Stream.of(row.split("\\|", -1)).map(String::strip).collect(Collectors.joining("\n|\n"))
                        + "\n|")
                .collect(Collectors.joining("\n"));
        assertThat(leads(bars))
                .containsExactly(List.of("Sở Xây dựng"), List.of("UBND các xã, phường"), List.of("Sở Nội vụ"));
        String framed = """
                |STT |Nhiệm vụ               |Đơn vị thực hiện   |Thời gian      |
                |1   |Rà soát các trạm bơm   |Sở Xây dựng        |Trong tháng 4  |
                |    |xuống cấp trên địa bàn.|                   |               |
                |2   |Mở lớp tập huấn.       |Sở Nội vụ          |               |
                """;
        assertThat(orders(framed).getFirst().text()).isEqualTo("Rà soát các trạm bơm xuống cấp trên địa bàn.");
        assertThat(orders(framed).getFirst().deadline().date()).isEqualTo(LocalDate.of(2025, 4, 30));
        assertThat(leads(framed)).containsExactly(List.of("Sở Xây dựng"), List.of("Sở Nội vụ"));
    }

    @Test
    void aTableOfAnythingElseGivesNoWork() {
        assertThat(orders("""
                STT | Địa điểm | Số hộ | Diện tích
                1 | Xã An Bình | 12 | 30
                2 | Xã Tân Phú | 14 | 28
                3 | Xã Hòa Lợi | 9 | 17
                """)).isEmpty();
    }

    @Test
    void aTableBehindTheSignatureIsReadToo() {
        assertThat(leads("""
                1. Sở Y tế kiểm tra các trạm nước sạch.
                Nơi nhận:
                - Như trên;
                - Lưu: VT.
                TM. ỦY BAN NHÂN DÂN
                PHỤ LỤC
                PHÂN CÔNG NHIỆM VỤ
                TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn
                1 | Rà soát các giếng khoan cũ. | Sở Nông nghiệp và Môi trường | 30/5/2025
                2 | Lập bản đồ nguồn nước. | Sở Xây dựng | 30/6/2025
                """))
                .containsExactly(List.of("Sở Y tế"), List.of("Sở Nông nghiệp và Môi trường"), List.of("Sở Xây dựng"));
    }

    @Test
    void labelsBelongToTheTaskBeforeThem() {
        List<Directive> found = orders("""
                1. Cải tạo chợ
                - Sửa mái và nền chợ trung tâm các xã.
                - Cơ quan chủ trì: Sở Công Thương.
                - Cơ quan phối hợp: UBND các xã, phường; Sở Tài chính.
                - Thời gian hoàn thành: Quý IV/2025.
                - Lắp hệ thống chữa cháy trong chợ.
                - Cơ quan chủ trì: Công an tỉnh.
                - Thời gian thực hiện: Năm 2025 và các năm tiếp theo.
                """);
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().lead()).extracting(Addressee::name).containsExactly("Sở Công Thương");
        assertThat(found.getFirst().coordinating()).hasSize(2);
        assertThat(found.getFirst().deadline().date()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(found.getLast().lead()).extracting(Addressee::name).containsExactly("Công an tỉnh");
        assertThat(found.getLast().deadline().date()).isNull();
    }

    @Test
    void aListInsideAParagraph() {
        assertThat(leads("""
                1. Sở Y tế: (1) Khẩn trương kiểm tra các chợ; (2) Hướng dẫn tiểu thương ký cam kết; (3) Báo cáo UBND tỉnh kết quả.
                2. Chấn chỉnh vệ sinh chợ: (1) Sở Công Thương rà soát các chợ tạm; (2) Công an tỉnh xử lý xe dừng đỗ sai.
                3. Sở Xây dựng hoàn thiện hồ sơ gồm: (1) Bản vẽ mặt bằng; (2) Dự toán chi tiết.
                """))
                .containsExactly(
                        List.of("Sở Y tế"),
                        List.of("Sở Y tế"),
                        List.of("Sở Y tế"),
                        List.of("Sở Công Thương"),
                        List.of("Công an tỉnh"),
                        List.of("Sở Xây dựng"));
    }

    @Test
    void aListWithoutMarks() {
        List<Directive> found = orders("""
                Trước ngày 20/5/2025, Sở Nội vụ chủ trì, phối hợp với Sở Tài chính ban hành hướng dẫn sắp xếp các trạm;
                Tổ chức tập huấn cho cán bộ vận hành các trạm;
                Tổng hợp khó khăn của các xã.
                Chính quyền tỉnh giao Sở Xây dựng:
                Lập danh sách các công trình dở dang.
                Kiểm tra hồ sơ hoàn công từng công trình.
                """);
        assertThat(found).hasSize(5);
        assertThat(found.subList(0, 3)).allSatisfy(d -> {
            assertThat(d.lead()).extracting(Addressee::name).containsExactly("Sở Nội vụ");
            assertThat(d.coordinating()).extracting(Addressee::name).containsExactly("Sở Tài chính");
            assertThat(d.deadline().date()).isEqualTo(LocalDate.of(2025, 5, 20));
        });
        assertThat(found.subList(3, 5))
                .allSatisfy(
                        d -> assertThat(d.lead()).extracting(Addressee::name).containsExactly("Sở Xây dựng"));
    }

    @Test
    void aTopicIsNotTheOrder() {
        assertThat(leads("1. Đẩy mạnh cải cách hành chính: Các sở, ban, ngành khẩn trương rà soát thủ tục nội bộ."))
                .containsExactly(List.of("Các sở, ban, ngành"));
        assertThat(leads("1. Trường hợp vượt thẩm quyền các đơn vị báo cáo, đề xuất UBND tỉnh."))
                .containsExactly(List.of("các đơn vị"));
        assertThat(leads("1. Đối với UBND xã An Bình, yêu cầu khẩn trương giải tỏa lòng đường."))
                .containsExactly(List.of("UBND xã An Bình"));
        assertThat(leads("1. Thanh tra tỉnh kiểm tra việc thực hiện của các xã."))
                .containsExactly(List.of("Thanh tra tỉnh"));
        assertThat(orders("1. Khuyến khích các địa phương lập quỹ hỗ trợ.")).isEmpty();
    }

    @Test
    void whenWithoutADate() {
        assertThat(orders("1. Sở Y tế báo cáo UBND tỉnh trước ngày 25 hằng tháng."))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.deadline().date()).isNull();
                    assertThat(d.deadline().text()).isEqualTo("trước ngày 25 hằng tháng");
                    assertThat(d.taskClass()).isEqualTo(TaskClass.ONGOING);
                    assertThat(d.reportTo()).isEqualTo("UBND tỉnh");
                });
        assertThat(orders("1. Sở Y tế khẩn trương báo tin trong 24 giờ kể từ khi có ca bệnh mới."))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.deadline().date()).isNull();
                    assertThat(d.deadline().text()).startsWith("trong 24 giờ kể từ khi");
                    assertThat(d.urgency()).isEqualTo(Urgency.URGENT);
                });
        assertThat(orders("1. Sở Y tế lập danh sách các trạm. Hoàn thành trước ngày 20/4/2025."))
                .singleElement()
                .satisfies(d -> assertThat(d.deadline().date()).isEqualTo(LocalDate.of(2025, 4, 20)));
        assertThat(orders("1. Đối với các việc của năm 2025, Sở Y tế chủ động cân đối nguồn lực để thực hiện."))
                .singleElement()
                .satisfies(d -> assertThat(d.deadline().date()).isNull());
    }

    @Test
    void columnsThatOnlySpacesPart() {
        List<Directive> found = orders("""
                TT     Nhiệm vụ                                  Cơ quan chủ trì       Cơ quan phối hợp           Thời gian
                       Rà soát các trạm bơm xuống cấp trên
                1      địa bàn, lập danh sách sửa chữa trước     Sở Xây dựng           - Sở Tài chính;            Quý II/2025
                       mùa mưa.                                                        - UBND các xã, phường.
                       Mở lớp tập huấn cho người vận hành
                2                                                Sở Nội vụ             - Sở Xây dựng.             Năm 2025
                       trạm bơm của các xã.
                """);
        assertThat(found.stream().map(Directive::text))
                .containsExactly(
                        "Rà soát các trạm bơm xuống cấp trên địa bàn, lập danh sách sửa chữa trước mùa mưa.",
                        "Mở lớp tập huấn cho người vận hành trạm bơm của các xã.");
        assertThat(found.getFirst().lead()).extracting(Addressee::name).containsExactly("Sở Xây dựng");
        assertThat(found.getFirst().coordinating())
                .extracting(Addressee::name)
                .containsExactly("Sở Tài chính", "UBND các xã, phường");
        assertThat(found.getFirst().deadline().date()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(found.getLast().lead()).extracting(Addressee::name).containsExactly("Sở Nội vụ");
    }

    @Test
    void postsOfOneRank() {
        assertThat(
                        leads(
                                "1. Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Bí thư tỉnh ủy, thành ủy chỉ đạo rà soát các hồ chứa."))
                .containsExactly(List.of("Bộ trưởng", "Thủ trưởng cơ quan ngang bộ", "Bí thư tỉnh ủy, thành ủy"));
    }

    @Test
    void aPointOfItsOwnSaysByWhen() {
        assertThat(orders("""
                1. Sở Y tế rà soát các trạm nước sạch.
                2. Sở Xây dựng rà soát các trạm bơm.
                3. Về thời gian thực hiện: các đơn vị xong trước ngày 30/4/2025.
                """)).hasSize(2).allSatisfy(d -> {
            assertThat(d.deadline().date()).isEqualTo(LocalDate.of(2025, 4, 30));
            assertThat(d.deadline().basis()).isEqualTo(Deadline.Basis.INHERITED);
        });
        assertThat(orders("1. Các xã báo cáo UBND tỉnh định kỳ hằng năm (trước ngày 10/12)."))
                .singleElement()
                .satisfies(d -> assertThat(d.deadline().date()).isNull());
    }

    @Test
    void theHostOfAMeetingWhereNobodyIsNamed() {
        List<Directive> found = Invariants.read("""
                UBND TỈNH SÔNG LA
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 12/TB-UBND
                Sông La, ngày 05 tháng 3 năm 2025
                THÔNG BÁO
                Kết luận tại buổi làm việc với xã An Bình
                Ngày 03/3/2025, Chủ tịch UBND tỉnh đã có buổi làm việc với lãnh đạo xã An Bình về xây dựng nông thôn mới. \
                Chủ tịch UBND tỉnh kết luận như sau:
                1. Rà soát các tiêu chí chưa đạt của xã.
                2. Sở Xây dựng hướng dẫn xã lập quy hoạch.
                """).directives();
        assertThat(found.getFirst().lead()).singleElement().satisfies(lead -> {
            assertThat(lead.name()).isEqualTo("xã An Bình");
            assertThat(lead.sure()).isFalse();
        });
        assertThat(found.getLast().lead()).extracting(Addressee::name).containsExactly("Sở Xây dựng");
    }

    @Test
    void aHeadingSaysByWhen() {
        assertThat(orders("""
                1. Sở Y tế (hoàn thành trước ngày 30/4/2025):
                - Rà soát các trạm nước sạch.
                2. Trong quý II/2025, Sở Xây dựng:
                - Kiểm tra các trạm bơm trên địa bàn.
                """).stream()
                        .map(d ->
                                d.lead().getFirst().name() + " " + d.deadline().date()))
                .containsExactly("Sở Y tế 2025-04-30", "Sở Xây dựng 2025-06-30");
    }
}
