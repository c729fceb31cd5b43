/// Asks the rooms for a period and a unit, and composes what leaves on paper.
///
/// Comes in: a question (which list, which filter).
///
/// Goes out: spreadsheets.
///
/// Not here: screens (`web`).
@ApplicationModule(
        allowedDependencies = {
            "base",
            "organisation",
            "identity",
            "documents",
            "meetings",
            "tasks",
            "tasks :: *",
            "notifications",
            "indicators"
        })
@NullMarked
package io.github.roviec.office.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
