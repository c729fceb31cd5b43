package io.github.roviec.notice.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads one rule file: lines of a keyword and its text; a line that begins with `#` is a remark.
final class RuleFile {

    private final String file;
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable Family family;

    private String name = "";
    private String value = "";
    private int line;
    private int valueLine;
    private final List<Find> finds = new ArrayList<>();
    private final List<Example> yes = new ArrayList<>();
    private final List<Example> no = new ArrayList<>();

    private RuleFile(String file) {
        this.file = file;
    }

    static List<Rule> read(String file, List<String> lines) {
        var reader = new RuleFile(file);
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                int space = text.indexOf(' ');
                if (space < 0) {
                    throw new RuleException(file, i + 1, "nothing-after", "nothing after \"" + text + "\"", text);
                }
                reader.take(text.substring(0, space), text.substring(space + 1).strip(), i + 1);
            }
        }
        reader.close();
        return reader.rules;
    }

    private void take(String keyword, String text, int at) {
        switch (keyword) {
            case "family" -> {
                close();
                family = family(text, at);
            }
            case "rule" -> {
                close();
                name = text;
                line = at;
            }
            case "value" -> {
                value = text;
                valueLine = at;
            }
            case "find" -> finds.add(new Find(text, at));
            case "yes" -> yes.add(Example.matching(text, file, at));
            case "no" -> no.add(Example.silent(text, at));
            default -> throw new RuleException(file, at, "unknown-word", "unknown word \"" + keyword + "\"", keyword);
        }
        if (name.isEmpty() && !keyword.equals("family")) {
            throw new RuleException(file, at, "rule-first", "a \"rule\" line must come first");
        }
    }

    private Family family(String text, int at) {
        try {
            return Family.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new RuleException(file, at, "no-family", "no family \"" + text + "\"", text);
        }
    }

    private void close() {
        if (name.isEmpty()) {
            return;
        }
        if (family == null) {
            throw new RuleException(file, line, "family-first", "a \"family\" line must come first");
        }
        if (finds.isEmpty()) {
            throw new RuleException(
                    file, line, "no-find", "rule \"" + name + "\" finds nothing: no \"find\" line", name);
        }
        if (yes.size() < 2 || no.isEmpty()) {
            throw new RuleException(
                    file, line, "examples", "rule \"" + name + "\" needs two \"yes\" and one \"no\" example", name);
        }
        Values.check(family, value, file, valueLine == 0 ? line : valueLine, name);
        rules.add(new Rule(name, family, value, finds, yes, no, file, line));
        name = "";
        value = "";
        valueLine = 0;
        finds.clear();
        yes.clear();
        no.clear();
    }
}
