/// Sentences that come from figures by rule: the verb and the base follow from the numbers, no word is
/// invented.
///
/// Comes in: a figure with what it is compared with.
///
/// Goes out: runs of words and linked numbers.
///
/// Not here: which figures a report speaks of (`reports.template`).
@NullMarked
package io.github.roviec.office.reports.sentence;

import org.jspecify.annotations.NullMarked;
