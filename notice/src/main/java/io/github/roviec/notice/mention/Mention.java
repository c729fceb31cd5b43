package io.github.roviec.notice.mention;

import io.github.roviec.notice.text.Span;

/// Something in the world that the notice names.
public sealed interface Mention permits Citation, Figure, TimeMention, UnitMention {

    /// Where it stands in the text as supplied.
    Span span();
}
