/// Units, groups of units, and their tree on any given date.
///
/// Comes in: units added, renamed, merged; lists imported.
///
/// Goes out: who existed, under which name, below whom, on a date.
///
/// Not here: people and posts (`identity`); files (rows come in, not spreadsheets).
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package io.github.roviec.office.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
