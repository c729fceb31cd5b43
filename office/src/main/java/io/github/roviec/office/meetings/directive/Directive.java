package io.github.roviec.office.meetings.directive;

import io.github.roviec.office.meetings.ItemId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One order of a conclusion.
///
/// @param version 1 when it was written first
public record Directive(DirectiveId id, ItemId item, NewDirective said, int version) {

    public List<Named> leads() {
        return said.leads();
    }

    public List<Named> coordinating() {
        return said.coordinating();
    }

    public String deed() {
        return said.deed();
    }

    public @Nullable Deadline deadline() {
        return said.deadline();
    }

    public @Nullable String supervisor() {
        return said.supervisor();
    }
}
