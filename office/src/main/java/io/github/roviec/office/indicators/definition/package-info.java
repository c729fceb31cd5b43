/// What people define beside indicators: sets, dimensions with their members, calendars, bases of goals, rules of
/// checking.
///
/// Comes in: definitions as people say them.
///
/// Goes out: the authority's own catalogue; what a set or a rule was before.
///
/// Not here: indicators themselves (`Indicators`); forms (`Forms`); judging by the rules (`check`).
@NamedInterface("definition")
@NullMarked
package io.github.roviec.office.indicators.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
