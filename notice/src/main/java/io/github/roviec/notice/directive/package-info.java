/// The orders of a notice: who, what, by when.
///
/// Comes in: the tree of a notice with its mentions. Goes out: {@link io.github.roviec.notice.directive.Directive}s.
/// Not here: what an order becomes when a person accepts it.
///
/// The path: {@link io.github.roviec.notice.directive.DirectiveReader} walks the tree and hands the context of each
/// heading down; `Headings` and `LeadIns` make that context; `SentenceReader` goes through a paragraph that
/// `Sentences` cut (`Enumerations` where a list stands inside it), `Carried` knows what it hands to
/// the next; `CoreReader` says whether a sentence is an order and to whom, with `Openings`, `Subjects`,
/// `Passives`, `Assignments`, `LaterClauses` and `Clauses`; `Orders` makes a `Draft` of it with what
/// `Contributors`, `Deadlines` and `Results` read, `OrderParts` cuts it where it gives two orders, and
/// `Continuations` adds what later sentences say about it;
/// `Findings` makes the `Directive`s and `Reasons` says why. Tasks with labels and in tables come
/// through `LabelledTask` and `TaskRows`.
@NullMarked
package io.github.roviec.notice.directive;

import org.jspecify.annotations.NullMarked;
