package io.github.roviec.notice.score;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.mention.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An order as far as it is compared, written down by a person or found in a reading.
///
/// @param text       the order without list marks
/// @param due        ISO date, null without one
/// @param citations  number and symbol of the papers it refers to ("12/KH-UBND")
/// @param supervisor name, and perhaps post, of who is to watch over it
public record Annotation(
        String text,
        List<String> lead,
        List<String> coordinating,
        @Nullable String due,
        List<String> citations,
        @Nullable String supervisor) {

    public static Annotation of(Directive found) {
        return new Annotation(
                found.text(),
                found.lead().stream().map(Addressee::name).toList(),
                found.coordinating().stream().map(Addressee::name).toList(),
                found.deadline().date() == null ? null : found.deadline().date().toString(),
                found.citations().stream().map(Citation::number).toList(),
                found.supervisor() == null ? null : found.supervisor().name());
    }
}
