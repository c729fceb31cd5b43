package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.directive.Deadline;
import io.github.roviec.notice.directive.Directive;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// From where days are counted, and which dates are deadlines.
class DeadlineTest {

    private static final String MEETING = """
            UBND TỈNH SÔNG LA
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: /TB-UBND
            Sông La, ngày %s tháng 3 năm 2025
            THÔNG BÁO
            Kết luận phiên họp thường kỳ tháng 2
            Ngày 26/02/2025, UBND tỉnh tổ chức phiên họp. Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận như sau:
            1. Giao Sở Y tế báo cáo UBND tỉnh trong vòng 10 ngày kể từ ngày ký Thông báo này.
            """;

    private static Deadline only(String text) {
        List<Directive> found = Invariants.read(text).directives();
        assertThat(found).hasSize(1);
        return found.getFirst().deadline();
    }

    private static Deadline of(String order) {
        return only(GenreTest.FRONT + "1. " + order);
    }

    @Test
    void daysAreCountedFromTheDayOfSigningNotFromTheMeeting() {
        assertThat(only(MEETING.formatted("05")).date()).isEqualTo(LocalDate.of(2025, 3, 15));
    }

    @Test
    void daysFromADayStillToBeWrittenHaveNoDate() {
        Deadline due = only(MEETING.formatted("   "));
        assertThat(due.date()).isNull();
        assertThat(due.text()).contains("10 ngày kể từ ngày ký");
    }

    @Test
    void aDateAtTheHeadIsADeadlineOneInTheMiddleMayBeADayOfFigures() {
        assertThat(of("Đến hết ngày 30/9/2025, Sở Y tế hoàn thành việc kiểm tra các trạm.")
                        .date())
                .isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(of("Đồng thời, đến ngày 30/9/2025, Sở Y tế hoàn thành việc kiểm tra các trạm.")
                        .date())
                .isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(of("Sở Y tế kiểm tra các trạm mà số liệu đến ngày 30/9/2025, theo báo cáo, còn thiếu.")
                        .date())
                .isNull();
    }

    @Test
    void aFullDateInBracketsHoldsThoughTheWorkRecurs() {
        assertThat(of("Sở Y tế báo cáo định kỳ hằng năm kết quả kiểm tra các trạm (hạn 15/6/2025).")
                        .date())
                .isEqualTo(LocalDate.of(2025, 6, 15));
        assertThat(of("Sở Y tế báo cáo định kỳ 6 tháng (trước 15/6), năm (trước 05/12) kết quả kiểm tra.")
                        .date())
                .isNull();
    }
}
