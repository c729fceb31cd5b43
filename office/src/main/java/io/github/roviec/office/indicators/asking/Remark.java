package io.github.roviec.office.indicators.asking;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;

/// Something said at a place.
public record Remark(Kind kind, String text, Instant at, ActorId by) {

    public enum Kind {
        COMMENT,
        ASKED,
        ANSWERED,
        /// The answer was not enough.
        ASKED_AGAIN,
        CLOSED
    }
}
