package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Handed;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportEntry;
import io.github.roviec.office.indicators.ReportLists;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.indicators.FiguresPage.FormList;
import io.github.roviec.office.web.indicators.FiguresPage.Line;
import io.github.roviec.office.web.indicators.FiguresPage.Years;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The lists of forms that the way in shows: those that wait for this person, and the others that it sees.
@Component
class FormLines {

    private final ReportLists lists;
    private final Names names;
    private final Clock clock;

    FormLines(ReportLists lists, Names names, Clock clock) {
        this.lists = lists;
        this.names = names;
        this.clock = clock;
    }

    /// As many as a page shows.
    ///
    /// @param typed the year of the forms that wait for nobody; null or empty for the one shown first
    List<FormList> shown(@Nullable String typed, Actor by) {
        Years years = years(typed, by);
        List<Report> mine = lists.toFillBelow(by);
        List<Report> waiting = lists.toAccept(by);
        List<Report> elsewhere = lists.elsewhere(by);
        List<Report> others = others(lists.seen(null, years.shown(), by), mine, waiting, elsewhere);
        List<FormList> all = new ArrayList<>();
        all.add(new FormList("mine", lines(mine, by)));
        all.add(new FormList("waiting", lines(waiting, by)));
        if (!elsewhere.isEmpty()) {
            all.add(new FormList("elsewhere", lines(elsewhere, by)));
        }
        all.add(new FormList("sent", lines(others, by), years));
        return all;
    }

    /// All of one list, however many there are. Refuses with `board.unknown` where there is no such list.
    ///
    /// @param typed as in {@link #shown}
    FormList all(String key, @Nullable String typed, Actor by) {
        return switch (key) {
            case "mine" -> new FormList(key, lines(lists.toFillBelow(by), by));
            case "waiting" -> new FormList(key, lines(lists.allToAccept(by), by));
            case "elsewhere" -> new FormList(key, lines(lists.allElsewhere(by), by));
            case "sent" -> allOthers(key, years(typed, by), by);
            default -> throw new Refusal("board.unknown");
        };
    }

    private FormList allOthers(String key, Years years, Actor by) {
        List<Report> others = others(
                lists.allSeen(years.shown(), by), lists.toFillBelow(by), lists.allToAccept(by), lists.allElsewhere(by));
        return new FormList(key, lines(others, by), years);
    }

    /// This year, or the last of which there are forms. Refuses with `web.number` and `web.year`.
    private Years years(@Nullable String typed, Actor by) {
        List<Integer> there = lists.years(by);
        int today = LocalDate.now(clock).getYear();
        boolean first = typed == null || typed.isBlank();
        int shown = first && !there.isEmpty() && !there.contains(today)
                ? there.getFirst()
                : Typed.year(typed, LocalDate.now(clock));
        return new Years(shown, there);
    }

    private static List<Report> others(
            List<Report> seen, List<Report> mine, List<Report> waiting, List<Report> elsewhere) {
        Set<Long> above = Stream.of(mine, waiting, elsewhere)
                .flatMap(List::stream)
                .map(Report::id)
                .collect(Collectors.toSet());
        return seen.stream().filter(report -> !above.contains(report.id())).toList();
    }

    private List<Line> lines(List<Report> reports, Actor by) {
        Map<Long, ReportEntry> again = lists.openedAgain(reports);
        Map<Long, Handed> handed = lists.handed(reports);
        Map<LocalDate, Map<UnitId, String>> units = new HashMap<>();
        Supplier<Map<UnitId, String>> today =
                () -> units.computeIfAbsent(LocalDate.now(clock), day -> names.units(by.authority(), day));
        Map<ActorId, String> people = new HashMap<>();
        return reports.stream()
                .map(report -> line(
                        report,
                        units.computeIfAbsent(report.period().lastDay(), day -> names.units(by.authority(), day)),
                        today,
                        again.get(report.id()),
                        handed.get(report.id()),
                        people))
                .toList();
    }

    private Line line(
            Report report,
            Map<UnitId, String> units,
            Supplier<Map<UnitId, String>> today,
            @Nullable ReportEntry again,
            @Nullable Handed handed,
            Map<ActorId, String> people) {
        return new Line(
                report.id(),
                report.formName(),
                units.getOrDefault(report.unit(), ""),
                report.period().kind().name(),
                String.valueOf(report.period().number()),
                String.valueOf(report.period().year()),
                Written.days(report.period()),
                Shown.date(report.due()),
                report.state() == FigureState.DRAFT && LocalDate.now(clock).isAfter(report.due()),
                report.closed() ? "CLOSED" : Written.state(report.state()),
                report.filled(),
                report.version(),
                again == null ? null : again.step().name(),
                again == null ? null : again.text(),
                handed == null ? null : by(handed.sent(), people),
                handed == null ? null : by(handed.accepted(), people),
                waits(report, units, today));
    }

    private static ReportPage.@Nullable Of waits(
            Report report, Map<UnitId, String> units, Supplier<Map<UnitId, String>> today) {
        Hand hand = report.waitsFor();
        if (hand == null) {
            return null;
        }
        UnitId unit = hand.unit();
        String then = unit == null ? null : units.get(unit);
        // A unit may be younger than the period.
        String name = unit == null || then != null ? then : today.get().getOrDefault(unit, "");
        return new ReportPage.Of(hand.kind().name(), name);
    }

    private FiguresPage.@Nullable By by(@Nullable ReportEntry entry, Map<ActorId, String> people) {
        return entry == null
                ? null
                : new FiguresPage.By(Shown.time(entry.at()), people.computeIfAbsent(entry.by(), names::person));
    }
}
