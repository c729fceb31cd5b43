package io.github.roviec.notice.directive;

import io.github.roviec.notice.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// By when, and how the notice says so. Nothing is invented: where the notice is silent the basis is
/// {@link Basis#NONE} and there is no date.
///
/// @param date the last day on which the work is in time; null where the words give none: what comes back ("trước ngày
///             25 hằng tháng") or depends on an event ("trong 24 giờ kể từ khi …")
/// @param text the words that say by when ("trong tháng 10"), null when there are none
/// @param span where those words stand
public record Deadline(
        @Nullable LocalDate date,
        Basis basis,
        @Nullable String text,
        @Nullable Span span) {

    public static final Deadline NONE = new Deadline(null, Basis.NONE, null, null);

    /// How a deadline is known.
    public enum Basis {
        /// The sentence says it.
        EXPLICIT,
        /// A lead-in, a heading or the paper's own scope says it.
        INHERITED,
        /// Nobody says it.
        NONE
    }
}
