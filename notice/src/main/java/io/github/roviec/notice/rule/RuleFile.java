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
    private final List<String> phrases = new ArrayList<>();
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
                    throw new RuleException(file, i + 1, "nothing after \"" + text + "\"");
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
            case "value" -> value = text;
            case "find" -> phrases.add(text);
            case "yes" -> yes.add(Example.matching(text, file, at));
            case "no" -> no.add(Example.silent(text, at));
            default -> throw new RuleException(file, at, "unknown word \"" + keyword + "\"");
        }
        if (name.isEmpty() && !keyword.equals("family")) {
            throw new RuleException(file, at, "a \"rule\" line must come first");
        }
    }

    private Family family(String text, int at) {
        try {
            return Family.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new RuleException(file, at, "no family \"" + text + "\"");
        }
    }

    private void close() {
        if (name.isEmpty()) {
            return;
        }
        if (family == null) {
            throw new RuleException(file, line, "a \"family\" line must come first");
        }
        if (phrases.isEmpty()) {
            throw new RuleException(file, line, "rule \"" + name + "\" finds nothing: no \"find\" line");
        }
        if (yes.size() < 2 || no.isEmpty()) {
            throw new RuleException(file, line, "rule \"" + name + "\" needs two \"yes\" and one \"no\" example");
        }
        rules.add(new Rule(name, family, value, phrases, yes, no, file, line));
        name = "";
        value = "";
        phrases.clear();
        yes.clear();
        no.clear();
    }
}
