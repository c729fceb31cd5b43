package io.github.roviec.office.reports.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.ListedUnit;
import io.github.roviec.office.documents.PaperReading;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.tasks.Due;
import io.github.roviec.office.tasks.DueBasis;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Timeliness;
import io.github.roviec.office.tasks.WorkState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the words of a task are: told as not done, they are not read as an order again.
class CarriedProperties {

    private static final List<String> UNITS = List.of(
            "Phòng Tài chính - Kế hoạch",
            "Phòng Văn hóa và Thông tin",
            "Công an huyện",
            "UBND xã Nà Mẫu",
            "UBND các xã, thị trấn");
    private static final List<ListedUnit> LIST = IntStream.range(0, UNITS.size())
            .mapToObj(i -> new ListedUnit(
                    (UNITS.get(i).contains("các") ? "group:" : "unit:") + (i + 1),
                    UNITS.get(i),
                    List.of(),
                    UNITS.get(i).contains("các")))
            .toList();
    private static final List<String> FORMS = List.of(
            "Giao %s %s%s.",
            "Giao %s chủ trì, phối hợp với Công an huyện %s%s.",
            "%s %s%s.",
            "Yêu cầu %s %s%s.",
            "%s: %s%s.",
            "%s chủ trì, phối hợp với UBND xã Nà Mẫu %s%s.",
            "Đề nghị %s khẩn trương %s%s.",
            "Đối với công tác trên, giao %s %s%s.");
    private static final List<String> VERBS = List.of(
            "Rà soát",
            "tham mưu",
            "tiếp tục đôn đốc",
            "chỉ đạo UBND các xã, thị trấn về",
            "hướng dẫn Công an huyện về",
            "báo cáo UBND huyện về");
    private static final List<String> THINGS = List.of(
            "danh sách các hộ chưa nộp tiền",
            "công tác phòng, chống dịch bệnh",
            "việc cấp giấy chứng nhận; yêu cầu UBND xã Nà Mẫu niêm yết",
            "phương án sắp xếp trụ sở. Giao Công an huyện kiểm tra");
    private static final List<String> ENDS = List.of(
            "", "; hoàn thành trước ngày 15/10/2024", "; thực hiện định kỳ hằng tháng", " trước ngày 20/10/2024");

    private static TaskRow task(String lead, String text) {
        return new TaskRow(
                new TaskCode("2024-0001"),
                null,
                "1",
                text,
                List.of(lead),
                List.of(),
                null,
                null,
                TaskClass.DATED,
                new Due(LocalDate.of(2024, 10, 15), DueBasis.EXPLICIT, "15/10/2024"),
                null,
                WorkState.IN_PROGRESS,
                Timeliness.OVERDUE,
                0,
                0,
                new DocumentId(1),
                "01/TB-UBND",
                Instant.EPOCH,
                null,
                null,
                List.of());
    }

    private static String line(TaskRow task) {
        return Carried.line(new Unfinished.Line(task, 3)).stream()
                .map(Run::text)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<TaskRow> tasks() {
        return Combinators.combine(
                        Arbitraries.of(UNITS),
                        Arbitraries.of(FORMS),
                        Arbitraries.of(VERBS),
                        Arbitraries.of(THINGS),
                        Arbitraries.of(ENDS))
                .as((unit, form, verb, thing, end) -> task(unit, form.formatted(unit, verb + " " + thing, end)));
    }

    @Property(tries = 200)
    void it_is_not_ordered_again(@ForAll("tasks") TaskRow task) {
        String paper = """
                THÔNG BÁO

                Kết luận phiên họp thường kỳ tháng 10

                Ngày 24/10/2024, Ủy ban nhân dân huyện Nà Mẫu tổ chức phiên họp. Chủ trì phiên họp kết luận như sau:

                1. Kết quả thực hiện kết luận phiên họp trước

                Trong 06 nhiệm vụ giao tại phiên họp trước (ngày 24/9/2024) còn 01 nhiệm vụ chưa hoàn thành:

                - %s

                Trên đây là Thông báo kết luận phiên họp, yêu cầu các cơ quan nghiêm túc thực hiện./.
                """.formatted(line(task));
        assertThat(PaperReading.of(paper, LIST).directives()).as(line(task)).isEmpty();
    }

    @Example
    void who_has_not_done_what_by_when_and_for_how_long_is_told() {
        assertThat(line(task(
                        "Công an huyện",
                        "Giao Công an huyện chủ trì, phối hợp với UBND xã Nà Mẫu tuần tra; hoàn thành trước ngày"
                                + " 15/10/2024.")))
                .isEqualTo("Công an huyện chưa hoàn thành nhiệm vụ 2024-0001: chủ trì, phối hợp với UBND xã Nà Mẫu tuần"
                        + " tra; hoàn thành trước ngày 15/10/2024 (hạn 15/10/2024; 3 phiên họp liên tiếp).");
        assertThat(line(task("Công an huyện", "Yêu cầu Công an huyện giao Đội cảnh sát kiểm tra.")))
                .as("an order inside is left out")
                .isEqualTo("Công an huyện chưa hoàn thành nhiệm vụ 2024-0001 (hạn 15/10/2024; 3 phiên họp liên tiếp).");
    }
}
