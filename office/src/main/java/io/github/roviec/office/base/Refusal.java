package io.github.roviec.office.base;

/// A command that cannot be carried out, and why, for the person who gave it. Nothing was changed.
///
/// The code is the key of a message in the bundles (`refusal.<code>`), which says what happened, what was kept and
/// what to do.
public class Refusal extends RuntimeException {

    private final String code;
    private final transient Object[] arguments;

    public Refusal(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments.clone();
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
