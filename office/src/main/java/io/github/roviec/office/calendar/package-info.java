/// Which days are worked: holidays, days off in lieu, days swapped by the Government, and an authority's own; and at
/// what hours.
///
/// Comes in: the country's days as shipped with the product; an authority's own days, each with its paper.
///
/// Goes out: {@link WorkingDays}, the arithmetic that every deadline and reminder uses; {@link Term}, what "5 ngày làm
/// việc" means; {@link WorkingHours}; what is missing for next year.
///
/// Not here: deadlines themselves (`tasks`).
@ApplicationModule(allowedDependencies = {"base", "identity"})
@NullMarked
package io.github.roviec.office.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
