package io.github.roviec.office.base;

/// Somebody else was first: what this person looked at has changed in the meantime.
public final class Conflict extends Refusal {

    public Conflict(String code, Object... arguments) {
        super(code, arguments);
    }
}
