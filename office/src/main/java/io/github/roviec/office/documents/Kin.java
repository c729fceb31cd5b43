package io.github.roviec.office.documents;

/// How the units that lead two orders stand to each other, all mergers and splits since considered.
public enum Kin {
    /// The same unit, or the one that carries its work now.
    SAME,
    /// One leads among others, or belongs to a group that leads.
    PARTLY,
    /// One of the orders names nobody that is known.
    UNKNOWN,
    /// Units that have nothing to do with each other.
    OTHER
}
