package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.rule.RuleException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An office adds words of its own; a file that is wrong says where.
class OwnRulesTest {

    /// The example of the page for writers of rules.
    private static final String OWN = example();

    private static String example() {
        String page = Samples.read(Path.of("../docs/rules.md"));
        int from = page.indexOf("   family abbreviation");
        return page.substring(from, page.indexOf("   ```", from));
    }

    private static final String PAPER = """
            THÔNG BÁO
            Chủ tịch UBND xã kết luận như sau:
            1. Giao Quầy Thông tin Nông nghiệp tập huấn cho các hộ dân.
            """;

    @Test
    void theyAreReadBesideTheStandardOnes() {
        assertThat(leads(NoticeReader.standard())).doesNotContain("Quầy Thông tin Nông nghiệp");
        assertThat(leads(NoticeReader.standard().withRules(Map.of("xa.rules", OWN))))
                .contains("Quầy Thông tin Nông nghiệp");
    }

    @Test
    void theyGoTogetherWithAListOfUnits() {
        var unit = new KnownUnit("KT", "Quầy Thông tin Nông nghiệp", List.of(), false);
        var reader = NoticeReader.standard().withUnits(List.of(unit)).withRules(Map.of("xa.rules", OWN));
        assertThat(reader.read(PAPER).directives().getFirst().lead().getFirst().code())
                .isEqualTo("KT");
    }

    private static List<String> leads(NoticeReader reader) {
        return reader.read(PAPER).directives().stream()
                .flatMap(order -> order.lead().stream())
                .map(Addressee::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | no-family     | family nonsense
            1 | nothing-after | family
            1 | rule-first    | find a
            1 | family-first  | rule x;find xyz;yes [xyz] b;yes c [xyz];no d
            4 | mark          | family verb;rule x;find xyz;yes b;no c
            2 | examples      | family verb;rule x;find xyz;yes [xyz] b;no c
            2 | no-find       | family verb;rule x;yes [xyz] b;yes c [xyz];no d
            3 | unknown-word  | family verb;rule x;look xyz
            3 | value         | family verb;rule x;value nonsense;find xyz;yes [xyz] b;yes c [xyz];no d
            3 | value-none    | family topic;rule x;value lead;find xyz;yes [xyz] b;yes c [xyz];no d
            2 | value-missing | family order;rule x;find xyz;yes [xyz] b;yes c [xyz];no d
            3 | mention       | family deadline;rule x;find xyz <giờ>;value day;yes [xyz] b;yes c [xyz];no d
            2 | name-twice    | family verb;rule trước ngày;find xyz;yes [xyz] b;yes c [xyz];no d
            5 | phrase-twice  | family order;rule x;value assign;find xyz;find giao;yes [xyz] b;yes c [xyz];no d
            6 | example-twice | family verb;rule x;find xyz;yes [xyz] b;yes c [xyz];yes [xyz] b;no d
            5 | not-found     | family verb;rule x;find xyz;yes [xyz] b;yes c [abc];no d
            6 | found         | family verb;rule x;find xyz;yes [xyz] b;yes c [xyz];no d xyz
            4 | again         | family verb;rule x;find xyz (abc);find xyz abc;yes [xyz] b;yes c [xyz];no d
            4 | dead          | family verb;rule x;find xyz;find xyz – abc;yes [xyz] b;yes c [xyz];no d
            2 | disturbs      | family verb;rule x;find phải nêu;yes [phải nêu] b;yes c [phải nêu];no d
            """)
    void aWrongFileSaysWhere(int line, String code, String file) {
        String text = file.replace(";", "\n");
        assertThatThrownBy(() -> NoticeReader.standard().withRules(Map.of("mine.rules", text)))
                .isInstanceOfSatisfying(RuleException.class, fault -> {
                    assertThat(fault.code()).isEqualTo(code);
                    assertThat(fault.file()).isEqualTo("mine.rules");
                    assertThat(fault.line()).isEqualTo(line);
                    assertThat(fault).hasMessageStartingWith("mine.rules:" + line + ": ");
                });
    }
}
