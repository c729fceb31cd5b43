package io.github.roviec.office.web.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Explanations that were asked for, the latest first.
///
/// @param state that is looked at; null for all
/// @param more  whether there are more than are shown
public record AskingsPage(@Nullable String state, List<Line> lines, boolean more) {

    /// Keys of `askings.state`.
    public List<String> states() {
        return List.of("ALL", "OPEN", "ANSWERED", "CLOSED");
    }

    public boolean shows(String key) {
        return key.equals(state == null ? "ALL" : state);
    }

    public String url(String key) {
        return "/so-lieu/giai-trinh" + (key.equals("ALL") ? "" : "?trang-thai=" + key);
    }

    /// Where all of them are given as a file: `.*` stands for the ending.
    public String file() {
        return "/so-lieu/giai-trinh.*" + (state == null ? "" : "?trang-thai=" + state);
    }

    /// @param place where it is talked about
    /// @param due   by when; null where nobody said
    /// @param days  from the asking to the last answer, or to today while there is none
    /// @param late  days after the day by which it was wanted; 0 in time
    /// @param state a key of `askingState`
    public record Line(
            String indicator,
            @Nullable String member,
            String place,
            String unit,
            String kind,
            String number,
            String year,
            String asked,
            String askedBy,
            String askedAt,
            @Nullable String due,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable String answeredAt,
            @Nullable String closedAt,
            long days,
            long late,
            String state) {}
}
