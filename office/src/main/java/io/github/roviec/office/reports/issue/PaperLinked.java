package io.github.roviec.office.reports.issue;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// A paper names another paper, or a task, that it rests on, answers or carries out.
///
/// @param draft the paper
/// @param other the other end, in words
public record PaperLinked(Instant at, ActorId by, AuthorityId authority, long draft, PaperLinks.Kind kind, String other)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("draft", Long.toString(draft));
    }
}
