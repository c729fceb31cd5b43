package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Directive;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How papers of the genre give orders, in sentences of our own.
class GenreTest {

    private static final String FRONT = """
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
    void daysFromTheDateOfThePaper() {
        assertThat(orders("1. Sở Y tế báo cáo UBND tỉnh trong vòng 10 ngày kể từ ngày ký Chỉ thị này."))
                .singleElement()
                .satisfies(d -> assertThat(d.deadline().date()).isEqualTo(LocalDate.of(2025, 3, 15)));
        assertThat(orders("1. Sở Y tế báo cáo UBND tỉnh trong 10 ngày làm việc kể từ ngày ký Chỉ thị này."))
                .singleElement()
                .satisfies(d -> assertThat(d.deadline().date()).isNull());
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
}
