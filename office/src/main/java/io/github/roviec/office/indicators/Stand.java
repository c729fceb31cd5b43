package io.github.roviec.office.indicators;

import io.github.roviec.office.indicators.approval.Hand;
import org.jspecify.annotations.Nullable;

/// One step of a form's approval, and how far it is there.
///
/// @param waiting the form waits for this hand now
/// @param taken   the step by which it was passed; null where it was not, or is asked anew
public record Stand(Hand hand, boolean waiting, @Nullable ReportEntry taken) {}
