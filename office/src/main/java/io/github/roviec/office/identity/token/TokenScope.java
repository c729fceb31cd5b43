package io.github.roviec.office.identity.token;

/// What a key may be used for. Never more than its post may.
public enum TokenScope {
    READ,
    /// To read, and to fill and submit forms.
    SUBMIT
}
