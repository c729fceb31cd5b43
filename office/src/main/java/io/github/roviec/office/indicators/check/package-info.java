/// What a figure must stand up to: rules as data, judged on a form as it stands.
///
/// Comes in: rules, of catalogue files and of the office (`definition`), with their past; the places of a form.
///
/// Goes out: findings, each at a place, in words.
///
/// Not here: whether a form may be sent (`Reports`); sums over units (`RollUp`).
@NamedInterface("check")
@NullMarked
package io.github.roviec.office.indicators.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
