package io.github.roviec.office.reports.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFileTest {

    private static final String GOOD = """
            code: BC_THU
            name: Báo cáo thử
            kind: REPORT
            about: AUTHORITY
            issuer: AUTHORITY
            periods: [MONTH]
            subject: Thử {kỳ}
            signature:
              - {right: TL, post: Chủ tịch}
            blocks:
              - part: Một
              - text: "Có {tổng số} nhiệm vụ."
              - figures: {set: KTXH}
              - table: LATE_TASKS
            """;

    @TempDir
    Path folder;

    @Test
    void the_shipped_templates_can_be_read_and_an_own_one_takes_the_place_of_its_code() throws Exception {
        Templates shipped = Templates.shipped();
        assertThat(shipped.all())
                .extracting(Template::code)
                .containsExactly("BC_NHIEM_VU", "CV_DON_DOC", "BC_DON_VI", "BC_KTXH", "TB_KET_LUAN");
        Files.writeString(folder.resolve("own.yaml"), GOOD.replace("BC_THU", "BC_KTXH"));
        Templates own = shipped.withOwn(folder);
        assertThat(own.require("BC_KTXH").name()).isEqualTo("Báo cáo thử");
        assertThat(own.all()).hasSameSizeAs(shipped.all());
        assertThat(own.ownFiles()).containsExactly("own.yaml");
        assertThatThrownBy(() -> own.require("KHONG_CO")).hasMessage("paper.template-gone");
    }

    @Test
    void a_character_that_no_text_has_is_refused_and_named() {
        assertThatThrownBy(() -> TemplateFile.read("a.yaml", GOOD.replace("Một", "M\u0001ột")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("paper.template-yaml");
                    assertThat(refusal.arguments()[0]).isEqualTo("a.yaml");
                });
    }

    @Test
    void blocks_stand_in_their_order() {
        Template template = TemplateFile.read("a.yaml", GOOD);
        assertThat(template.pieces()).hasSize(4);
        assertThat(template.pieces().get(1)).isEqualTo(new Piece.Text("Có {tổng số} nhiệm vụ.", false));
        assertThat(template.signature().lines().getFirst().words()).isEqualTo("TL. CHỦ TỊCH");
    }

    /// What is wrong, in which line, and how it is called.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{tổng số} | {tổng} | paper.template-placeholder | 12",
                "kind: REPORT | kind: BAO_CAO | paper.template-value | 3",
                "name: Báo cáo thử | ten: Báo cáo thử | paper.template-missing | 1",
                "- part: Một | - phan: Một | paper.template-unknown | 11",
                "{set: KTXH} | {set: KTXH, sector: X} | paper.template-missing | 13",
                "[MONTH] | [MONTH | paper.template-yaml | 7",
                "table: LATE_TASKS | table: [x] | paper.template-value | 14",
                "issuer: AUTHORITY | issuer: UNIT | paper.template-value | 5",
                "subject: Thử | subject: Thử, x | none | 0"
            })
    void a_wrong_file_is_refused_with_its_line(String right, String wrong, String code, int line) {
        String content = GOOD.replace(right, wrong);
        assertThat(content).isNotEqualTo(GOOD);
        if (code.equals("none")) {
            assertThat(TemplateFile.read("a.yaml", content).subject()).startsWith("Thử, x");
            return;
        }
        assertThatThrownBy(() -> TemplateFile.read("a.yaml", content))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.arguments()[0]).isEqualTo("a.yaml");
                    assertThat(refusal.arguments()[1]).isEqualTo(line);
                });
    }
}
