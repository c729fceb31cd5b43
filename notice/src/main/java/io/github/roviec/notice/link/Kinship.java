package io.github.roviec.notice.link;

/// How the units that lead two orders stand to each other; the asker knows, with all mergers and splits since.
public enum Kinship {
    /// The same unit, or the one that carries its work now.
    SAME,
    /// One leads among others, or belongs to a group that leads.
    PARTLY,
    /// One of the orders names nobody that is known.
    UNKNOWN,
    /// Units that have nothing to do with each other.
    OTHER
}
