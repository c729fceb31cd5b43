package io.github.roviec.office.reports.issue;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A paper has its number and its day, and never changes again.
///
/// @param number   "05/BC-UBND"
/// @param sha256   of the PDF that is kept
/// @param replaces the issued paper whose place it takes
public record PaperIssued(
        Instant at,
        ActorId by,
        AuthorityId authority,
        long paper,
        UnitId issuer,
        String number,
        LocalDate day,
        String subject,
        String sha256,
        @Nullable Long replaces)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("issued", Long.toString(paper));
    }
}
