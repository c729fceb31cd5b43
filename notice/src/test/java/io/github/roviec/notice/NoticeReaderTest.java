package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Basis;
import io.github.roviec.notice.directive.Deadline;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.directive.TaskClass;
import io.github.roviec.notice.lint.Remark;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// One notice, read as a clerk would.
class NoticeReaderTest {

    private final Reading reading = Invariants.read(Demonstration.NOTICE);

    private static List<String> names(List<Addressee> parties) {
        return parties.stream().map(Addressee::name).toList();
    }

    private Directive nth(int n) {
        return reading.directives().get(n - 1);
    }

    @Test
    void ordersAndWhoLeads() {
        assertThat(reading.directives().stream().map(d -> names(d.lead())))
                .containsExactly(
                        List.of("Phòng Nông nghiệp và Phát triển nông thôn"),
                        List.of("Phòng Tài chính - Kế hoạch"),
                        List.of("Phòng Tài chính - Kế hoạch"),
                        List.of("Trung tâm Phát triển quỹ đất"),
                        List.of("UBND các xã, thị trấn"),
                        List.of("UBND các xã, thị trấn"));
        assertThat(nth(1).lead().getFirst().basis()).isEqualTo(Basis.SENTENCE);
        assertThat(nth(2).lead().getFirst().basis()).isEqualTo(Basis.HEADING);
        assertThat(nth(2).section()).isEqualTo("2.a");
    }

    @Test
    void theApprovalIsNoTask() {
        assertThat(nth(1).text()).startsWith("giao Phòng Nông nghiệp và PTNT").endsWith("05/6/2024.");
        assertThat(nth(1).product()).isEqualTo("dự thảo Báo cáo");
    }

    @Test
    void whoContributes() {
        assertThat(names(nth(2).coordinating())).containsExactly("Kho bạc nhà nước huyện", "UBND các xã, thị trấn");
        assertThat(names(nth(5).coordinating())).containsExactly("Hội Nông dân huyện");
    }

