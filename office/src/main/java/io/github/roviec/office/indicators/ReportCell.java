package io.github.roviec.office.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A place in a form.
///
/// @param member   absent where the indicator has no dimension
/// @param note     the explanation that goes with the value
/// @param revision 0 while nobody has said anything
/// @param previous what was said a period ago
/// @param sealed   it came another way and counts already: it is not changed here
/// @param byParts  what its parts say, recorded when they are ({@link Criteria}): it is never typed. One that was said
///                 as a whole is not, and its parts have no place ({@link SaidWhole})
public record ReportCell(
        Indicator indicator,
        @Nullable Member member,
        @Nullable BigDecimal value,
        @Nullable String absence,
        @Nullable String note,
        int revision,
        @Nullable BigDecimal previous,
        boolean sealed,
        boolean byParts) {

    /// Names the place in a web form: "12-0".
    public String key() {
        return indicator.id() + "-" + memberId();
    }

    public int memberId() {
        return member == null ? 0 : member.id();
    }
}
