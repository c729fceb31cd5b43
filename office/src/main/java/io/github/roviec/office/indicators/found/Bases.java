package io.github.roviec.office.indicators.found;

import io.github.roviec.office.indicators.Base;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a percentage is a percentage of, by the paper's words.
final class Bases {

    private static final String PLAN = "KE_HOACH";

    /// Words that stand in every name: what counts is who set it.
    private static final List<String> COMMON = List.of("dự", "toán", "của", "giao", "theo", "năm", "so", "với");

    private Bases() {}

    /// The base whose name has most of the words; null where none has any that matter.
    static @Nullable String of(@Nullable String words, List<Base> bases) {
        if (words == null) {
            return null;
        }
        String said = Folded.of(words);
        if (Folded.has(said, "cùng kỳ") || Folded.has(said, "năm trước")) {
            return Placement.LAST_YEAR;
        }
        if (Folded.has(said, "kế hoạch") || Folded.has(said, "kh")) {
            return plan(bases);
        }
        Optional<Base> best = bases.stream()
                .filter(base -> shared(base, said) > 0)
                .max(Comparator.comparingLong((Base base) -> shared(base, said))
                        .thenComparing(base -> -base.name().length()));
        return best.map(Base::code).orElse(null);
    }

    private static long shared(Base base, String said) {
        return Arrays.stream(Folded.of(base.name()).strip().split(" "))
                .filter(word -> said.contains(" " + word + " "))
                .filter(word -> !COMMON.contains(word))
                .count();
    }

    static @Nullable String plan(List<Base> bases) {
        return bases.stream().map(Base::code).filter(PLAN::equals).findFirst().orElse(null);
    }

    /// "Tăng 9,3 % so với cùng kỳ" is 109,3 % of it; "bằng 115,2 %" is what it says.
    static BigDecimal ofLastYear(BigDecimal percent, String subject) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        if (subject.startsWith(" tăng ")) {
            return hundred.add(percent);
        }
        return subject.startsWith(" giảm ") && percent.compareTo(hundred) < 0 ? hundred.subtract(percent) : percent;
    }
}
