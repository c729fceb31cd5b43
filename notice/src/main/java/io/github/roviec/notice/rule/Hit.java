package io.github.roviec.notice.rule;

/// A phrase of a rule at tokens `[from, to)`.
public record Hit(Rule rule, int from, int to) {

    public boolean is(Family family) {
        return rule.family() == family;
    }

    public boolean is(Family family, String value) {
        return rule.family() == family && rule.says(value);
    }

    public boolean says(String value) {
        return rule.says(value);
    }

    public String value() {
        return rule.value();
    }
}
