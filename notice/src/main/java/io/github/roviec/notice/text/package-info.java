/// The text as supplied, its normal form, and the way back.
///
/// Comes in: any string. Goes out: a {@link io.github.roviec.notice.text.SourceText} (clean characters, one line per
/// paragraph, an offset for every character) and its {@link io.github.roviec.notice.text.Tokens}.
/// Not here: what the words mean.
@NullMarked
package io.github.roviec.notice.text;

import org.jspecify.annotations.NullMarked;
