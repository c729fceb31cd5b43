/// Catalogue files: from YAML to what they say, with the line of every mistake.
///
/// Comes in: text.
///
/// Goes out: a `Catalogue`, or a refusal that names file, line and what is wrong there.
///
/// Not here: the database.
@NullMarked
package io.github.roviec.office.indicators.catalogue;

import org.jspecify.annotations.NullMarked;
