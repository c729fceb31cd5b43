/// Meetings, their agenda, and which paper records their conclusions.
///
/// Comes in: `DocumentRead` facts.
///
/// Goes out: meetings with agenda and paper.
///
/// Not here: the directives given there (`tasks`).
@ApplicationModule(allowedDependencies = {"base", "organisation", "identity", "documents"})
@NullMarked
package io.github.roviec.office.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
