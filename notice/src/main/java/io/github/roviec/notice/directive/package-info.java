/// The orders of a notice: who, what, by when.
///
/// Comes in: the tree of a notice with its mentions. Goes out: {@link io.github.roviec.notice.directive.Directive}s.
/// Not here: what an order becomes when a person accepts it.
///
/// The path: {@link io.github.roviec.notice.directive.DirectiveReader} walks the tree and hands the context of each
/// heading down; `Headings` and `LeadIns` make that context; `SentenceReader` goes through a paragraph that
/// `Sentences` cut; `CoreReader` says whether a sentence is an order and to whom; `Orders` makes a `Draft` of it with
/// what
/// `Contributors` and `Deadlines` read; `Findings` makes the `Directive`s.
@NullMarked
package io.github.roviec.notice.directive;

import org.jspecify.annotations.NullMarked;
