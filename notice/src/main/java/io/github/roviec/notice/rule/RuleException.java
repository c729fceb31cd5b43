package io.github.roviec.notice.rule;

/// A rule file that is wrong; the message begins with file and line.
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
