/// Evidence of a month: sums, rows, what is said against them; the catalogue of products.
@NullMarked
package io.github.roviec.office.web.tasks.evidence;

import org.jspecify.annotations.NullMarked;
