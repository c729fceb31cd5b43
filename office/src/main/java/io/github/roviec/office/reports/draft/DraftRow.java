package io.github.roviec.office.reports.draft;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;

/// A line of the list of papers on their way out.
///
/// @param by who last changed it
public record DraftRow(
        long id, String title, String template, String period, DraftState state, Instant changedAt, ActorId by) {}
