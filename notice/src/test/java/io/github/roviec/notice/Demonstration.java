package io.github.roviec.notice;

/// A notice of our own: true to the genre, with made-up places, people and figures.
final class Demonstration {

    static final String NOTICE = """
            UBND HUYỆN SÔNG LA
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 21/TB-UBND
            Sông La, ngày 28 tháng 5 năm 2024

            THÔNG BÁO
            Kết luận phiên họp UBND huyện thường kỳ tháng 5 năm 2024

            Ngày 27/5/2024, UBND huyện tổ chức phiên họp thường kỳ. Sau khi thảo luận, đồng chí Trần Minh Khoa, \
            Chủ tịch UBND huyện - Chủ trì phiên họp kết luận các nội dung như sau:

            1. Báo cáo tình hình sản xuất vụ Xuân: Phòng Nông nghiệp và PTNT trình

            UBND huyện ghi nhận cố gắng của các đơn vị. Diện tích lúa đạt 1.234,5 ha, bằng 98,2% kế hoạch. \
            Tuy nhiên, tiến độ còn chậm.

            UBND huyện cơ bản nhất trí với nội dung báo cáo, giao Phòng Nông nghiệp và PTNT tiếp thu ý kiến, hoàn \
            chỉnh dự thảo Báo cáo, trình UBND huyện trước ngày 05/6/2024.

            2. Yêu cầu các đơn vị thực hiện các nhiệm vụ trong tháng 6 như sau:

            a) Lĩnh vực kinh tế

            * Phòng Tài chính - Kế hoạch:

            - Chủ trì, phối hợp với Kho bạc nhà nước huyện, UBND các xã, thị trấn đẩy nhanh giải ngân vốn đầu tư công; \
            báo cáo kết quả theo Công văn số 77/UBND-TCKH ngày 02/02/2024 của UBND huyện.

            - Tiếp tục kiểm tra công tác thu. Đồng chí Lê Thị Mai, Phó Chủ tịch UBND huyện trực tiếp chỉ đạo.

            * Trung tâm Phát triển quỹ đất: Khẩn trương hoàn thiện hồ sơ.

            b) UBND các xã, thị trấn

            - Đôn đốc các thôn làm vệ sinh đường làng; phối hợp với Hội Nông dân huyện tuyên truyền.
            - Định kỳ hằng tháng báo cáo Phòng Nội vụ.

            Trên đây là kết luận phiên họp, UBND huyện yêu cầu các đơn vị nghiêm túc tổ chức thực hiện./.

            Nơi nhận:
            - Thường trực Huyện ủy;
            - Các phòng, ban;
            - Lưu: VT.

            TL. CHỦ TỊCH
            CHÁNH VĂN PHÒNG

            Phạm Văn Lâm
            """;

    private Demonstration() {}
}
