package io.github.roviec.office.indicators.found;

/// What a person has decided about a found figure.
public enum FoundState {
    WAITING,
    ACCEPTED,
    REJECTED
}
