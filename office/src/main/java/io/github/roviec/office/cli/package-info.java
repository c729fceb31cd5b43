/// The operator's commands.
///
/// Comes in: command lines.
///
/// Goes out: lines on the terminal.
///
/// Not here: pages (`web`).
@ApplicationModule(
        allowedDependencies = {
            "base",
            "organisation",
            "identity",
            "audit",
            "calendar",
            "documents",
            "meetings",
            "tasks",
            "tasks :: *",
            "indicators",
            "reports",
            "province"
        })
@NullMarked
package io.github.roviec.office.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
