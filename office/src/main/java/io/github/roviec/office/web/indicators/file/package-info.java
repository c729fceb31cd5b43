/// Tables of pages as files: what a page shows, with the same words, as a spreadsheet or CSV.
///
/// Comes in: the rows of a page; for each column its heading and what of a row stands in it.
///
/// Goes out: a file to be saved.
///
/// Not here: which rows a page has, who may see it; how a file is written (`reports`).
@NullMarked
package io.github.roviec.office.web.indicators.file;

import org.jspecify.annotations.NullMarked;
