package io.github.roviec.office.base;

import java.time.Instant;

/// Something that has happened, told by the room in which it happened. Records named in the past tense
/// (`TaskAssigned`). Every fact is kept by `audit` in the transaction that made it.
public interface Fact {

    Instant at();

    ActorId by();

    AuthorityId authority();

    Subject about();
}
