/// Pages and fragments: what a person sees and presses.
///
/// Comes in: HTTP requests.
///
/// Goes out: HTML.
///
/// Not here: rules of work: every decision is asked of a room.
@ApplicationModule(
        allowedDependencies = {
            "base",
            "organisation",
            "identity",
            "identity :: *",
            "audit",
            "calendar",
            "documents",
            "documents :: *",
            "meetings",
            "meetings :: *",
            "tasks",
            "tasks :: *",
            "notifications",
            "notifications :: *",
            "indicators",
            "indicators :: *",
            "reports",
            "reports :: *"
        })
@NullMarked
package io.github.roviec.office.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
