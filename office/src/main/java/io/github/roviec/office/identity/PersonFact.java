package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;

/// What can happen to a person's account and posts.
public sealed interface PersonFact extends Fact
        permits PersonAdded,
                PersonDisabled,
                PasswordChanged,
                PasswordReset,
                SignedIn,
                SignInFailed,
                PostGiven,
                PostEnded {

    ActorId person();

    @Override
    default Subject about() {
        return new Subject("person", Long.toString(person().value()));
    }
}
