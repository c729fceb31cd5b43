/// A made-up province, so that speed can be measured on as much work as a real one has.
///
/// Comes in: how many tasks, until which day, from which seed.
///
/// Goes out: an office with units, people, papers, and years of tasks with their history, written by `COPY` into an
/// empty database: through the rooms' own doors it would take days. This is the one room that writes the tables of
/// others, and the facts beside them, as those rooms would have.
///
/// Not here: the demonstration office, which is small and is played through the doors (the root package).
@ApplicationModule(allowedDependencies = {"base", "organisation", "identity", "documents", "meetings", "tasks"})
@NullMarked
package io.github.roviec.office.province;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
