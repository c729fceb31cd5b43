/// Proposals, and accepted directives as work: who, what, by when, how far.
///
/// Comes in: `DocumentRead` facts; decisions of clerks; steps of units.
///
/// Goes out: tasks, their parties, their history, counts.
///
/// Not here: how a notice is read (`documents`); messages to people.
@ApplicationModule(allowedDependencies = {"base", "organisation", "identity", "calendar", "documents"})
@NullMarked
package io.github.roviec.office.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
