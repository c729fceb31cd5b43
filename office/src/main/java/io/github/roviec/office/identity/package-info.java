/// People, sign-in, the posts they hold in units, and one question: may this actor do this here?
///
/// Comes in: people, posts, passwords.
///
/// Goes out: an `Actor`; yes or no.
///
/// Not here: what a deed does (each room's own).
@ApplicationModule(allowedDependencies = {"base", "organisation"})
@NullMarked
package io.github.roviec.office.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
