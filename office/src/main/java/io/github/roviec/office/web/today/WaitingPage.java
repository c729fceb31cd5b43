package io.github.roviec.office.web.today;

import io.github.roviec.office.web.today.TodayPage.WorkList;
import java.util.List;

/// One whole list of what waits.
///
/// @param kinds of decisions, to look at one kind alone; none on other lists
public record WaitingPage(WorkList list, List<Chip> kinds) {

    /// @param key "ALL", or the kind
    public record Chip(String key, int count, String url, boolean current) {}
}
