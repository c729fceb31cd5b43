package io.github.roviec.office.meetings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a closed meeting leaves to the paper that tells of it: its agenda, and under each item what was concluded.
///
/// @param items in the order of the agenda
public record Minutes(Meeting meeting, List<Item> items) {

    public Minutes {
        items = List.copyOf(items);
    }

    Minutes(Meeting meeting, Map<ItemId, Conclusion> concluded) {
        this(
                meeting,
                meeting.agenda().stream()
                        .map(item -> new Item(item, words(concluded.get(item.id()))))
                        .toList());
    }

    private static List<String> words(@Nullable Conclusion conclusion) {
        return conclusion == null ? List.of() : conclusion.paragraphs();
    }

    /// One item and what was concluded on it.
    ///
    /// @param paragraphs as typed, blank lines left out; empty where nothing was concluded
    public record Item(AgendaItem item, List<String> paragraphs) {

        public Item {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// The paragraphs of all items, in order: the body of a notice.
    public List<String> paragraphs() {
        return items.stream().flatMap(item -> item.paragraphs().stream()).toList();
    }
}
