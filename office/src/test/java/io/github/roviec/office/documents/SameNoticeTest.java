package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Papers as word processors save them (see papers/README.md): whatever the format, the same is read.
class SameNoticeTest {

    private static final String NOTICE = PaperText.of("a", SamplePapers.resource("/demo/notice-2024-08.docx"));
    private static final String SAMPLE = PaperText.of("a", SamplePapers.resource("/papers/sample.docx"));

    @ParameterizedTest
    @ValueSource(strings = {"doc", "odt", "rtf", "html"})
    void theTextIsTheSameInEveryFormat(String format) {
        assertThat(PaperText.of("a", SamplePapers.resource("/papers/notice-2024-08." + format)))
                .isEqualTo(NOTICE);
    }

    @Test
    void theTextFileGivesTheSameDirectives() {
        String text = PaperText.of("a", SamplePapers.resource("/demo/notice-2024-08.txt"));
        assertThat(orders(text)).hasSizeGreaterThan(50).isEqualTo(orders(NOTICE));
    }

    private static List<String> orders(String text) {
        return PaperReading.of(text, List.of()).directives().stream()
                .map(found -> found.text() + found.due())
                .toList();
    }

    @Test
    void nothingIsLostInWord() {
        assertThat(SAMPLE).isEqualTo("""
                UBND HUYỆN SUỐI MÂY

                Số: 45/TB-UBND

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

                Suối Mây, ngày 24 tháng 9 năm 2024

                THÔNG BÁO

                HỎA TỐC

                Kết luận phiên họp thường kỳ tháng 9 năm 2024

                I. Đánh giá chung

                1. Kinh tế ổn định, thu ngân sách đạt 75% dự toán.

                2. An ninh giữ vững

                đoạn bị cắt và nối lại.

                II. Nhiệm vụ tháng 10

                1. Phòng Nội vụ rà soát Công văn số 12/UBND-NV, trang 1, hoàn thành trước ngày 30/10/2024.

                - gạch đầu dòng

                Đoạn thường ở giữa danh sách.

                2. Phòng Tư pháp tham mưu.

                III. Tổ chức thực hiện

                Trong ô nội dung.

                Dòng một
                dòng hai sau tab và gạch nối-cứng

                STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
                I. Lĩnh vực kinh tế
                1 | Rà soát quy hoạch báo cáo kết quả | Phòng Kinh tế | UBND các xã | 30/10/2024
                2 | Lập dự toán năm 2025 |  |  | 15/11/2024

                Phụ biểu

                Chỉ tiêu | Chi tiết
                Thu ngân sách | Gồm: Thuế, 70 tỷ; Phí, 5 tỷ Hết
                Chi | 60 tỷ
                Dư | 15 tỷ

                Uỷ ban nhân dân xã giao nhiệm vụ, ưu tiên và QUYẾT ĐỊNH; Sở Nội vụ.

                Nơi nhận: Như trên.""");
    }

    /// LibreOffice 7.4 forgets that the row was deleted, counts its pages anew, and in RTF deletes the
    /// whole of a paragraph whose end was deleted; old Word's table in a table has no cells of its own.
    @ParameterizedTest
    @ValueSource(strings = {"doc", "odt", "rtf"})
    void nothingIsLostInOtherFormats(String format) {
        String text = PaperText.of("a", SamplePapers.resource("/papers/sample." + format))
                .replace("3 | Hàng bị bỏ | x | x | x\n", "")
                .replace("\n3 | Hàng bị bỏ | x | x | x", "")
                .replace("trang 0", "trang 1")
                .replace("Thuế 70 tỷ Phí 5 tỷ", "Thuế, 70 tỷ; Phí, 5 tỷ");
        assertThat(Arrays.asList(text.split("\n\n")))
                .isEqualTo(Arrays.stream(SAMPLE.split("\n\n"))
                        .map(line -> format.equals("rtf") && line.startsWith("đoạn bị cắt") ? "và nối lại." : line)
                        .toList());
    }
}
