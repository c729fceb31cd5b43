package io.github.roviec.notice;

import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.lint.Remark;
import io.github.roviec.notice.mention.Citation;
import io.github.roviec.notice.mention.Figure;
import io.github.roviec.notice.tree.Passage;
import java.util.List;

/// What was read from a notice. Every span points into {@link #text}, the text as supplied.
///
/// @param passages cover the text without gap or overlap
public record Reading(
        String text,
        Header header,
        List<Directive> directives,
        List<Citation> citations,
        List<Figure> figures,
        List<Remark> remarks,
        List<Passage> passages) {}
