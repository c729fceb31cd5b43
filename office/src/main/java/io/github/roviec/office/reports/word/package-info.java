/// A paper as a Word file that an official can go on editing: styles, real numbering, real tables, charts with
/// their data.
///
/// Comes in: a `Composition`.
///
/// Goes out: the bytes of a .docx in the form of Nghị định 30/2020/NĐ-CP.
///
/// Not here: what the paper says.
@NullMarked
package io.github.roviec.office.reports.word;

import org.jspecify.annotations.NullMarked;
