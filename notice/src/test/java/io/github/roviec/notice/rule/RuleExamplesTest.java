package io.github.roviec.notice.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.mention.KnownNames;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the examples of every rule while the whole book is at work.
class RuleExamplesTest {

    private static final RuleBook BOOK = RuleBook.standard();

    @TestFactory
    Stream<DynamicTest> examples() {
        return BOOK.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.file() + ":" + rule.line() + " " + rule.name(),
                        () -> assertThat(faults(rule)).isEmpty()));
    }

    private static List<String> faults(Rule rule) {
        var faults = new ArrayList<String>();
        for (Example example : rule.yes()) {
            List<String> found = finds(rule, example.text());
            List<String> wanted = List.of(example.text().substring(example.from(), example.to()));
            if (!found.equals(wanted)) {
                faults.add(rule.file() + ":" + example.line() + ": wanted " + wanted + ", found " + found);
            }
        }
        for (Example example : rule.no()) {
            List<String> found = finds(rule, example.text());
            if (!found.isEmpty()) {
                faults.add(rule.file() + ":" + example.line() + ": must find nothing, found " + found);
            }
        }
        return faults;
    }

    private static List<String> finds(Rule rule, String text) {
        SourceText source = SourceText.of(text);
        Tokens tokens = Tokens.of(source);
        var mentions = new Mentions(source, tokens, BOOK, KnownNames.NONE);
        return BOOK.find(rule.family().layer(), tokens, 0, tokens.size(), mentions).stream()
                .filter(hit -> hit.rule().equals(rule))
                .map(hit -> tokens.written(hit.from(), hit.to()))
                .toList();
    }

    @Test
    void noPhraseStandsTwiceInOneLayer() {
        Map<String, String> seen = new HashMap<>();
        var twice = new ArrayList<String>();
        for (Rule rule : BOOK.rules()) {
            var own = new HashSet<String>();
            for (String written : rule.phrases()) {
                for (var phrase : Phrases.of(rule, written)) {
                    String key =
                            rule.family().layer() + " " + phrase.words() + java.util.Arrays.toString(phrase.capitals());
                    String before = own.add(key) ? seen.put(key, rule.name()) : null;
                    if (before != null) {
                        twice.add(rule.file() + ": " + phrase.words() + " in \"" + rule.name() + "\" and in \"" + before
                                + "\"");
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void noExampleIsClaimedTwice() {
        var seen = new HashSet<String>();
        assertThat(BOOK.rules().stream()
                        .flatMap(rule -> rule.yes().stream().map(e -> rule.family() + e.text()))
                        .filter(text -> !seen.add(text)))
                .isEmpty();
    }

    @Test
    void aMalformedFileSaysWhere() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> RuleBook.of("mine.rules", List.of("family verb", "rule x", "find a", "yes b", "no c"))))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("mine.rules:4:");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> RuleBook.of("mine.rules", List.of("family verb", "rule x", "find a", "yes [a] b"))))
                .hasMessageStartingWith("mine.rules:2:")
                .hasMessageContaining("two \"yes\"");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> RuleBook.of("mine.rules", List.of("family nonsense"))))
                .hasMessageStartingWith("mine.rules:1:");
    }
}
