/// What is counted: indicators as data, their figures by unit and period, goals, forms, approval, revisions, and how
/// figures add up.
///
/// Comes in: catalogue files, figures that people enter in forms or one by one, goals with their decisions.
///
/// Goes out: figures added up over units and time, compared with goals, last year and the period before, each with
/// what is missing; facts (`ReportMoved`, `FigureRecorded`).
///
/// Figures found in papers and what becomes of them: inner room `found`.
///
/// Not here: sums made anywhere but in `db/indicators` (`indicators.roll_up`); pages (`web`); what a paper says
/// (`documents`).
@ApplicationModule(allowedDependencies = {"base", "organisation", "identity", "calendar", "documents"})
@NullMarked
package io.github.roviec.office.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
