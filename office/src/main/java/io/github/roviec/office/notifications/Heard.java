package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something of which people are to be told.
///
/// @param named the one person that it is for, where it is for one
/// @param unit  the one coordinating unit that it is for, where it is for one
/// @param days  working days until the deadline, since it, or since somebody last said something
/// @param key   what is heard once, ever; null for a fact
record Heard(
        AuthorityId authority,
        Occasion occasion,
        Matter matter,
        ActorId by,
        @Nullable ActorId named,
        @Nullable UnitId unit,
        @Nullable Integer days,
        @Nullable LocalDate due,
        Instant at,
        @Nullable String key) {

    /// About a task, for no one unit.
    Heard(
            AuthorityId authority,
            Occasion occasion,
            TaskCode task,
            ActorId by,
            @Nullable ActorId named,
            @Nullable Integer days,
            @Nullable LocalDate due,
            Instant at,
            @Nullable String key) {
        this(authority, occasion, new Matter.OfTask(task), by, named, null, days, due, at, key);
    }
}
