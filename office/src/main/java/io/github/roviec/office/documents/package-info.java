/// Files in, the original kept, text out, read by the library, the reading kept.
///
/// Comes in: uploaded files.
///
/// Goes out: papers with their text, what was found in them, and the original byte for byte.
///
/// Not here: what becomes of a directive (`tasks`); the library's own types never leave this room.
@ApplicationModule(allowedDependencies = {"base", "organisation", "identity"})
@NullMarked
package io.github.roviec.office.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
