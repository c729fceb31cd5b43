/// Whose hands a sent form passes before its figures count.
///
/// Comes in: {@link Approver}s, as a form is defined; the unit that fills it and the day on which its
/// period ends.
///
/// Goes out: {@link Hand}s, one for each step, on the tree as it was on that day; and for which units
/// somebody stands.
///
/// Not here: who may take a step (`indicators.watch`: `Duties`); the steps themselves and where a form
/// stands (`indicators`: `Reports`).
@NamedInterface("approval")
@NullMarked
package io.github.roviec.office.indicators.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
