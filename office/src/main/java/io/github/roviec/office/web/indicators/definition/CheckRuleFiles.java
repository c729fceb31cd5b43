package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.web.indicators.definition.CheckRulesPage.Line;
import io.github.roviec.office.web.indicators.file.Columns;
import io.github.roviec.office.web.indicators.file.Words;
import java.util.ArrayList;
import java.util.List;

/// The rules of checking as they leave in a file, in force and ended, each in its sentence.
final class CheckRuleFiles {

    private CheckRuleFiles() {}

    /// @param sector empty for one that is ended
    private record Rule(String sector, Line line, boolean ended) {}

    static FigureTable table(CheckRulesPage page, Words words) {
        List<Rule> rules = new ArrayList<>();
        page.sectors()
                .forEach(sector -> sector.rules().forEach(line -> rules.add(new Rule(sector.name(), line, false))));
        page.ended().forEach(line -> rules.add(new Rule("", line, true)));
        return new Columns<Rule>(words)
                .text("file.code", rule -> rule.line().code())
                .text("definition.sector", Rule::sector)
                .text(
                        "file.rule",
                        rule -> words.of(
                                rule.line().says().key(), rule.line().says().arguments()))
                .text("checkRule.strength", rule -> words.of(rule.line().hard() ? "entry.hard" : "entry.soft"))
                .text("file.state", rule -> words.of(rule.ended() ? "checkRule.ended" : "checkRule.now"))
                .text("file.origin", rule -> words.of(rule.line().edited() ? "checkRule.own" : "checkRule.shipped"))
                .text("file.idle", rule -> rule.line().idle())
                .table("quy-tac-kiem-tra", words.of("checkRule.title"), page.name(), rules);
    }
}