    @Test
    void byWhen() {
        assertThat(nth(1).deadline().date()).isEqualTo(LocalDate.of(2024, 6, 5));
        assertThat(nth(1).deadline().basis()).isEqualTo(Deadline.Basis.EXPLICIT);
        assertThat(nth(2).deadline().date()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(nth(2).deadline().basis()).isEqualTo(Deadline.Basis.INHERITED);
        assertThat(Objects.requireNonNull(nth(2).deadline().span()).of(reading.text()))
                .isEqualTo("trong tháng 6");
        assertThat(nth(6).deadline().date()).isNull();
        assertThat(nth(6).deadline().basis()).isEqualTo(Deadline.Basis.NONE);
        assertThat(nth(6).taskClass()).isEqualTo(TaskClass.ONGOING);
    }

    @Test
    void supervisorCitationItems() {
        assertThat(Objects.requireNonNull(nth(3).supervisor()).name()).isEqualTo("Lê Thị Mai");
        assertThat(Objects.requireNonNull(nth(3).supervisor()).position()).isEqualTo("Phó Chủ tịch UBND huyện");
        assertThat(nth(2).citations()).singleElement().satisfies(c -> {
            assertThat(c.number()).isEqualTo("77/UBND-TCKH");
            assertThat(c.date()).isEqualTo(LocalDate.of(2024, 2, 2));
            assertThat(c.issuer()).isEqualTo("UBND huyện");
        });
        assertThat(nth(2).items()).hasSize(2);
    }

    @Test
    void header() {
        Header header = reading.header();
        assertThat(header.kind()).isEqualTo("TB");
        assertThat(header.number()).isEqualTo("21");
        assertThat(header.symbol()).isEqualTo("TB-UBND");
        assertThat(header.date()).isEqualTo(LocalDate.of(2024, 5, 28));
        assertThat(header.issuer()).isEqualTo("UBND HUYỆN SÔNG LA");
        assertThat(Objects.requireNonNull(header.meeting()).chair())
                .isEqualTo(new Header.Person("Trần Minh Khoa", "Chủ tịch UBND huyện"));
        assertThat(header.signer()).isEqualTo(new Header.Signer("Phạm Văn Lâm", "CHÁNH VĂN PHÒNG", "TL."));
        assertThat(header.recipients()).containsExactly("Thường trực Huyện ủy", "Các phòng, ban", "Lưu: VT");
    }

    /// A letterhead is a table of two cells: read cell by cell, the number stands above the state's name.
    @Test
    void numberAboveTheStatesName() {
        String byCell = Demonstration.NOTICE
                .replace("Số: 21/TB-UBND\n", "")
                .replace("UBND HUYỆN SÔNG LA\n", "UBND HUYỆN SÔNG LA\n\nSố: 21/TB-UBND\n\n");
        Header header = NoticeReader.standard().read(byCell).header();
        assertThat(header.number()).isEqualTo("21");
        assertThat(header.symbol()).isEqualTo("TB-UBND");
        assertThat(header.issuer()).isEqualTo("UBND HUYỆN SÔNG LA");
    }

    @Test
    void figures() {
        assertThat(reading.figures().stream().map(f -> f.value() + " " + f.measure()))
                .containsExactly("1234.5 ha", "98.2 %");
        assertThat(reading.figures().getLast().base()).isEqualTo("kế hoạch");
    }

    @Test
    void anOfficesOwnList() {
        var units = List.of(
                new KnownUnit("TCKH", "Phòng Tài chính - Kế hoạch", List.of("Phòng TC-KH"), false),
                new KnownUnit("NN", "Phòng Nông nghiệp và Phát triển nông thôn", List.of(), false),
                new KnownUnit("TTQD", "Trung tâm Phát triển Quỹ Đất huyện", List.of(), false),
                new KnownUnit("XA", "UBND các xã và thị trấn", List.of(), true));
        Reading known = Invariants.read(Demonstration.NOTICE, units);
        assertThat(known.directives().stream()
                        .map(d -> Objects.toString(d.lead().getFirst().code())))
                .containsExactly("NN", "TCKH", "TCKH", "TTQD", "XA", "XA");
        assertThat(known.directives()).allMatch(d -> d.lead().getFirst().sure());
        Addressee treasury = known.directives().get(1).coordinating().getFirst();
        assertThat(treasury.code()).isNull();
        assertThat(treasury.sure()).isFalse();
        assertThat(treasury.name()).isEqualTo("Kho bạc nhà nước huyện");
    }

    @Test
    void aNearMissIsNotResolved() {
        var units = List.of(new KnownUnit("TC", "Phòng Tài chánh - Kế hoạch", List.of(), false));
        Reading known = Invariants.read(Demonstration.NOTICE, units);
        assertThat(known.directives().get(1).lead().getFirst().code()).isNull();
        assertThat(known.directives().get(1).lead().getFirst().sure()).isFalse();
        assertThat(known.remarks()).extracting(Remark::code).contains("name-near-known");
    }

    @Test
    void aMentionWithoutAccentsFindsItsUnit() {
        var units = List.of(new KnownUnit("NV", "Phòng Nội vụ", List.of("Phong Noi vu"), false));
        assertThat(Invariants.read("1. Giao Phong Noi vu rà soát hồ sơ.", units).directives())
                .singleElement()
                .satisfies(d -> assertThat(d.lead().getFirst().code()).isEqualTo("NV"));
    }

    @Test
    void nothingIsMadeUp() {
        assertThat(Invariants.read("").directives()).isEmpty();
        assertThat(Invariants.read("Trời đẹp. Bà con ra đồng.").directives()).isEmpty();
        assertThat(Invariants.read("Công tác giao thông được quan tâm. UBND huyện đã giao Phòng Nội vụ từ đầu năm.")
                        .directives())
                .isEmpty();
    }
}
