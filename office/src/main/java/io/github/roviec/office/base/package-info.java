/// The few words that every room speaks.
///
/// Comes in: nothing.
///
/// Goes out: `Fact`, ids and refusals.
///
/// Not here: anything that one room alone needs; this room holds at most 12 types.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.github.roviec.office.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
