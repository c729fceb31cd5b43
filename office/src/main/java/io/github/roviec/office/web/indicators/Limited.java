package io.github.roviec.office.web.indicators;

import io.github.roviec.office.indicators.Longest;

/// A page with fields that take so many letters and no more.
public interface Limited {

    /// @param field of {@link Longest}
    default int longest(String field) {
        return Longest.valueOf(field).letters();
    }
}
