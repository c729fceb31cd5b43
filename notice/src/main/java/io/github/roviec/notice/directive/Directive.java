package io.github.roviec.notice.directive;

import io.github.roviec.notice.mention.Citation;
import io.github.roviec.notice.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One order of the notice: who does what, by when.
///
/// @param id         "1", "2", … in reading order
/// @param section    numbers of the headings it stands under, joined by dots ("1.2.a"); empty at the top
/// @param text       the order without list marks, page breaks joined
/// @param product    the paper or result that it asks for ("dự thảo Báo cáo"), null when it names none
/// @param items      its clauses, when it has more than one
/// @param sharedWith ids of directives of the same notice that give the same work to others
/// @param why        in words for people: what made it an order, who leads and from where, by when, which class;
///                   names the rules
/// @param urgency    how soon, where the words say so ("ngay", "khẩn trương"); null where they do not
/// @param reportTo   to whom the result goes ("báo cáo UBND tỉnh"), as written; null where the order does not say
public record Directive(
        String id,
        String section,
        String text,
        Span span,
        List<Addressee> lead,
        List<Addressee> coordinating,
        @Nullable Supervisor supervisor,
        Deadline deadline,
        TaskClass taskClass,
        @Nullable String product,
        List<Citation> citations,
        List<String> items,
        List<String> sharedWith,
        List<String> why,
        @Nullable Urgency urgency,
        @Nullable String reportTo) {}
