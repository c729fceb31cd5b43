package io.github.roviec.office.indicators.found;

import java.util.List;

/// Words by which a paper says that a number is wanted and not counted.
final class Planning {

    private static final List<String> IN_SUBJECT = List.of(
            "phấn đấu",
            "mục tiêu",
            "tổng nguồn vốn",
            "tổng kế hoạch",
            "kế hoạch vốn",
            "kế hoạch xây dựng",
            "chỉ tiêu giao");

    /// What has been done is no plan, whatever else is said of it.
    private static final List<String> DONE = List.of("giải ngân", "đã thực hiện", "đã hoàn thành", "kết quả");

    private static final List<String> BESIDE =
            List.of("phấn đấu", "mục tiêu là", "nâng tổng số", "kế hoạch năm là", "công nhận từ", "đạt chuẩn từ");

    private Planning() {}

    static boolean speaksOf(String subject, String near) {
        return DONE.stream().noneMatch(word -> Folded.has(subject, word)) && wants(subject, near);
    }

    private static boolean wants(String subject, String near) {
        return IN_SUBJECT.stream().anyMatch(word -> Folded.has(subject, word))
                || BESIDE.stream().anyMatch(word -> Folded.has(near, word));
    }
}
