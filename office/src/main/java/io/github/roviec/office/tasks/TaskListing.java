package io.github.roviec.office.tasks;

import java.util.List;

/// A page of a list.
///
/// @param rows  of the page
/// @param every of how many tasks it is cut, by where they stand: in whatever state, of whatever class
public record TaskListing(List<TaskRow> rows, TaskGlance every) {

    public TaskListing {
        rows = List.copyOf(rows);
    }
}
