package io.github.roviec.office.indicators.approval;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Who accepts, as it is written, is read as it was meant: also a unit that has one of the words for its code.
class ApproverProperties {

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.oneOf(
                Arbitraries.of("HEAD", "ABOVE", "OFFICE", "UNIT", "UNIT:", "UNIT:HEAD", "UNIT:UNIT:OFFICE"),
                Arbitraries.strings().withChars("AEHDOFICUNT:_1").ofMinLength(1).ofMaxLength(12));
    }

    @Property
    void a_unit_stays_this_unit(@ForAll("codes") String code) {
        Approver unit = Approver.ofUnit(code);
        assertThat(Approver.of(unit.text())).isEqualTo(unit);
    }

    @Property
    void a_word_stays_this_word(@ForAll Approver.Kind kind) {
        if (kind != Approver.Kind.UNIT) {
            assertThat(Approver.of(kind.name())).isEqualTo(new Approver(kind, null));
            assertThat(new Approver(kind, null).text()).isEqualTo(kind.name());
        }
    }
}
