/// Meetings from the plan to the conclusions: agenda, who is invited and came, what was concluded, and which paper
/// records it.
///
/// Comes in: what the office plans and types; `DocumentRead` facts.
///
/// Goes out: meetings with agenda and paper; the minutes of a closed one.
///
/// Not here: the directives given there (`tasks`); the way of a draft paper (`draft`).
@ApplicationModule(allowedDependencies = {"base", "organisation", "identity", "calendar", "documents"})
@NullMarked
package io.github.roviec.office.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
