package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// How an authority counts was changed.
public record RateSettingChanged(Instant at, ActorId by, AuthorityId authority, RateSetting setting) implements Fact {

    @Override
    public Subject about() {
        return new Subject("authority", Long.toString(authority.value()));
    }
}
