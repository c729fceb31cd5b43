/// What people define beside indicators: sets, dimensions with their members, calendars, bases of goals.
///
/// Comes in: definitions as people say them.
///
/// Goes out: the authority's own catalogue; what a set was before.
///
/// Not here: indicators themselves (`Indicators`); forms (`Forms`).
@NamedInterface("definition")
@NullMarked
package io.github.roviec.office.indicators.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
