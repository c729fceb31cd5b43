/// A paper as PDF for keeping (PDF/A-2b), laid out from HTML with a serif of the measures of Times New Roman.
///
/// Comes in: a `Composition`.
///
/// Goes out: the bytes of a PDF with its fonts inside, in the form of Nghị định 30/2020/NĐ-CP; a chart as a picture,
/// for the screen; the sign that ends a text, for `reports.word` too.
///
/// Not here: what the paper says.
@NullMarked
package io.github.roviec.office.reports.print;

import org.jspecify.annotations.NullMarked;
