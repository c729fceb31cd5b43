package io.github.roviec.notice.mention;

import io.github.roviec.notice.text.Span;
import java.util.List;

/// A unit, a group of units or a post, as the notice writes it.
///
/// @param name    the mention with its abbreviations written out
/// @param mention as written
/// @param clear   whether the name is complete: its end was found, not guessed
/// @param members units that the notice lists in brackets behind a group, empty when it lists none
/// @param from    first token
/// @param to      token behind the last
public record UnitMention(
        String name, String mention, Kind kind, boolean clear, List<UnitMention> members, int from, int to, Span span)
        implements Mention {

    /// The same mention with words behind it that say more about it, up to token `end`.
    UnitMention until(int end) {
        return new UnitMention(name, mention, kind, clear, members, from, end, span);
    }

    /// The same mention, read with a doubt.
    public UnitMention doubtful() {
        return new UnitMention(name, mention, kind, false, members, from, to, span);
    }

    public enum Kind {
        UNIT,
        GROUP,
        POST
    }
}
