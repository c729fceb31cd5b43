package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.documents.Upload;
import java.nio.charset.StandardCharsets;

/// Registers made up for tests.
public final class Registers {

    public static final String HEAD =
            "STT;Mã;Nội dung;Văn bản giao;Đơn vị chủ trì;Đơn vị phối hợp;Hạn hoàn thành;Trạng thái;Ngày hoàn thành;Kết quả;Văn bản sản phẩm;Ghi chú\n";

    static final String ROWS = """
            1;A1;Rà soát biên chế các trường học;Số 12/TB-UBND ngày 3/9/2024;Phòng TC-KH;Phòng Nội vụ, UBND các xã, thị trấn;30/9;Đang thực hiện;;Đã rà soát 4 trường;;
            2;A2;Báo cáo thu ngân sách;12/TB-UBND ngày 3/9/2024;Phòng Tài chính - Kế hoạch;;15/9/2024;Đã hoàn thành;14/9/2024;;45/BC-TCKH;
            3;A3;Tổng vệ sinh môi trường nông thôn;Giao ban tháng 9;UBND các xã, thị trấn;;thường xuyên;Chưa thực hiện;;;;
            4;A4;Kiểm tra kỷ luật hành chính;12/TB-UBND ngày 3/9/2024;Phòng Nội vụ;;sau kỳ họp;Quá hạn;;;;chờ ý kiến
            """;

    private Registers() {}

    public static Upload csv(String name, String text) {
        return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
