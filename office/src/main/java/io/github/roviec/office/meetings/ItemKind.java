package io.github.roviec.office.meetings;

/// What an agenda item is about.
public enum ItemKind {
    /// A matter that somebody presents.
    ITEM,
    /// What the last meeting of the kind ordered and is not done yet. The list itself is the tasks'.
    UNFINISHED
}
