package io.github.roviec.office.web.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Units and groups that fit what is being typed.
public record OptionsPage(String field, String text, List<Option> options) {

    /// @param key   "u:12" for a unit, "g:3" for a group
    /// @param under the unit above, to tell equal names apart
    public record Option(String key, String name, @Nullable String under) {}
}
