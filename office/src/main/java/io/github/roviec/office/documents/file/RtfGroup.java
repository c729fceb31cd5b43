package io.github.roviec.office.documents.file;

/// What holds inside a group of an RTF file and ends with it.
final class RtfGroup {

    /// Where its text goes.
    enum Place {
        TEXT,
        NOTHING,
        FONTS,
        LABEL
    }

    Place place = Place.TEXT;
    int font;
    /// Characters behind a Unicode escape that repeat it for old readers.
    int fallback = 1;
    /// Tables around the paragraph.
    int depth;

    boolean hidden;
    boolean deleted;

    // Not handed down to the groups inside.
    boolean starred;
    boolean ownFlow;
    boolean box;

    RtfGroup inner() {
        RtfGroup group = new RtfGroup();
        group.place = place;
        group.font = font;
        group.fallback = fallback;
        group.depth = depth;
        group.hidden = hidden;
        group.deleted = deleted;
        return group;
    }
}
