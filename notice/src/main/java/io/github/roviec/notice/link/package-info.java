/// How like two orders are: whether one goes on with the work of the other.
///
/// Comes in: the text of an order. Goes out: its {@link io.github.roviec.notice.link.Gist}, and of two of them a
/// {@link io.github.roviec.notice.link.Likeness} with its reasons.
/// Not here: which orders there are to be compared with, and whether a person agrees.
@NullMarked
package io.github.roviec.notice.link;

import org.jspecify.annotations.NullMarked;
