package io.github.roviec.office.web.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands beside the notice of a meeting: its meeting, what the reader sees in it before it is issued, the paper
/// that it became.
///
/// @param received page of the paper received; null until it is issued
/// @param reading  null once it is issued or given up
public record NoticeSide(
        String meeting,
        String title,
        @Nullable String received,
        @Nullable Reading reading) {

    /// @param same   how many concluded orders are read as they were concluded
    /// @param atOnce whether they are given out when it is issued
    /// @param lost   those that are not, in words
    /// @param other  orders that are read and were not concluded so
    public record Reading(int same, boolean atOnce, List<String> lost, List<String> other, List<RemarkLine> remarks) {}

    /// @param severity "ERROR", "WARNING" or "INFO"
    /// @param message  in Vietnamese
    /// @param fix      what would stand there instead
    /// @param field    address of the field in which it can be mended; null where there is none
    public record RemarkLine(
            String severity,
            String message,
            String passage,
            @Nullable String fix,
            @Nullable String field) {}
}
