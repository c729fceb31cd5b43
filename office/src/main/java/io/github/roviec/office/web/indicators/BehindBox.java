package io.github.roviec.office.web.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a number that nobody wrote down comes from: a formula, or figures of units and members that were put together.
///
/// @param formula in words; null without one
/// @param value   null where there is none
/// @param missing how many figures are still to come
public record BehindBox(
        @Nullable String formula, @Nullable String value, long missing, long absent, List<Group> groups) {

    /// @param key  of `behind`: terms, members, periods, units, counted or these
    /// @param what is counted, in words
    public record Group(String key, String what, List<Row> rows) {

        /// Whether any of them has a goal.
        public boolean aimed() {
            return rows.stream().anyMatch(row -> row.goal() != null);
        }
    }

    /// @param url where it comes from in turn; null where one may not see that, or there is nothing to see
    public record Row(
            String label,
            @Nullable String value,
            String measure,
            long missing,
            long absent,
            @Nullable String goal,
            @Nullable String reached,
            @Nullable String url) {}
}
