package io.github.roviec.office.web.tasks;

import java.util.List;

/// People to be mentioned, for the list under a comment.
public record ReadersPage(List<Option> options) {

    /// @param name as it is put after the "@"
    public record Option(String key, String name, String under) {}
}
