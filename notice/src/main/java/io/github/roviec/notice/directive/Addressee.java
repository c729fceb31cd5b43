package io.github.roviec.notice.directive;

import io.github.roviec.notice.text.Span;
import org.jspecify.annotations.Nullable;

/// A unit, group of units or person that a directive names.
///
/// @param name    the full name: from the office's own list where it knows the mention, otherwise the mention with
///                its abbreviations written out
/// @param mention as written in the notice
/// @param sure    false asks a person to look: the name is unknown to the list, ambiguous or guessed from far away
/// @param code    the code of the unit or group in the office's list, null where the list does not know it
/// @param group   whether it stands for several units ("UBND các xã, thị trấn")
public record Addressee(
        String name,
        String mention,
        Span span,
        Basis basis,
        boolean sure,
        @Nullable String code,
        boolean group) {

    /// The same with a doubt.
    public Addressee unsure() {
        return new Addressee(name, mention, span, basis, false, code, group);
    }

    /// The same, named where `other` says.
    Addressee by(Basis other) {
        return new Addressee(name, mention, span, other, sure, code, group);
    }
}
