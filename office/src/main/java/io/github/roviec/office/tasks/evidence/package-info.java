/// What each person and unit did in a month, as evidence for their evaluation (Nghị định 335/2025/NĐ-CP); never a
/// verdict.
///
/// Comes in: how work is weighed, objections of the person concerned and the answers to them, the order to lock a
/// month.
///
/// Goes out: rows of evidence and the percentages that follow from them, for those who may see them.
///
/// Not here: the on-time rate of units (`tasks.rate`); marks for conduct, and the conclusion on a person: people do
/// that.
@NamedInterface("evidence")
@NullMarked
package io.github.roviec.office.tasks.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
