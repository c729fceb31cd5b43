package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.directive.Directive;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A reading says why, in words with which somebody can find the rule or the line.
class WhyTest {

    private static final List<Directive> FOUND = Invariants.read("""
            THÔNG BÁO
            Kết luận phiên họp thường kỳ tháng 9 năm 2024
            Chủ tịch UBND huyện kết luận như sau:
            1. Yêu cầu các đơn vị thực hiện các nhiệm vụ trong tháng 10 năm 2024 như sau:
            a) Phòng Nội vụ:
            - Chủ trì, phối hợp với Phòng Tư pháp rà soát hồ sơ của các xã trên địa bàn huyện.
            - Báo cáo kết quả chấm điểm hằng tuần về UBND huyện.
            2. Giao Phòng Tư pháp kiểm tra công tác hộ tịch, hoàn thành trước ngày 15/11/2024.
            3. Giao Phòng Y tế tuyên truyền phòng bệnh.
            """).directives();

    @Test
    void theLeadComesFromTheHeading() {
        assertThat(FOUND.getFirst().why())
                .contains(
                        "chủ trì: “Phòng Nội vụ” theo đề mục “a) Phòng Nội vụ:”",
                        "phối hợp: “Phòng Tư pháp” nêu ngay trong câu")
                .anyMatch(reason -> reason.startsWith("hạn: “trong tháng 10 năm 2024” theo “1. Yêu cầu các đơn vị"))
                .contains("loại: có thời hạn, vì có hạn nêu trên");
    }

    @Test
    void theWordsAndTheRuleOfADeadlineAreNamed() {
        assertThat(FOUND.get(2).why())
                .contains(
                        "chỉ đạo: giao",
                        "chủ trì: “Phòng Tư pháp” nêu ngay trong câu",
                        "hạn: “hoàn thành trước ngày 15/11/2024” (luật “trước ngày”) trong câu");
    }

    @Test
    void theClassIsExplained() {
        assertThat(FOUND.get(1).why()).contains("loại: thường xuyên, vì “hằng tuần” (luật “định kỳ”)");
        assertThat(FOUND.get(3).why())
                .contains(
                        "hạn: văn bản không nêu thời hạn cho việc này",
                        "loại: chỉ đạo chung, vì không có hạn và không lặp lại");
    }
}
