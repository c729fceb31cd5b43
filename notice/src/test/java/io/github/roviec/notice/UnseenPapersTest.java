package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Directive;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Forms met in real papers that nobody had tuned the reader on, in texts of our own.
class UnseenPapersTest {

    private static final String FRONT = """
            UBND TỈNH SÔNG LA
            Số: 21/TB-UBND
            Sông La, ngày 04 tháng 5 năm 2026
            THÔNG BÁO
            Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 02/5/2026

            Chủ tịch UBND tỉnh kết luận như sau:
            """;

    private static List<Directive> orders(String body) {
        return Invariants.read(FRONT + body).directives();
    }

    private static List<Addressee> leads(String body) {
        List<Directive> orders = orders(body);
        assertThat(orders).hasSize(1);
        return orders.getFirst().lead();
    }

    @Test
    void citiesAmongProvinces() {
        assertThat(leads("1. Chủ tịch UBND các tỉnh, thành phố trực thuộc Trung ương: Cà Mau, Cần Thơ và Lai Châu"
                        + " khẩn trương rà soát các hồ chứa."))
                .extracting(Addressee::name)
                .containsExactly(
                        "Chủ tịch UBND tỉnh Cà Mau", "Chủ tịch UBND thành phố Cần Thơ", "Chủ tịch UBND tỉnh Lai Châu");
        assertThat(leads("1. UBND các tỉnh, thành phố: Sơn La, Hải Phòng khẩn trương rà soát các hồ chứa."))
                .extracting(Addressee::name)
                .containsExactly("UBND tỉnh Sơn La", "UBND thành phố Hải Phòng");
    }

    @Test
    void whereAGroupIsToBeFound() {
        Addressee plain = leads("1. UBND các xã tại khu vực trũng thấp khẩn trương sơ tán người dân.")
                .getFirst();
        assertThat(plain.name()).isEqualTo("UBND các xã tại khu vực trũng thấp");
        assertThat(plain.sure()).isTrue();
        Addressee listed = leads("1. UBND các xã ở vùng có lũ ống, sạt lở khẩn trương sơ tán người dân.")
                .getFirst();
        assertThat(listed.sure()).isFalse();
        assertThat(leads("1. Các sở, ngành theo chức năng, nhiệm vụ khẩn trương rà soát hồ sơ.")
                        .getFirst()
                        .name())
                .isEqualTo("Các sở, ngành");
    }

    @Test
    void somebodyPointedOutAmongThoseWhoLead() {
        assertThat(leads("1. UBND các xã, đặc biệt là người đứng đầu chịu trách nhiệm kiểm tra các bến đò."))
                .extracting(Addressee::name)
                .containsExactly("UBND các xã");
        assertThat(leads("1. Sở Y tế, nhất là các bệnh viện tuyến tỉnh tiếp tục rà soát kho thuốc."))
                .extracting(Addressee::name)
                .first()
                .isEqualTo("Sở Y tế");
    }

