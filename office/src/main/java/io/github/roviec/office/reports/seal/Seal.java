package io.github.roviec.office.reports.seal;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;

/// The office's signature on an issued paper.
///
/// @param subject whose certificate; `serial` in hexadecimal digits
/// @param stamped whether a time-stamp authority says when
/// @param seen    whether the seal stands on the page
/// @param sha256  of the signed file
public record Seal(
        String subject,
        String serial,
        Instant validUntil,
        boolean stamped,
        boolean seen,
        String sha256,
        Instant at,
        ActorId by) {}
