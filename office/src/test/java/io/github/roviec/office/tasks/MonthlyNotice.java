package io.github.roviec.office.tasks;

import io.github.roviec.office.documents.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// A notice of a month's meeting with orders of the test's own.
final class MonthlyNotice {

    private MonthlyNotice() {}

    /// @param held   the day of the meeting
    /// @param orders lines as they stand in a paper: "* Phòng …", "- Làm …"
    static Upload upload(LocalDate held, String stamp, String orders) {
        String day = "%d/%d/%d".formatted(held.getDayOfMonth(), held.getMonthValue(), held.getYear());
        String text = """
                THÔNG BÁO
                Kết luận phiên họp UBND huyện thường kỳ tháng %d năm %d (Ngày %d tháng %d năm %d)

                Ngày %s, Ủy ban nhân dân huyện tổ chức phiên họp thường kỳ. Sau khi thảo luận, đồng chí Mạc Thị Ngân, Chủ tịch UBND huyện - Chủ trì phiên họp kết luận như sau:

                1. Yêu cầu các cơ quan, đơn vị khẩn trương thực hiện các nhiệm vụ cụ thể như sau:

                %s

                Trên đây là Thông báo kết luận phiên họp UBND huyện, yêu cầu các cơ quan, đơn vị liên quan nghiêm túc tổ chức thực hiện./.

                %s
                """.formatted(
                        held.getMonthValue(),
                        held.getYear(),
                        held.getDayOfMonth(),
                        held.getMonthValue(),
                        held.getYear(),
                        day,
                        orders,
                        stamp);
        return new Upload("thong-bao.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
