package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// The office decided whether, and after how many days, overdue tasks are raised.
public record LadderSet(Instant at, ActorId by, AuthorityId authority, Ladder.Plan plan) implements Fact {

    @Override
    public Subject about() {
        return new Subject("rule", "LADDER");
    }
}
