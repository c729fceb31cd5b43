/// Documents that prove a figure (tài liệu minh chứng), kept at its place.
///
/// Comes in: files, or words that say where a paper is kept, from those who fill a place while its form is open, who
/// explain it when asked, or who record it without a form.
///
/// Goes out: what proves a place in a period, also what was given for an earlier one; how many there are in a form; all
/// of a unit; facts.
///
/// Not here: the file itself (`documents`); what is said about a figure (`asking`); whether a figure is right
/// (`check`).
@NamedInterface("evidence")
@NullMarked
package io.github.roviec.office.indicators.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