    @Test
    void aHeadingThatSetsTheTime() {
        List<Directive> orders = orders("""
                        I. NHIỆM VỤ TỪ NAY ĐẾN HẾT THÁNG 9 NĂM 2026
                        1. Sở Y tế rà soát các trạm y tế.
                        2. Sở Nội vụ hoàn thành Đề án trước ngày 30/6/2026.
                        """);
        assertThat(orders)
                .extracting(order -> order.deadline().date())
                .containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 6, 30));
    }

    @Test
    void theLimitInATitleIsNotTheDayOfThePaper() {
        Directive order = Invariants.read("""
                        KẾT LUẬN
                        về một số nhiệm vụ trọng tâm từ nay đến ngày 30/6/2026

                        Tại phiên họp ngày 12/5/2026, Ban Thường vụ Tỉnh ủy kết luận như sau:
                        1. Giao Đảng ủy UBND tỉnh hoàn chỉnh dự thảo Quy chế trước ngày 25/5/2026.
                        """).directives().getFirst();
        assertThat(order.deadline().date()).isEqualTo(LocalDate.of(2026, 5, 25));
    }

    @Test
    void whoAnswersForThePaperHasNoNewTask() {
        assertThat(orders("""
                        1. Sở Y tế rà soát các trạm y tế.
                        2. Giám đốc các sở, Chủ tịch UBND các xã chịu trách nhiệm thi hành Chỉ thị này./.
                        """)).hasSize(1);
        assertThat(orders("""
                        1. Sở Y tế rà soát các trạm y tế.
                        2. Thủ trưởng các sở, ngành chịu trách nhiệm tổ chức triển khai thực hiện nghiêm túc các nội dung nêu trên; \
                        trong quá trình thực hiện nếu phát sinh khó khăn, vướng mắc, kịp thời báo cáo Sở Y tế.
                        """)).hasSize(1);
        assertThat(orders("1. Sở Y tế chịu trách nhiệm tổ chức thực hiện Đề án phòng bệnh mùa hè tại các trạm."))
                .hasSize(1);
    }

    @Test
    void aParagraphThatEndsTheItemAboveIt() {
        List<Directive> orders = orders("""
                        1. Giao Sở Xây dựng:
                        - Rà soát quy hoạch các bến thuyền trên địa bàn;

                        Cập nhật danh mục bến thuyền, hoàn thành trước ngày 30/6/2026.
                        - Kiểm tra việc cấp phép bến thuyền.
                        """);
        assertThat(orders).hasSize(2);
        assertThat(orders.getFirst().text()).contains("Cập nhật danh mục");
        assertThat(orders.getFirst().deadline().date()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void principlesAreNoOrders() {
        List<Directive> orders = orders("""
                        1. Giao Sở Nội vụ:
                        - Tham mưu phân cấp theo một số nguyên tắc sau:
                        (1) Cấp xã quyết định những việc của cấp xã.
                        (2) Đẩy mạnh phân cấp gắn với kiểm tra.
                        - Kiểm tra việc phân cấp ở các sở.
                        """);
        assertThat(orders).hasSize(2);
        assertThat(orders.getFirst().items()).isNotEmpty();
    }

    @Test
    void theCourseOfTheWorkIsNoTopic() {
        assertThat(orders("""
                        1. Giao Sở Y tế thành lập tổ thường trực.
                        Quá trình thực hiện, theo dõi sát sao, kịp thời giải quyết kiến nghị của các xã.
                        2. Sở Nội vụ rà soát hồ sơ.
                        """)).hasSize(3);
    }

    @Test
    void workThatGoesOnHasNoEnd() {
        Directive order = orders("1. Sở Tài chính tham mưu bố trí kinh phí trong năm 2027 và các năm tiếp theo.")
                .getFirst();
        assertThat(order.deadline().date()).isNull();
    }

    @Test
    void everySixMonthsAndEveryYear() {
        Directive order = orders("1. Giao Sở Y tế: Định kỳ 06 tháng và hàng năm tổng hợp kết quả báo cáo UBND tỉnh.")
                .getFirst();
        assertThat(order.lead()).extracting(Addressee::name).containsExactly("Sở Y tế");
        assertThat(order.deadline().date()).isNull();
    }

    @Test
    void theMiddleTenDaysOfAMonth() {
        assertThat(orders("1. Sở Y tế trình Đề án vào trung tuần tháng 6/2026.")
                        .getFirst()
                        .deadline()
                        .date())
                .isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void dividingWorkAmongUnitsIsItselfTheWork() {
        assertThat(leads("1. Giao Sở Nội vụ: Phân công nhiệm vụ cho từng đơn vị, xác định rõ thời gian thực hiện."))
                .extracting(Addressee::name)
                .containsExactly("Sở Nội vụ");
    }

    @Test
    void semicolonsPartBodiesWithCommas() {
        assertThat(leads("1. Giao các Đảng ủy: Chính phủ; Quốc hội; Mặt trận Tổ quốc, các đoàn thể Trung ương;"
                        + " Tòa án nhân dân tối cao khẩn trương rà soát quy định."))
                .extracting(Addressee::name)
                .containsExactly(
                        "Đảng ủy Chính phủ",
                        "Đảng ủy Quốc hội",
                        "Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương",
                        "Đảng ủy Tòa án nhân dân tối cao");
    }

    @Test
    void peopleWithoutAPluralAreNotSure() {
        assertThat(leads("1. Trên cơ sở bản đồ, tổ chức, cá nhân khai thác cát tính toán trữ lượng còn lại."))
                .noneMatch(Addressee::sure);
    }

    @Test
    void anOrderBehindTheSituationOfToday() {
        assertThat(orders("1. Giao Sở Tài chính: Trong bối cảnh mới hiện nay, thực hiện nhất quán mục tiêu tiết kiệm."))
                .hasSize(1);
    }

    @Test
    void aPlanTableNamesAGroupByItsWork() {
        Directive order = orders("""
                        1. Trồng cây ven các tuyến đê
                        - Cơ quan chủ trì: Các cơ quan, đơn vị có liên quan đến trồng, chăm sóc cây xanh.
                        - Thời gian hoàn thành: tháng 9/2026.
                        """).getFirst();
        assertThat(order.lead())
                .extracting(Addressee::name)
                .containsExactly("Các cơ quan, đơn vị có liên quan đến trồng, chăm sóc cây xanh");
        assertThat(order.lead().getFirst().sure()).isFalse();
    }

    @Test
    void aListThatCannotBeReadToItsEndIsADoubt() {
        assertThat(leads(
                        "1. Yêu cầu các sở, các ngành, cấp ủy đảng, chính quyền các cấp, lực lượng xung kích, thanh niên"
                                + " chủ động hỗ trợ người dân."))
                .extracting(Addressee::name)
                .startsWith("các sở", "các ngành", "cấp ủy đảng", "chính quyền các cấp");
        assertThat(
                        leads(
                                "1. Yêu cầu các ngành, chính quyền các cấp, lực lượng xung kích, thanh niên chủ động hỗ trợ dân."))
                .noneMatch(Addressee::sure);
        assertThat(leads("1. Căn cứ Kế hoạch này, các sở, hội viên làm vườn, Ủy ban nhân dân xã lập danh sách."))
                .noneMatch(Addressee::sure);
        assertThat(
                        leads(
                                "1. Căn cứ Kế hoạch này, các sở, cơ quan ngành dọc đóng trên địa bàn, Công an tỉnh lập danh sách."))
                .hasSize(2)
                .allMatch(Addressee::sure);
    }

    @Test
    void anAssociationBehindAGroup() {
        assertThat(leads("1. Đề nghị các tổ chức thành viên, Hội Làm vườn tỉnh vận động hội viên tham gia."))
                .extracting(Addressee::name)
                .containsExactly("các tổ chức thành viên", "Hội Làm vườn tỉnh");
    }

    @Test
    void whatAHeadingsUnitHasToRequire() {
        List<Directive> orders = orders("""
                        1. Sở Xây dựng
                        - Rà soát các mỏ cát trên địa bàn tỉnh.
                        - Yêu cầu các đơn vị lắp đặt trạm cân tại mỏ.
                        2. Yêu cầu các đơn vị báo cáo số liệu trạm cân.
                        """);
        assertThat(orders).hasSize(3);
        assertThat(orders.get(1).lead()).noneMatch(Addressee::sure);
        assertThat(orders.get(2).lead()).allMatch(Addressee::sure);
    }

    @Test
    void aDayOfEveryYearBefore() {
        Directive order = orders("1. Sở Nội vụ ban hành kế hoạch chậm nhất là ngày 31/12 năm trước liền kề.")
                .getFirst();
        assertThat(order.deadline().date()).isNull();
    }

    @Test
    void whoIsNamedInACommune() {
        assertThat(leads("1. Các ông (bà) trưởng thôn thông báo rộng rãi lịch cắt điện."))
                .extracting(Addressee::name)
                .containsExactly("Các ông (bà) trưởng thôn");
        assertThat(leads("1. Các ông ở xóm chài khẩn trương kê khai thuyền bè."))
                .noneMatch(Addressee::sure);
        assertThat(leads("1. Giao cho bộ phận Một cửa rà soát hồ sơ quá hạn."))
                .extracting(Addressee::name)
                .containsExactly("bộ phận Một cửa");
        assertThat(leads("1. Giao công chức tài chính - kế toán tham mưu bố trí kinh phí."))
                .extracting(Addressee::name)
                .containsExactly("công chức tài chính - kế toán");
        List<Directive> orders = orders(
                "1. Giao Phòng Kinh tế hoàn thành việc kiểm đếm trước ngày 15/8; thôn 3, thôn 4 vận động các hộ còn lại.");
        assertThat(orders).hasSize(2);
        assertThat(orders.getLast().lead()).extracting(Addressee::name).containsExactly("thôn 3", "thôn 4");
    }

    @Test
    void anOrderToStop() {
        assertThat(orders("1. Tạm dừng việc cấp phép tập kết vật liệu tại bãi sông."))
                .hasSize(1);
    }

    @Test
    void labelsBehindAnOrderInItsParagraph() {
        Directive order = orders("""
                        1. Tập trung thu quỹ phòng, chống thiên tai. Trách nhiệm: Phòng Kinh tế, UBND các xã. \
                        Phối hợp: Công an tỉnh. Thời gian: xong trước ngày 31/8/2026.
                        """).getFirst();
        assertThat(order.lead()).extracting(Addressee::name).containsExactly("Phòng Kinh tế", "UBND các xã");
        assertThat(order.coordinating()).extracting(Addressee::name).containsExactly("Công an tỉnh");
        assertThat(order.deadline().date()).isEqualTo(LocalDate.of(2026, 8, 31));
    }
}
