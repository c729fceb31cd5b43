package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.indicators.catalogue.CatalogueFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Mistakes in a catalogue file are told with their line.
class CatalogueFileTest {

    @Test
    void the_shipped_catalogue_is_whole() {
        Catalogue shipped = ShippedCatalogue.read();
        assertThat(shipped.indicators()).hasSizeGreaterThan(60);
        assertThat(shipped.sets())
                .filteredOn(set -> set.code().equals("KTXH"))
                .singleElement()
                .satisfies(set -> assertThat(set.indicators()).hasSize(16));
        assertThat(members(shipped, "NTM_2021")).isEqualTo(19 + 52);
        assertThat(partsOf(shipped, "NTM_2021"))
                .containsExactly(2, 4, 2, 2, 0, 3, 0, 4, 2, 0, 0, 2, 5, 2, 4, 0, 12, 6, 2);
        assertThat(members(shipped, "NTM_NC_2021")).isEqualTo(19);
        assertThat(members(shipped, "NTM_2026")).isEqualTo(10);
        assertThat(members(shipped, "NVTT")).isEqualTo(11);
        assertThat(members(shipped, "LOAI_DON")).isEqualTo(4);
        assertThat(members(shipped, "CCHC_2020")).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source: x | OFFICE",
                "approver: P_TCKH | P_TCKH",
                "approver: ABOVE | UNIT:ABOVE",
                "approvers: [ABOVE, P_TCKH] | ABOVE P_TCKH",
                "approvers: [HEAD, ABOVE, 'UNIT:HEAD', OFFICE] | HEAD ABOVE UNIT:HEAD OFFICE"
            })
    void who_accepts_a_form_is_one_unit_or_a_list_of_steps(String line, String steps) {
        Catalogue read = CatalogueFile.read("x.yaml", """
                forms:
                  - {code: A, name: a, about: [COMMUNE], from: 01/01/2024, indicators: [B], %s}
                """.formatted(line));
        assertThat(read.forms().getFirst().approvers())
                .extracting(Approver::text)
                .containsExactly(steps.split(" "));
    }

    /// How many parts each criterion has, in order.
    private static List<Integer> partsOf(Catalogue catalogue, String dimension) {
        List<Member> members = catalogue.dimensions().stream()
                .filter(known -> known.code().equals(dimension))
                .findFirst()
                .orElseThrow()
                .members();
        return Member.whole(members).stream()
                .map(criterion -> (int) members.stream()
                        .filter(part -> criterion.code().equals(part.of()))
                        .count())
                .toList();
    }

    private static int members(Catalogue catalogue, String dimension) {
        return catalogue.dimensions().stream()
                .filter(known -> known.code().equals(dimension))
                .findFirst()
                .orElseThrow()
                .members()
                .size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicators.file-yaml | 3 | 'bases:\n  - code: A\n   name: [x'",
                "indicators.file-unknown | 4 | 'bases:\n  - code: A\n    name: a\n    colour: red'",
                "indicators.file-missing | 2 | 'bases:\n  - code: A'",
                "indicators.file-twice | 3 | 'bases:\n  - {code: A, name: a}\n  - {code: A, name: b}'",
                "indicators.file-twice | 4 | 'bases:\n  - code: A\n    name: a\n    name: b'",
                "indicators.file-shape | 2 | 'bases:\n  - A'",
                "indicators.file-value | 4 | 'calendars:\n  - code: A\n    name: a\n    firstDay: 31'",
                "indicators.file-value | 2 | 'indicators:\n  - {code: A, name: a, measure: m, sector: s, gathered: [XÃ]}'",
                "indicators.file-missing | 2 | 'indicators:\n  - {code: A, name: a, measure: m, sector: s}'",
                "indicators.file-value | 3 | 'forms:\n  - {code: A, name: a, about: [COMMUNE], from: 01/01/2024, indicators: [B],\n     approvers: [HEAD, ABOVE, P1, P2, OFFICE]}'",
                "indicators.file-value | 3 | 'forms:\n  - {code: A, name: a, about: [COMMUNE], from: 01/01/2024, indicators: [B],\n     approvers: [HEAD], approver: P1}'",
                "indicators.file-formula | 3 | 'indicators:\n  - {code: A, name: a, measure: m, sector: s,\n     formula: B + (}'",
                "indicators.file-formula | 3 | 'indicators:\n  - {code: A, name: a, measure: m, sector: s,\n     formula: DT_NOW()}'",
            })
    void a_mistake_is_told_with_its_line(String code, int line, String content) {
        assertThatThrownBy(() -> CatalogueFile.read("x.yaml", content))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.arguments()[0]).isEqualTo("x.yaml");
                    assertThat(refusal.arguments()[1]).isEqualTo(line);
                });
    }
}
