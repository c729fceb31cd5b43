package io.github.roviec.office.meetings;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/// An agenda item as somebody writes it.
///
/// @param unit who presents it; null where the chair does
public record NewItem(String title, @Nullable UnitId unit) {

    private static final int LONGEST = 500;

    /// Refuses with `meeting.item-title` (missing or over 500 characters).
    public NewItem {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST) {
            throw new Refusal("meeting.item-title", LONGEST);
        }
    }
}
