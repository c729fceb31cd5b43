package io.github.roviec.office.web.documents;

import java.util.List;

/// What stands in the form of a card: as read, or as typed when it could not be kept.
///
/// @param due       as typed: "31/10/2024"
/// @param citations one a line
public record Draft(
        String text,
        List<Party> leads,
        List<Party> coordinating,
        String supervisorName,
        String supervisorPosition,
        String due,
        String dueBasis,
        String taskClass,
        String product,
        String citations) {

    /// @param key "u:12" for a unit, "g:3" for a group, empty when only a name is known
    public record Party(String name, String key) {}
}
