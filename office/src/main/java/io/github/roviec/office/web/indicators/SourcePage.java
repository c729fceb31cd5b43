package io.github.roviec.office.web.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whence one figure comes: every revision, who wrote it and when, and the form it came by.
record SourcePage(
        String code,
        String indicator,
        String measure,
        @Nullable String member,
        String unit,
        String kind,
        String number,
        String year,
        List<Revision> revisions,
        TalkBox talk) {

    /// @param value null where there is none
    /// @param state a key of `reportState`
    record Revision(
            int number,
            @Nullable String value,
            @Nullable String absence,
            @Nullable String note,
            String who,
            String at,
            String state,
            @Nullable Long report) {}
}
