package io.github.roviec.office.web.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Requirement;
import io.github.roviec.office.indicators.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class MemberLinesTest {

    private final MemberLines lines = new MemberLines(new MarkedLines(words()));

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    private static Requirement asked(int group, String text) {
        return new Requirement(group, text);
    }

    @Test
    void what_a_line_asks_stands_in_brackets() {
        List<Member> read = lines.read("""
                3 = Thủy lợi
                3.1 = Đường thôn [nhóm 1: 100 %] [Nhóm 3 : ≥ 80 %] [từ 1/6/2026]

                NSTW = Ngân sách [yêu cầu: từ 1 đến 3]
                """);

        assertThat(read)
                .containsExactly(
                        Member.always(0, "3", "Thủy lợi"),
                        new Member(
                                0,
                                "3.1",
                                "Đường thôn",
                                Validity.since(LocalDate.of(2026, 6, 1)),
                                List.of(asked(1, "100 %"), asked(3, "≥ 80 %"))),
                        new Member(0, "NSTW", "Ngân sách", Validity.ALWAYS, List.of(asked(0, "từ 1 đến 3"))));
    }

    @Test
    void a_table_of_a_decision_is_read_as_it_was_copied() {
        List<Member> read = lines.read("""
                1\tQuy hoạch\t1.1. Quy hoạch được phê duyệt\tĐạt\tĐạt\tĐạt
                \t\t1.2. Quy chế quản lý\tĐạt\t-\t–
                2\tHạ tầng\t2.1. Tỷ lệ đường xã
                được cứng hóa\t100%\t≥ 90%\t≥ 80,5%
                \t\t2.2. Nước sạch\t≥ 70%\t\t
                3.\tThu nhập\t60 triệu đồng
                4\tGiáo dục\t\t\t
                4.1\t4.1 Trường học\t"≥ 1 trường
                đạt chuẩn"\t\t
                """);

        assertThat(read.stream().map(Member::label))
                .containsExactly(
                        "1. Quy hoạch",
                        "1.1. Quy hoạch được phê duyệt",
                        "1.2. Quy chế quản lý",
                        "2. Hạ tầng",
                        "2.1. Tỷ lệ đường xã được cứng hóa",
                        "2.2. Nước sạch",
                        "3. Thu nhập",
                        "4. Giáo dục",
                        "4.1. Trường học");
        assertThat(read.stream().map(Member::requirements))
                .containsExactly(
                        List.of(),
                        List.of(asked(1, "Đạt"), asked(2, "Đạt"), asked(3, "Đạt")),
                        List.of(asked(1, "Đạt")),
                        List.of(),
                        List.of(asked(1, "100%"), asked(2, "≥ 90%"), asked(3, "≥ 80,5%")),
                        List.of(asked(0, "≥ 70%")),
                        List.of(asked(0, "60 triệu đồng")),
                        List.of(),
                        List.of(asked(0, "≥ 1 trường đạt chuẩn")));
    }

    @Test
    void a_table_below_what_was_written_goes_to_its_criteria() {
        List<Member> read = lines.read("""
                1 = Quy hoạch [từ 15/2/2026]
                2 = Hạ tầng
                2.1 = Đường
                2.1. Đường xã\t100%
                1.1. Quy hoạch chung\tĐạt
                """);

        assertThat(read.stream().map(Member::label))
                .containsExactly("1. Quy hoạch", "1.1. Quy hoạch chung", "2. Hạ tầng", "2.1. Đường xã");
        assertThat(read.getFirst().when().from()).isEqualTo(LocalDate.of(2026, 2, 15));
        assertThat(read.getLast().requirements()).containsExactly(asked(0, "100%"));
    }

    @Test
    void nothing_of_a_table_is_lost() {
        assertThatThrownBy(() -> lines.read("TT\tTên tiêu chí\tNhóm 1\n1\tQuy hoạch\tĐạt"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("part.copied-line");
                    assertThat(refusal.arguments()).containsExactly("TT Tên tiêu chí Nhóm 1");
                });
        assertThatThrownBy(() -> lines.read("1\t2\t3\n1\tQuy hoạch\tĐạt"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("part.copied-line"));
        // What stands there twice is left to whoever refuses it.
        assertThat(lines.read("1\tQuy hoạch\n1\tHạ tầng")).hasSize(2);
        // A number with letters behind it is no part of another criterion.
        assertThat(lines.read("3\tDiện tích\t1.500 m2 trở lên\t1.000 m2 trở lên"))
                .singleElement()
                .extracting(Member::requirements)
                .isEqualTo(List.of(asked(1, "1.500 m2 trở lên"), asked(2, "1.000 m2 trở lên")));
    }

    @Property
    void what_is_written_is_read_again(@ForAll("members") List<Member> members, @ForAll boolean english) {
        LocaleContextHolder.setLocale(english ? Locale.ENGLISH : Locale.of("vi"));
        try {
            assertThat(lines.read(lines.write(members))).isEqualTo(members);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Provide
    Arbitrary<List<Member>> members() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("aăđểựXY≥%:;=|.,()0123456789 ")
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(String::strip)
                .filter(each -> !each.isEmpty());
        Arbitrary<String> code = Combinators.combine(
                        Arbitraries.integers().between(1, 19),
                        Arbitraries.integers().between(0, 12))
                .as((whole, part) -> part == 0 ? String.valueOf(whole) : whole + "." + part);
        Arbitrary<List<Requirement>> requirements = text.list()
                .ofMaxSize(3)
                .map(texts -> texts.isEmpty()
                        ? List.of()
                        : texts.size() == 1
                                ? List.of(asked(0, texts.getFirst()))
                                : java.util.stream.IntStream.range(0, texts.size())
                                        .mapToObj(at -> asked(at + 1, texts.get(at)))
                                        .toList());
        Arbitrary<Validity> when = Arbitraries.integers()
                .between(0, 3000)
                .map(day -> day % 3 == 0
                        ? Validity.ALWAYS
                        : Validity.since(LocalDate.of(2020, 1, 1).plusDays(day)));
        return Combinators.combine(code, text, when, requirements)
                .as((number, name, time, asked) -> new Member(0, number, name, time, asked))
                .list()
                .ofMaxSize(8);
    }
}
