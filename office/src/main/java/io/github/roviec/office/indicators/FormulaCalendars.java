package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.formula.Formula;
import io.github.roviec.office.indicators.formula.Term;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A period of one calendar is none of another: a formula over figures of both would have no number, ever.
@Component
class FormulaCalendars {

    private final JdbcClient jdbc;
    private final Periods periods;

    FormulaCalendars(JdbcClient jdbc, Periods periods) {
        this.jdbc = jdbc;
        this.periods = periods;
    }

    /// Of the indicator that is defined, and of every formula that leads to it. What no form gathers yet may still be
    /// given the calendar of the others. Refuses with `indicators.calendars` and the names of two indicators, each
    /// with that of its calendar.
    ///
    /// @param all indicators of the authority, with the one that is defined
    void require(AuthorityId authority, Indicator defined, List<Indicator> all) {
        Map<String, Indicator> known =
                all.stream().collect(Collectors.toMap(Indicator::code, Function.identity(), (one, _) -> one));
        Set<Integer> gathered = gathered(authority);
        for (Indicator each : all) {
            Set<String> seen = new HashSet<>();
            Set<Indicator> parts = new LinkedHashSet<>();
            gather(each, known, seen, parts);
            if (seen.contains(defined.code())) {
                requireOne(authority, each, parts, gathered);
            }
        }
    }

    private void requireOne(AuthorityId authority, Indicator defined, Set<Indicator> parts, Set<Integer> gathered) {
        List<Indicator> asked =
                parts.stream().filter(part -> gathered.contains(part.id())).toList();
        for (Indicator part : asked) {
            if (!calendar(part).equals(calendar(defined))) {
                Indicator other = asked.stream()
                        .filter(each -> calendar(each).equals(calendar(defined)))
                        .findFirst()
                        .orElse(defined);
                throw new Refusal(
                        "indicators.calendars",
                        other.name(),
                        periods.calendarName(authority, calendar(other)),
                        part.name(),
                        periods.calendarName(authority, calendar(part)));
            }
        }
    }

    private static String calendar(Indicator indicator) {
        return indicator.as().calendar();
    }

    /// What is recorded, through formulas of formulas. Of the goals of a year, and of how many
    /// members there are, it does not matter in which months they are looked at; an indicator of a
    /// set that has no number is left out of a count.
    private static void gather(
            Indicator indicator, Map<String, Indicator> known, Set<String> seen, Set<Indicator> parts) {
        String formula = indicator.formula();
        if (!seen.add(indicator.code())) {
            return;
        }
        if (formula == null) {
            parts.add(indicator);
            return;
        }
        for (Term term : Formula.parse(formula).terms()) {
            Indicator part = known.get(term.name());
            if (part != null && term.ofFigures() && term.what() != Term.What.MEMBERS) {
                gather(part, known, seen, parts);
            }
        }
    }

    private Set<Integer> gathered(AuthorityId authority) {
        return Set.copyOf(
                jdbc.sql("select distinct indicator_id from indicators.form_line where authority_id = :authority")
                        .param("authority", authority.value())
                        .query(Integer.class)
                        .list());
    }
}
