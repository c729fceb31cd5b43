package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A paper that a machine read from a picture, with the words of which it was not sure.
class DoubtfulLettersTest {

    private static final String NOTICE = """
            ỦY BAN NHÂN DÂN
            HUYỆN SƠN ĐỘNG

            THÔNG BÁO
            Kết luận phiên họp tháng 5 năm 2024

            Ủy ban nhân dân huyện Sơn Động kết luận, chỉ đạo như sau:

            * Phòng Nội vụ

            - Rà soát biên chế của các xã, báo cáo kết quả trước ngày 20/5/2024.

            * Phòng lao động, Thường bỉnh, Xã hội - Dân tộc

            - Khẩn trương thẩm định hồ sơ của các hộ nghèo.

            - Phòng Tài chỉnh - Kế hoạch tổng hợp số liệu quyết toán.
            """;

    private static final List<KnownUnit> LIST = List.of(
            new KnownUnit("nv", "Phòng Nội vụ", List.of(), false),
            new KnownUnit("ld", "Phòng Lao động, Thương binh, Xã hội - Dân tộc", List.of(), false),
            new KnownUnit("tc", "Phòng Tài chính - Kế hoạch", List.of(), false));

    private static List<Span> words(String... doubtful) {
        return Pattern.compile(String.join("|", doubtful))
                .matcher(NOTICE)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    private static Addressee lead(Reading reading, String order) {
        Directive directive = reading.directives().stream()
                .filter(found -> found.text().contains(order))
                .findFirst()
                .orElseThrow();
        assertThat(directive.lead()).hasSize(1);
        return directive.lead().getFirst();
    }

    @Test
    void aNameWithADoubtfulWordIsNotSure() {
        Reading reading = NoticeReader.standard().read(NOTICE, words("bỉnh", "chỉnh"));
        assertThat(lead(reading, "Rà soát").sure()).isTrue();
        assertThat(lead(reading, "thẩm định").sure()).isFalse();
        assertThat(lead(reading, "tổng hợp").sure()).isFalse();
    }

    @Test
    void aHeadingKeepsItsWholeNameHoweverItIsSpelled() {
        Addressee lead = lead(NoticeReader.standard().read(NOTICE), "thẩm định");
        assertThat(lead.name()).isEqualTo("Phòng lao động, Thường bỉnh, Xã hội - Dân tộc");
        assertThat(lead.sure()).isFalse();
    }

    @Test
    void theListKnowsTheNameWithoutItsAccents() {
        Reading reading = NoticeReader.standard().withUnits(LIST).read(NOTICE, words("Thường", "bỉnh", "chỉnh"));
        assertThat(lead(reading, "Rà soát").code()).isEqualTo("nv");
        assertThat(lead(reading, "Rà soát").sure()).isTrue();
        assertThat(lead(reading, "thẩm định").code()).isEqualTo("ld");
        assertThat(lead(reading, "thẩm định").name()).isEqualTo("Phòng Lao động, Thương binh, Xã hội - Dân tộc");
        assertThat(lead(reading, "thẩm định").sure()).isFalse();
        assertThat(lead(reading, "tổng hợp").code()).isEqualTo("tc");
        assertThat(reading.remarks())
                .filteredOn(remark -> remark.code().equals("name-near-known"))
                .extracting(remark -> remark.fix())
                .contains("Phòng Lao động, Thương binh, Xã hội - Dân tộc", "Phòng Tài chính - Kế hoạch");
    }

    @Test
    void accentsCountWhereTheLettersAreSure() {
        Reading reading = NoticeReader.standard().withUnits(LIST).read(NOTICE);
        assertThat(lead(reading, "tổng hợp").code()).isNull();
        assertThat(lead(reading, "tổng hợp").sure()).isFalse();
    }

    @Test
    void twoUnitsThatDifferInAccentsAloneAreNotGuessed() {
        String text = NOTICE.replace("Phòng Nội vụ", "UBND xã Trần Ninh");
        Reading reading = NoticeReader.standard()
                .withUnits(List.of(
                        new KnownUnit("a", "UBND xã Trấn Ninh", List.of(), false),
                        new KnownUnit("b", "UBND xã Trán Ninh", List.of(), false)))
                .read(text, List.of(new Span(text.indexOf("Trần"), text.indexOf("Trần") + 4)));
        assertThat(lead(reading, "Rà soát").code()).isNull();
        assertThat(lead(reading, "Rà soát").sure()).isFalse();
    }
}
