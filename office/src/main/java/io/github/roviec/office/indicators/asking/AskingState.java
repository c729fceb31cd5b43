package io.github.roviec.office.indicators.asking;

/// How far an explanation has come.
public enum AskingState {
    OPEN,
    ANSWERED,
    CLOSED
}
