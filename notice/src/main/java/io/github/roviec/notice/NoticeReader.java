package io.github.roviec.notice;

import java.util.List;

/// Reads notices. Safe for use by several threads; make one and keep it.
public final class NoticeReader {

    private NoticeReader() {}

    /// A reader with the standard rule book.
    public static NoticeReader standard() {
        return new NoticeReader();
    }

    /// The same reader, which also resolves names against an office's own list.
    public NoticeReader withUnits(List<KnownUnit> units) {
        return this;
    }

    /// Reads `text`. Never throws on bad text: what cannot be read becomes an unread passage and a remark.
    public Reading read(String text) {
        return new Reading(
                text,
                new Header(null, null, null, null, null, null, null, null, null, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
