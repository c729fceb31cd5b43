package io.github.roviec.notice.rule;

/// Tells a rule where a mention of a class ends that begins at a token.
@FunctionalInterface
public interface Classes {

    Classes NONE = (name, at) -> -1;

    /// The token behind the mention of class `name` (`<ngày>`, `<đơn vị>`) that begins at token `at`, or -1.
    int end(String name, int at);
}
