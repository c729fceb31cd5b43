package io.github.roviec.office.web.reports;

import org.jspecify.annotations.Nullable;

/// What becomes of an issued paper outside the house: the office's signature, the package for other bodies.
///
/// @param seal      null while it has none
/// @param mayPack   whether this person may pack it
/// @param receivers as they were typed, when they were not taken
public record Sending(@Nullable Seal seal, boolean maySeal, boolean mayPack, String receivers) {

    /// @param seen whether the seal stands on the page
    public record Seal(
            String subject, String serial, String until, String at, String by, boolean stamped, boolean seen) {}
}
