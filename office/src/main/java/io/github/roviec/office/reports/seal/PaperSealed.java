package io.github.roviec.office.reports.seal;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// An issued paper bears the office's digital signature.
///
/// @param number  "05/BC-UBND"
/// @param subject whose certificate; `serial` its number
/// @param sha256  of the signed file
public record PaperSealed(
        Instant at,
        ActorId by,
        AuthorityId authority,
        long paper,
        String number,
        String subject,
        String serial,
        String sha256)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("issued", Long.toString(paper));
    }
}
