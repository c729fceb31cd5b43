/// Papers being written: composed from the rooms by a template, edited by people, checked, signed.
///
/// Comes in: which template, period and unit; what people change in the words.
///
/// Goes out: compositions whose numbers stay linked until they are frozen; facts (`DraftFact`).
///
/// Not here: numbers and what is issued (`reports.issue`); files (`reports.word`, `reports.print`).
@NamedInterface("draft")
@NullMarked
package io.github.roviec.office.reports.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
