/// What the language of administration looks like, as data.
///
/// Comes in: the rule files beside this package and an office's own (see `docs/rules.md`). Goes out: a
/// {@link io.github.roviec.notice.rule.RuleBook} that finds phrases. Not here: what a phrase does to the reading of a
/// sentence.
@NullMarked
package io.github.roviec.notice.rule;

import org.jspecify.annotations.NullMarked;
