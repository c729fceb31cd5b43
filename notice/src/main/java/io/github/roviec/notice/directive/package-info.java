/// The orders of a notice: who, what, by when.
///
/// Comes in: the tree of a notice with its mentions. Goes out: {@link io.github.roviec.notice.directive.Directive}s.
/// Not here: what an order becomes when a person accepts it.
///
/// The path: {@link io.github.roviec.notice.directive.DirectiveReader} walks the tree and hands the context of each
/// heading down; `Sentences` cuts a paragraph; `CoreReader` says whether a sentence is an order and to whom;
/// `Contributors` and `Deadlines` read the rest; `Draft` becomes a `Directive`.
@NullMarked
package io.github.roviec.notice.directive;

import org.jspecify.annotations.NullMarked;
