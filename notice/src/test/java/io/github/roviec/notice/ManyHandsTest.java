package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Directive;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whom an order names when the name is long, cut short or followed by more about it, in sentences of our own.
class ManyHandsTest {

    private static final String FRONT = """
            UBND TỈNH SÔNG LA
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 31/UBND-TH
            Sông La, ngày 05 tháng 3 năm 2025
            V/v chuẩn bị sơ kết quý I

            Chủ tịch UBND tỉnh yêu cầu các cơ quan, đơn vị chuẩn bị nội dung, cụ thể như sau:
            """;

    private static Directive order(String body) {
        List<Directive> orders = Invariants.read(FRONT + body).directives();
        assertThat(orders).hasSize(1);
        return orders.getFirst();
    }

    private static Addressee lead(String body) {
        Directive order = order(body);
        assertThat(order.lead()).hasSize(1);
        return order.lead().getFirst();
    }

    @Test
    void aKindOfGroupThatNoRuleKnowsIsNotSure() {
        assertThat(lead("1. Các hợp tác xã chè khẩn trương kê khai diện tích.").sure())
                .isFalse();
        assertThat(lead("1. Các hợp tác xã khẩn trương kê khai diện tích.").sure())
                .isTrue();
        assertThat(lead("1. Các tổ chức được cấp phép khai thác cát khẩn trương kê khai sản lượng.")
                        .sure())
                .isFalse();
        assertThat(lead("1. Cơ quan chủ trì có trách nhiệm tổng hợp, báo cáo UBND tỉnh.")
                        .sure())
                .isFalse();
    }

    @Test
    void aPlaceClosesTheNameOfAGroup() {
        Addressee lead = lead("1. Các hợp tác xã chè trên địa bàn tỉnh khẩn trương kê khai diện tích.");
        assertThat(lead.name()).isEqualTo("Các hợp tác xã chè trên địa bàn tỉnh");
        assertThat(lead.sure()).isTrue();
    }

    @Test
    void aUnitNamedAfterItsWorks() {
        Addressee lead = lead("1. Giao Ban Quản lý dự án các công trình thủy lợi tỉnh hoàn thiện hồ sơ.");
        assertThat(lead.name()).isEqualTo("Ban Quản lý dự án các công trình thủy lợi tỉnh");
        assertThat(lead.sure()).isTrue();
    }

    @Test
    void thePositionBehindAPersonIsNoOtherPerson() {
        Addressee lead = lead("1. Giao đồng chí Lò Thị Mai, Phó Chủ tịch UBND tỉnh chỉ đạo hoàn thiện Đề án.");
        assertThat(lead.name()).contains("Lò Thị Mai").doesNotContain("Chủ tịch");
    }

    @Test
    void whoHeadsAVillage() {
        assertThat(lead("1. Đề nghị trưởng các thôn vận động Nhân dân dọn vệ sinh đường làng.")
                        .name())
                .isEqualTo("trưởng các thôn");
        assertThat(order("1. Công an xã phối hợp với trưởng các bản tuần tra ban đêm.")
                        .coordinating())
                .extracting(Addressee::name)
                .containsExactly("trưởng các bản");
    }

    @Test
    void aThingBehindAUnitIsItsWork() {
        List<Directive> orders = Invariants.read(FRONT + """
                        1. Sở Nội vụ: Công tác tinh giản biên chế; nhiệm vụ, giải pháp thời gian tới.
                        2. Sở Y tế: Tình hình dịch bệnh và kết quả tiêm chủng quý I.
                        """).directives();
        assertThat(orders).extracting(order -> order.lead().getFirst().name()).containsExactly("Sở Nội vụ", "Sở Y tế");
        assertThat(orders.getFirst().text()).startsWith("Công tác tinh giản biên chế");
    }

    @Test
    void difficultiesAreReportedInEveryPaper() {
        assertThat(Invariants.read(FRONT + """
                        1. Sở Nội vụ tổng hợp hồ sơ của các huyện.
                        Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các đơn vị phản ánh về Sở Nội vụ.
                        2. Sở Y tế báo cáo số liệu tiêm chủng.
                        """).directives()).hasSize(2);
    }

    @Test
    void whatAnotherPaperOrdersIsTold() {
        assertThat(Invariants.read("""
                        UBND TỈNH SÔNG LA
                        Số: 32/UBND-XD
                        Kính gửi: Sở Xây dựng.

                        Quyết định có hiệu lực từ ngày ký và giao UBND các tỉnh kiểm tra việc thực hiện trước ngày 01/7/2026.
                        Chủ tịch UBND tỉnh giao Sở Xây dựng hướng dẫn các huyện thực hiện Quyết định.
                        """).directives())
                .extracting(order -> order.lead().getFirst().name())
                .containsExactly("Sở Xây dựng");
    }

    @Test
    void whereThePaperWasIssued() {
        assertThat(Invariants.read(FRONT).header().place()).isEqualTo("Sông La");
        assertThat(Invariants.read("""
                        UBND XÃ AN BÌNH
                        Số: /TB-UBND TP. Bến Lở, ngày … tháng 5 năm 2026

                        THÔNG BÁO
                        Kết luận họp giao ban

                        Chủ tịch UBND xã kết luận như sau:
                        1. Giao Văn phòng tổng hợp.
                        """).header().place()).isEqualTo("TP. Bến Lở");
        assertThat(Invariants.read("""
                        THÔNG BÁO
                        Kết luận họp giao ban (kèm theo Giấy mời số 5, ngày 02/3/2026)
                        """).header().place()).isNull();
    }

    /// The letterhead of the first could not be read from its picture.
    @Test
    void anEnclosedPaperIsNotThePaperItself() {
        Reading reading = Invariants.read("""
                UBND TỈNH SÔNG LA CỘNG HÒA XÃ HỆ
                Số: 33/UBND-YT Sông La, ngày 21 tháng 2 năm 2025
                V/v quản lý chất thải

                Kính gửi: Các sở, ban, ngành tỉnh.

                Ủy ban nhân dân tỉnh có ý kiến như sau:
                1. Giao Sở Y tế chủ trì kiểm tra việc thu gom khẩu trang tại các cơ sở y tế.
                2. Giao Sở Công Thương kiểm tra các cơ sở sản xuất khẩu trang trên địa bàn tỉnh.

                Nơi nhận:
                - Như trên;
                - Lưu: VT.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Lò Văn Bình

                BỘ Y TẾ
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 676/BYT-MT Hà Nội, ngày 14 tháng 02 năm 2025

                Kính gửi: Ủy ban nhân dân các tỉnh

                Bộ Y tế đề nghị Ủy ban nhân dân các tỉnh thực hiện các công tác sau đây:
                1. Tuyên truyền về việc sử dụng khẩu trang.
                """);
        assertThat(reading.directives().subList(0, 2))
                .extracting(order -> order.lead().getFirst().name())
                .containsExactly("Sở Y tế", "Sở Công Thương");
        assertThat(reading.header().symbol()).isEqualTo("UBND-YT");
    }
}
