/// Turns facts and passing days into messages, once, and remembers what was sent.
///
/// Comes in: facts of other rooms, as they are published; the days; rules of the office; choices of each person.
///
/// Goes out: messages: in the application, and by the ways that a person chose.
///
/// Not here: what happened itself (`tasks`, `indicators`); what a message says beyond code and title (the page that it
/// is about).
@ApplicationModule(
        allowedDependencies = {
            "base",
            "organisation",
            "identity",
            "calendar",
            "meetings",
            "tasks",
            "tasks :: *",
            "indicators",
            "indicators :: *"
        })
@NullMarked
package io.github.roviec.office.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
