/// Papers as data: which blocks a kind of report has, and in which words.
///
/// Comes in: template files, shipped (`papers/templates/*.yaml`) or the office's own.
///
/// Goes out: {@link Template}.
///
/// Not here: what the blocks are filled with (`reports.draft`).
@NamedInterface("template")
@NullMarked
package io.github.roviec.office.reports.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
