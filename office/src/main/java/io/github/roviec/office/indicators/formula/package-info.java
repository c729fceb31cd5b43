/// Formulas of indicators: arithmetic on other indicators at the same unit and period. EvalEx parses and computes;
/// only the functions named here exist, so a formula can neither look outside nor loop.
///
/// Comes in: "GN / TARGET("GN", "KE_HOACH") * 100".
///
/// Goes out: what it asks for, indicator by indicator; whether it compares; its value, or none where one
/// of its parts has none; the formula in words.
///
/// Not here: where the parts come from ({@link Parts}).
@NamedInterface("formula")
@NullMarked
package io.github.roviec.office.indicators.formula;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
