package io.github.roviec.office.indicators;

/// One of a list that changes in the course of time.
public record Listed(String code, Validity when) {

    public static Listed always(String code) {
        return new Listed(code, Validity.ALWAYS);
    }
}
