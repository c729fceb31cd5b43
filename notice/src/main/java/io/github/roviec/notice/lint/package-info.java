/// What a person should look at before the notice is used.
///
/// Comes in: a text with its mentions, header and directives. Goes out: {@link io.github.roviec.notice.lint.Remark}s
/// with stable codes. Not here: corrections; the office decides.
@NullMarked
package io.github.roviec.notice.lint;

import org.jspecify.annotations.NullMarked;
