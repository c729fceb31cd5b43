package io.github.roviec.office.web.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page on the screen of the meeting room.
///
/// @param at         0 for the first page, then the place of the item
/// @param of         how many items
/// @param agenda     of the first page: all items in order
/// @param item       the item shown; null on the first page
/// @param left       what the last meeting left; only of the item that brings it back
/// @param paragraphs what is concluded
/// @param previous   address of the page before; null on the first
public record ScreenPage(
        MeetingLine meeting,
        int at,
        int of,
        List<Entry> agenda,
        @Nullable Entry item,
        Unfinished.@Nullable Left left,
        List<String> paragraphs,
        @Nullable String previous,
        @Nullable String next) {

    public record Entry(
            String number,
            boolean unfinished,
            String title,
            @Nullable String presenter,
            String url) {}
}
