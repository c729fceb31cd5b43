package io.github.roviec.office.reports.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place in a {@link Sentence} that a figure fills, without its measure: `{số NS_THU}`, `{số GN/DTC}`,
/// `{mức GN/DTC KE_HOACH}`, `{% NS_THU TINH_GIAO}`, `{% NS_THU cùng kỳ}`, `{đơn vị có mức NTM21_XA_MOI KE_HOACH}`,
/// `{số NTM21 của đơn vị}`.
///
/// @param member    code of a member of the indicator's dimension; null for the whole
/// @param base      code of what a goal or a percentage is of; null where there is none
/// @param ofThatUnit of the unit of which the sentence speaks, not of the one of which the paper does
public record FigurePlace(
        What what,
        String indicator,
        @Nullable String member,
        @Nullable String base,
        boolean ofThatUnit) {

    public enum What {
        /// The figure itself.
        VALUE,
        /// What was to be reached.
        GOAL,
        /// In per cent of what was to be reached.
        SHARE,
        /// In per cent of the same period of last year.
        OF_LAST_YEAR,
        /// The name of the unit below that has a goal of its own; the sentence is said once for each such unit.
        UNIT
    }

    private static final String CODE = "([A-Z][A-Z0-9_]*)";
    private static final Pattern WRITTEN = Pattern.compile("(số|mức|%|đơn vị có mức) " + CODE
            + "(?:/([A-Z0-9_]+))?(?: (cùng kỳ|[A-Z][A-Z0-9_]*))?" + "( của đơn vị)?");

    /// What stands between the brackets; empty where it is no place of a figure.
    public static Optional<FigurePlace> of(String written) {
        Matcher found = WRITTEN.matcher(written.strip().replaceAll("\\s+", " "));
        if (!found.matches()) {
            return Optional.empty();
        }
        String base = found.group(4);
        boolean lastYear = "cùng kỳ".equals(base);
        What what = switch (found.group(1)) {
            case "số" -> base == null ? What.VALUE : null;
            case "mức" -> base == null || lastYear ? null : What.GOAL;
            case "%" -> base == null ? null : lastYear ? What.OF_LAST_YEAR : What.SHARE;
            default -> base == null || lastYear || found.group(5) != null ? null : What.UNIT;
        };
        return what == null
                ? Optional.empty()
                : Optional.of(new FigurePlace(
                        what, found.group(2), found.group(3), lastYear ? null : base, found.group(5) != null));
    }
}
