package io.github.roviec.notice.rule;

/// A sentence that shows what a rule finds; the place is written in square brackets in the rule file.
///
/// @param text the sentence without brackets
/// @param from where the find begins, -1 in an example that must not match
/// @param to   where it ends
/// @param line line in the rule file
public record Example(String text, int from, int to, int line) {

    static Example matching(String written, String file, int line) {
        int open = written.indexOf('[');
        int close = written.indexOf(']');
        if (open < 0 || close < open || written.indexOf('[', open + 1) >= 0) {
            throw new RuleException(file, line, "mark", "a \"yes\" example marks one place with [ and ]");
        }
        String text = written.substring(0, open) + written.substring(open + 1, close) + written.substring(close + 1);
        return new Example(text, open, close - 1, line);
    }

    static Example silent(String written, int line) {
        return new Example(written.replace("[", "").replace("]", ""), -1, -1, line);
    }
}
