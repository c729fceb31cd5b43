package io.github.roviec.office.meetings;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;
import java.util.List;

/// What was concluded on one item: prose, with the directives in it.
///
/// @param version 1 when it was written first
/// @param by      who wrote it last
public record Conclusion(ItemId item, String text, int version, Instant at, ActorId by) {

    /// Without blank lines.
    public List<String> paragraphs() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
