package io.github.roviec.office.indicators;

import org.jspecify.annotations.Nullable;

/// When a form was sent and accepted, and by whom.
///
/// @param sent     null while it is being filled
/// @param accepted null before it is accepted
public record Handed(@Nullable ReportEntry sent, @Nullable ReportEntry accepted) {}
