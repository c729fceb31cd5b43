package io.github.roviec.notice;

import io.github.roviec.notice.mention.KnownNames;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.rule.Example;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.Rule;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.rule.RuleException;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Puts rules to the test of their own examples while the whole book is at work.
final class RuleCheck {

    private final RuleBook book;

    RuleCheck(RuleBook book) {
        this.book = book;
    }

    /// What is wrong with a rule: examples that are not found as they say, lines that nothing
    /// can match or that say nothing new.
    List<RuleException> faults(Rule rule) {
        var faults = new ArrayList<RuleException>();
        for (Example example : rule.yes()) {
            String wanted = example.text().substring(example.from(), example.to());
            List<String> found = finds(rule, example.text());
            if (!found.equals(List.of(wanted))) {
                String message = "wanted [" + wanted + "], found " + found;
                faults.add(new RuleException(
                        rule.file(), example.line(), "not-found", message, wanted, String.join(" | ", found)));
            }
        }
        for (Example example : rule.no()) {
            List<String> found = finds(rule, example.text());
            if (!found.isEmpty()) {
                String message = "must find nothing, found " + found;
                faults.add(new RuleException(rule.file(), example.line(), "found", message, String.join(" | ", found)));
            }
        }
        var before = new HashSet<String>();
        rule.samples().forEach((find, forms) -> {
            if (before.containsAll(forms)) {
                String message = "\"" + find.written() + "\" is found by the lines above";
                faults.add(new RuleException(rule.file(), find.line(), "again", message, find.written()));
            }
            before.addAll(forms);
            if (forms.stream().noneMatch(form -> finds(rule, form).equals(List.of(form)))) {
                String message = "dead: \"" + find.written() + "\" can never be found by this rule";
                faults.add(new RuleException(rule.file(), find.line(), "dead", message, find.written()));
            }
        });
        return faults;
    }

    private List<String> finds(Rule rule, String text) {
        Tokens tokens = Tokens.of(SourceText.of(text));
        return hits(rule, text).stream()
                .filter(hit -> hit.rule().equals(rule))
                .map(hit -> tokens.written(hit.from(), hit.to()))
                .toList();
    }

    private List<Hit> hits(Rule rule, String text) {
        SourceText source = SourceText.of(text);
        Tokens tokens = Tokens.of(source);
        var mentions = new Mentions(source, tokens, book, KnownNames.NONE);
        return book.find(rule.family().layer(), tokens, 0, tokens.size(), mentions);
    }

    /// Throws when `own` rules are wrong, or when they take an example from a rule that was there before them.
    void own(List<Rule> own) {
        for (Rule rule : own) {
            faults(rule).stream().findFirst().ifPresent(fault -> {
                throw fault;
            });
        }
        for (Rule rule : book.rules()) {
            if (!own.contains(rule)) {
                rule.yes().forEach(example -> undisturbed(rule, example, own));
            }
        }
    }

    private void undisturbed(Rule rule, Example example, List<Rule> own) {
        for (Hit hit : hits(rule, example.text())) {
            boolean lost = own.contains(hit.rule())
                    && !finds(rule, example.text()).contains(example.text().substring(example.from(), example.to()));
            if (lost) {
                throw new RuleException(
                        hit.rule().file(),
                        hit.rule().line(),
                        "disturbs",
                        "rule \"" + rule.name() + "\" no longer finds its example: " + example.text(),
                        rule.name(),
                        example.text());
            }
        }
    }
}
