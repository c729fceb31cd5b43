package io.github.roviec.notice.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The words by which rules speak to the reader: each is used, each is explained.
class ValuesTest {

    private static final RuleBook BOOK = RuleBook.standard();

    @Test
    void everyFamilyHasRulesAndEveryValueIsUsed() {
        var unused = new ArrayList<String>();
        for (Family family : Family.values()) {
            var used = new HashSet<String>();
            BOOK.rules().stream().filter(rule -> rule.family() == family).forEach(rule -> used.add(rule.value()));
            if (used.isEmpty()) {
                unused.add(family.word());
            }
            Values.of(family).stream()
                    .filter(value -> !used.contains(value))
                    .forEach(value -> unused.add(family.word() + " " + value));
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void thePageForWritersOfRulesNamesThemAll() throws IOException {
        List<String> page = Files.readAllLines(Path.of("../docs/rules.md"));
        var missing = new ArrayList<String>();
        for (Family family : Family.values()) {
            List<String> row = page.stream()
                    .filter(line -> line.startsWith("|") && line.contains("`" + family.word() + "`"))
                    .toList();
            for (String value : Values.of(family)) {
                if (row.stream().noneMatch(line -> value.isEmpty() || line.contains("`" + value + "`"))) {
                    missing.add(family.word() + " " + value);
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
