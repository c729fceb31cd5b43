package io.github.roviec.office.indicators.evidence;

import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a unit has to prove an indicator with, in a period.
///
/// @param leaves in the order of its members
public record Binder(Indicator indicator, List<Leaf> leaves) {

    public Binder {
        leaves = List.copyOf(leaves);
    }

    /// Figures above zero of an indicator that wants documents, and has none here.
    public long lacking() {
        return leaves.stream().filter(leaf -> lacks(leaf)).count();
    }

    /// A member that has parts is what they say: its parts want documents.
    public boolean lacks(Leaf leaf) {
        BigDecimal value = leaf.value();
        return indicator.as().wantsEvidence()
                && !isSplit(leaf)
                && value != null
                && value.signum() > 0
                && leaf.proofs().isEmpty();
    }

    private boolean isSplit(Leaf leaf) {
        Member member = leaf.member();
        return member == null
                ? leaves.size() > 1
                : member.isSplit(leaves.stream()
                        .map(Leaf::member)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /// @param member absent where the indicator has no dimension
    /// @param value  null where there is none, or nothing was said yet
    /// @param proofs the newest first
    public record Leaf(@Nullable Member member, @Nullable BigDecimal value, List<Proof> proofs) {

        public int memberId() {
            return member == null ? 0 : member.id();
        }
    }
}
