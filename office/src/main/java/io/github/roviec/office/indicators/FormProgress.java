package io.github.roviec.office.indicators;

/// How far a form is in one period.
///
/// @param asked    of so many units
/// @param drafts   still being filled, or closed unsent
/// @param accepted also those that were locked
/// @param late     of the drafts, past their day
public record FormProgress(String form, int asked, int drafts, int submitted, int accepted, int late) {}
