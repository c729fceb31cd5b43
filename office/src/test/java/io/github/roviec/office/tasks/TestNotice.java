package io.github.roviec.office.tasks;

import io.github.roviec.office.documents.Upload;
import java.nio.charset.StandardCharsets;

/// A short notice for tests: a department with a deadline of its own, two that inherit one, a group, and a unit that
/// the test office does not have.
final class TestNotice {

    static final String CHAIR = "Mạc Thị Ngân";

    private static final String TEXT = """
            THÔNG BÁO
            Kết luận phiên họp UBND huyện thường kỳ tháng 9 năm 2024 (Ngày 26 tháng 9 năm 2024)

            Ngày 26/9/2024, Ủy ban nhân dân huyện tổ chức phiên họp thường kỳ tháng 9 năm 2024. Sau khi thảo luận, đồng chí Mạc Thị Ngân, Chủ tịch UBND huyện - Chủ trì phiên họp kết luận như sau:

            1. Yêu cầu các cơ quan, đơn vị khẩn trương thực hiện các nhiệm vụ trong tháng 10 cụ thể như sau:

            * Phòng Tài chính - Kế hoạch:
            - Tham mưu điều chỉnh kế hoạch vốn đầu tư công, trình UBND huyện trước ngày 15/10/2024.
            - Chủ trì, phối hợp với Phòng Nội vụ rà soát biên chế của các trường học trên địa bàn.

            * Phòng Nội vụ:
            - Tiếp tục kiểm tra kỷ luật, kỷ cương hành chính tại các cơ quan, đơn vị.

            * UBND các xã, thị trấn:
            - Tổ chức tổng vệ sinh môi trường nông thôn, thu gom rác thải sinh hoạt.

            * Trung tâm Khuyến nông:
            - Hướng dẫn Nhân dân thu hoạch lúa mùa theo đúng khung thời vụ.

            Trên đây là Thông báo kết luận phiên họp UBND huyện, yêu cầu các cơ quan, đơn vị liên quan nghiêm túc tổ chức thực hiện./.
            """;

    private TestNotice() {}

    /// Different bytes for each office, so that tests do not meet each other's file.
    static Upload upload(String stamp) {
        return new Upload("thong-bao.txt", (TEXT + "\n" + stamp + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
