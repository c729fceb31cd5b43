/// Asks the rooms for a period and a unit, and composes what leaves on paper.
///
/// Comes in: a question (which list, which filter; which template, period and unit), what people change in the
/// words.
///
/// Goes out: spreadsheets; papers as drafts, .docx and PDF; the register of papers issued; facts
/// (`PaperIssued`).
///
/// Not here: screens (`web`).
@ApplicationModule(
        allowedDependencies = {
            "base",
            "organisation",
            "identity",
            "documents",
            "documents :: *",
            "meetings",
            "meetings :: *",
            "tasks",
            "tasks :: *",
            "notifications",
            "indicators"
        })
@NullMarked
package io.github.roviec.office.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
