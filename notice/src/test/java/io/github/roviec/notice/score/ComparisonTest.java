package io.github.roviec.notice.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The table is the one of the scoring script that the conventions of annotation come with; the rows below are what
/// that script prints.
class ComparisonTest {

    private static final List<Annotation> WRITTEN = List.of(
            new Annotation(
                    "Rà soát hồ sơ, báo cáo.",
                    List.of("Phòng NN&PTNT"),
                    List.of("UBND các xã"),
                    "2025-01-31",
                    List.of("12/KH-UBND"),
                    "Trần Văn Khoa, Phó Chủ tịch"),
            new Annotation("Rà soát hồ sơ, báo cáo.", List.of("Phòng Nội vụ"), List.of(), null, List.of(), null),
            new Annotation(
                    "Kiểm tra công tác thu, chi ngân sách tại các trường trên địa bàn",
                    List.of("Sở Tài chính", "Sở Nội vụ"),
                    List.of("Sở Y tế", "Công an tỉnh"),
                    "2025-02-28",
                    List.of("1/QĐ-UBND", "2/QĐ-UBND"),
                    "Lê Thị Mai"),
            new Annotation("Tổ chức Hội nghị tổng kết", List.of(), List.of(), null, List.of(), null),
            new Annotation("Đôn đốc các xã nộp báo cáo tháng", List.of("các huyện"), List.of(), null, List.of(), null),
            new Annotation("Việc này không ai tìm thấy", List.of(), List.of(), null, List.of(), null));

    private static final List<Annotation> FOUND = List.of(
            new Annotation(
                    "rà soát HỒ SƠ báo cáo",
                    List.of("Phòng Nội vụ"),
                    List.of("UBND xã"),
                    null,
                    List.of("12/kh-ubnd", "12/KH-UBND"),
                    null),
            new Annotation(
                    "Rà soát hồ sơ; báo cáo",
                    List.of("Phòng Nông nghiệp và Phát triển nông thôn"),
                    List.of("Ủy ban nhân dân các xã", "Sở Y tế"),
                    "2025-01-31",
                    List.of("12/KH-UBND"),
                    "Trần Văn Khoa"),
            new Annotation(
                    "Kiểm tra công tác thu chi ngân sách tại trường",
                    List.of("Sở Nội vụ"),
                    List.of("Công an tỉnh"),
                    "2025-02-27",
                    List.of("2/QĐ-UBND"),
                    "Lê Thị Hoa"),
            new Annotation("Tổ chức hội nghị tổng kết năm", List.of("Văn phòng"), List.of(), null, List.of(), null),
            new Annotation("Đôn đốc các xã nộp báo cáo quý", List.of("huyện"), List.of(), null, List.of(), null),
            new Annotation("Một câu thừa", List.of("Sở Y tế"), List.of(), null, List.of(), null),
            new Annotation("Một câu thừa nữa", List.of("Sở Y tế"), List.of(), null, List.of(), null));

    @Test
    void countsWhatTheScriptCounts() {
        Comparison compared = Comparison.of(WRITTEN, FOUND);
        assertThat(compared.score().row("g.json"))
                .isEqualTo(
                        "g.json                                   gold    6 found    7 | directive P  71.4 R  83.3 F1 "
                                + " 76.9 | lead   0.0 wrong   4 | coord F1  57.1 | due  40.0 | cites F1  66.7 | supervisor 0/2");
        assertThat(compared.missed()).containsExactly("Việc này không ai tìm thấy");
        assertThat(compared.extra()).containsExactly("Một câu thừa", "Một câu thừa nữa");
    }

    @Test
    void nothingToFindAndNothingFoundIsRight() {
        assertThat(Comparison.of(List.of(), List.of()).score().row("a-name-that-is-longer-than-forty-characters.json"))
                .isEqualTo(
                        "a-name-that-is-longer-than-forty-charact gold    0 found    0 | directive P     - R     - F1 "
                                + "100.0 | lead     - wrong   0 | coord F1 100.0 | due     - | cites F1 100.0 | supervisor 0/0");
    }

    @Test
    void halvesAreRoundedAsInTheScript() {
        var score = new Score(16, 16, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(score.row("x")).contains("P   6.2 R   6.2 F1   6.2");
        assertThat(new Score(16, 16, 3, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0).row("x"))
                .contains("P  18.8 R  18.8");
    }

    @Test
    void namesAreTheSameWhenTheirWordsAre() {
        assertThat(Names.sameUnit("UBND các xã, thị trấn", "Ủy ban nhân dân xã, thị trấn"))
                .isTrue();
        assertThat(Names.sameUnit("Sở Y tế", "Sở Tư pháp")).isFalse();
        assertThat(Names.sameUnit("các huyện", "huyện")).isFalse();
        assertThat(Names.sameUnit("", "")).isFalse();
    }
}
