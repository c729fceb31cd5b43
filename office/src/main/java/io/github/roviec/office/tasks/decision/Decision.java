package io.github.roviec.office.tasks.decision;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that waits for one person's word.
///
/// @param lead   the unit whose work it is
/// @param due    the deadline of the task
/// @param wished the day that is asked for, with {@link Kind#EXTENSION}
/// @param words  what was said: the result, the reason, the objection
/// @param since  when it was put forward
/// @param period the month of the evidence, and `person` whose row it is, with {@link Kind#CONTEST}
public record Decision(
        Kind kind,
        TaskCode task,
        String text,
        @Nullable String lead,
        @Nullable LocalDate due,
        @Nullable LocalDate wished,
        @Nullable String words,
        Instant since,
        @Nullable String period,
        @Nullable ActorId person) {

    public enum Kind {
        /// Chờ xác nhận.
        CONFIRMATION,
        /// Xin gia hạn.
        EXTENSION,
        /// Từ chối: to be insisted on, given to another unit, or withdrawn.
        REFUSAL,
        /// Nguyên nhân khách quan.
        CAUSE,
        /// Ý kiến về minh chứng.
        CONTEST
    }
}
