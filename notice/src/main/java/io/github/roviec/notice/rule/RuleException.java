package io.github.roviec.notice.rule;

import java.util.List;
import java.util.Set;

/// A rule file that is wrong, and where. The message is English and begins with file and line; who speaks to people
/// makes a message of their own from {@link #code} and {@link #arguments}.
public final class RuleException extends RuntimeException {

    /// Everything that can be wrong.
    public static final Set<String> CODES = Set.of(
            "again",
            "dead",
            "disturbs",
            "example-twice",
            "examples",
            "family-first",
            "forms",
            "found",
            "mark",
            "mention",
            "missing",
            "name-twice",
            "no-family",
            "no-find",
            "not-found",
            "nothing-after",
            "phrase-twice",
            "rule-first",
            "unknown-word",
            "value",
            "value-missing",
            "value-none");

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String code;
    private final transient List<String> arguments;

    /// @param code    one of {@link #CODES}
    /// @param message what is wrong, in English
    public RuleException(String file, int line, String code, String message, String... arguments) {
        super(file + ":" + line + ": " + message);
        this.file = file;
        this.line = line;
        this.code = code;
        this.arguments = List.of(arguments);
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("no such fault: " + code);
        }
    }

    public String file() {
        return file;
    }

    /// Counted from 1; 0 where the whole file is meant.
    public int line() {
        return line;
    }

    /// "no-family", "value", "phrase-twice", …
    public String code() {
        return code;
    }

    /// The words of the file that are wrong, in the order of the message.
    public List<String> arguments() {
        return arguments;
    }
}
