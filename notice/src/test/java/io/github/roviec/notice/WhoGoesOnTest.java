package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.directive.Directive;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Who leads where a sentence names several, or nobody, or states a fact. A wrong lead that is sure is worse than none.
class WhoGoesOnTest {

    /// Each order as "lead, lead? : its text", a question mark behind a lead that is not sure.
    private static List<String> orders(String body) {
        return Invariants.read(GenreTest.FRONT + body).directives().stream()
                .map(WhoGoesOnTest::line)
                .toList();
    }

    private static String line(Directive order) {
        return order.lead().stream()
                        .map(lead -> lead.name() + (lead.sure() ? "" : "?"))
                        .collect(Collectors.joining(", "))
                + ": " + order.text();
    }

    @Test
    void aClauseBehindASemicolonThatNamesAnotherIsAnOrderOfItsOwn() {
        assertThat(orders("""
                Giao Sở Xây dựng rà soát quy hoạch các bến đò;
                tổng hợp nhu cầu vốn; Sở Tài chính thẩm định dự toán;
                kiểm tra các bến đò cũ.
                """))
                .containsExactly(
                        "Sở Xây dựng: Giao Sở Xây dựng rà soát quy hoạch các bến đò;",
                        "Sở Xây dựng: tổng hợp nhu cầu vốn;",
                        "Sở Tài chính: Sở Tài chính thẩm định dự toán;",
                        "Sở Tài chính?: kiểm tra các bến đò cũ.");
    }

    @Test
    void behindASentenceThatNamesSeveralNobodyIsSure() {
        assertThat(orders("1. Sở Tài chính thẩm định dự toán; Sở Nội vụ tổng hợp biên chế. Báo cáo UBND tỉnh kết quả."))
                .containsExactly(
                        "Sở Tài chính: Sở Tài chính thẩm định dự toán;",
                        "Sở Nội vụ: Sở Nội vụ tổng hợp biên chế.",
                        "Sở Nội vụ?: Báo cáo UBND tỉnh kết quả.");
    }

    @Test
    void theCommaThatPartsTwoDutiesBelongsToNeither() {
        assertThat(orders("1. Sở Y tế tổng hợp kết quả, các cơ quan phối hợp có trách nhiệm cung cấp số liệu."))
                .containsExactly(
                        "Sở Y tế: Sở Y tế tổng hợp kết quả",
                        "các cơ quan phối hợp: các cơ quan phối hợp có trách nhiệm cung cấp số liệu.");
    }

    @Test
    void whoIsNamedBeforeAColonIsTold() {
        assertThat(orders("1. Giao Sở Y tế kiểm tra các trạm. "
                        + "Các tỉnh, thành phố trực thuộc Trung ương: chủ động rà soát các bến đò."))
                .containsExactly(
                        "Sở Y tế: Giao Sở Y tế kiểm tra các trạm.",
                        "Các tỉnh, thành phố trực thuộc Trung ương: "
                                + "Các tỉnh, thành phố trực thuộc Trung ương: chủ động rà soát các bến đò.");
    }

    @Test
    void whatIsConcernedIsNotToldAndNarrowsAGroup() {
        assertThat(orders("1. Về các vấn đề liên quan đến UBND xã Tân Phú, Sở Nội vụ kiểm tra, báo cáo."))
                .singleElement()
                .asString()
                .startsWith("Sở Nội vụ?: ");
        assertThat(orders("1. Giao các sở, ngành liên quan đến lĩnh vực đường thủy rà soát các bến đò."))
                .singleElement()
                .asString()
                .startsWith("các sở, ngành liên quan?: ");
        assertThat(orders("1. Giao các sở, ngành liên quan đến ngày 30/9/2025 rà soát xong các bến đò."))
                .singleElement()
                .asString()
                .startsWith("các sở, ngành liên quan: ");
    }

    @Test
    void workThatIsDoneIsAFact() {
        assertThat(orders("1. Đề án do Sở Xây dựng chủ trì đã hoàn thành 80% khối lượng."))
                .isEmpty();
        assertThat(orders("1. Dự án cầu Tân Phú do Sở Xây dựng chủ trì thực hiện đạt 80% kế hoạch."))
                .isEmpty();
        assertThat(orders("1. Kế hoạch này do Sở Xây dựng chủ trì tham mưu theo các quy định đã ban hành."))
                .singleElement()
                .asString()
                .startsWith("Sở Xây dựng: ");
    }

    @Test
    void aConditionThatOpensAListIsNoPartOfTheOrderBefore() {
        assertThat(orders("""
                1. Giao Sở Y tế kiểm tra các trạm. Trường hợp vượt thẩm quyền, các đơn vị thực hiện như sau:
                a) Sở Tài chính cân đối nguồn kinh phí.
                b) Sở Nội vụ thẩm định biên chế.
                """))
                .containsExactly(
                        "Sở Y tế: Giao Sở Y tế kiểm tra các trạm.",
                        "Sở Tài chính: Sở Tài chính cân đối nguồn kinh phí.",
                        "Sở Nội vụ: Sở Nội vụ thẩm định biên chế.");
    }

    @Test
    void aBlankOneLetterTooLateHidesNobody() {
        Directive order = Invariants.read(
                        GenreTest.FRONT + "1. Sở Y tế phối hợp với các đơn vị liên quant ham mưu kế hoạch y tế.")
                .directives()
                .getFirst();
        assertThat(order.coordinating()).singleElement().satisfies(unit -> {
            assertThat(unit.name()).isEqualTo("các đơn vị liên quan");
            assertThat(unit.sure()).isTrue();
        });
        assertThat(order.text()).contains("các đơn vị liên quan tham mưu");
    }
}
