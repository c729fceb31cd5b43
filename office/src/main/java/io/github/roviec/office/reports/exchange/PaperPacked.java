package io.github.roviec.office.reports.exchange;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;
import java.util.List;

/// An issued paper was packed for other bodies.
///
/// @param number "05/BC-UBND"
/// @param to     their codes
public record PaperPacked(Instant at, ActorId by, AuthorityId authority, long paper, String number, List<String> to)
        implements Fact {

    public PaperPacked {
        to = List.copyOf(to);
    }

    @Override
    public Subject about() {
        return new Subject("issued", Long.toString(paper));
    }
}
