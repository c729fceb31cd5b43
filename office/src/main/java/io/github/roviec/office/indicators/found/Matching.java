package io.github.roviec.office.indicators.found;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.FoundFigure;
import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Dimension;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says of each number in a paper which of the office's figures it may be. Only proposes: whatever it
/// is not sure of,
/// it says so.
@Component
class Matching {

    /// Below it nothing is proposed.
    private static final int ENOUGH = 50;

    /// Within so many points another one is a rival.
    private static final int NEAR = 6;

    private final Indicators indicators;
    private final Wordings wordings;
    private final Periods periods;
    private final Organisation organisation;

    Matching(Indicators indicators, Wordings wordings, Periods periods, Organisation organisation) {
        this.indicators = indicators;
        this.wordings = wordings;
        this.periods = periods;
        this.organisation = organisation;
    }

    /// @param place null where nothing is like it
    record Match(@Nullable Placement place, BigDecimal amount, int score, Set<FigureDoubt> doubts) {}

    private record Way(Indicator indicator, int member, int points, boolean nameOnly, Measures measures) {}

    /// What is asked once for a paper.
    private record Book(
            AuthorityId authority,
            String text,
            LocalDate day,
            List<Indicator> indicators,
            Map<Integer, List<Wordings.Wording>> wordings,
            List<Base> bases,
            List<Unit> units) {}

    /// In the order of the figures.
    ///
    /// @param day when the meeting sat, or the paper was issued
    List<Match> match(AuthorityId authority, String text, LocalDate day, List<FoundFigure> found) {
        Map<Integer, List<Wordings.Wording>> said =
                wordings.of(authority).stream().collect(Collectors.groupingBy(Wordings.Wording::indicator));
        Map<String, Dimension> dimensions =
                indicators.dimensions(authority).stream().collect(Collectors.toMap(Dimension::code, each -> each));
        Book book = new Book(
                authority,
                text,
                day,
                indicators.all(authority).stream()
                        .filter(each -> !each.as().ended() && inForce(each, dimensions, day))
                        .toList(),
                said,
                indicators.bases(authority),
                organisation.units(authority, day));
        return found.stream().map(figure -> match(book, figure)).toList();
    }

    /// Of two sets of criteria the one that was in force on the day.
    private static boolean inForce(Indicator indicator, Map<String, Dimension> dimensions, LocalDate day) {
        Dimension dimension = indicator.as().dimension() == null
                ? null
                : dimensions.get(indicator.as().dimension());
        return dimension == null
                || (dimension.from() == null || !day.isBefore(dimension.from()))
                        && (dimension.until() == null || day.isBefore(dimension.until()));
    }

    private Match match(Book book, FoundFigure figure) {
        String subject = Folded.of(figure.subject() == null ? "" : figure.subject());
        Clause clause = Clause.around(book.text(), figure.start(), figure.end());
        String near = Folded.of(clause.text());
        List<Way> ways = ways(book, figure, subject, near);
        if (ways.isEmpty() || ways.getFirst().points() < ENOUGH) {
            return new Match(null, figure.value(), 0, EnumSet.of(FigureDoubt.INDICATOR_NONE));
        }
        Way best = ways.getFirst();
        Set<FigureDoubt> doubts = EnumSet.noneOf(FigureDoubt.class);
        if (best.nameOnly()) {
            doubts.add(FigureDoubt.NAME_ONLY);
        }
        if (ways.stream()
                .skip(1)
                .anyMatch(way -> best.points() - way.points() < NEAR
                        && (way.indicator().id() != best.indicator().id() || way.member() != best.member()))) {
            doubts.add(FigureDoubt.RIVAL);
        }
        if (best.measures().converts()) {
            doubts.add(FigureDoubt.CONVERTED);
        }
        return placed(book, figure, best, subject, near, doubts);
    }

    private List<Way> ways(Book book, FoundFigure figure, String subject, String near) {
        List<Way> ways = new ArrayList<>();
        for (Indicator indicator : book.indicators()) {
            Measures measures =
                    Measures.between(figure.measure(), indicator.as().measure());
            if (measures == null) {
                continue;
            }
            boolean share = measures.share() && figure.base() == null;
            int fits = share ? measures.points() - 10 : measures.points();
            for (Wordings.Wording wording : book.wordings().getOrDefault(indicator.id(), List.of())) {
                int points = points(wording.phrase(), subject, near);
                if (points > 0) {
                    ways.add(new Way(indicator, wording.member(), points + fits, false, measures));
                }
            }
            int alike = alike(Folded.of(indicator.name()), subject);
            if (alike > 0) {
                ways.add(new Way(indicator, 0, alike + fits, true, measures));
            }
        }
        ways.sort(Comparator.comparingInt(Way::points).reversed());
        return ways;
    }

    /// The longer the words that are there, the more they say; in what the number counts more than
    /// beside it.
    private static int points(String phrase, String subject, String near) {
        int words = 0;
        boolean inSubject = true;
        for (String piece : phrase.split("\\+")) {
            boolean here = Folded.has(subject, piece);
            if (!here && !Folded.has(near, piece)) {
                return 0;
            }
            inSubject &= here;
            words += piece.strip().split("\\s+").length;
        }
        return inSubject ? 50 + Math.min(45, 4 * words) : 30 + Math.min(24, 3 * words);
    }

    /// Of the words of a name, how many the subject has; less than two thirds is nothing.
    private static int alike(String name, String subject) {
        String[] words = name.strip().split(" ");
        long there = java.util.Arrays.stream(words)
                .filter(word -> subject.contains(" " + word + " "))
                .count();
        return words.length > 1 && there * 3 >= words.length * 2L ? (int) (45 * there / words.length) : 0;
    }

    private Match placed(
            Book book, FoundFigure figure, Way best, String subject, String near, Set<FigureDoubt> doubts) {
        Indicator indicator = best.indicator();
        String base = Bases.of(figure.base(), book.bases());
        boolean percent = figure.measure().strip().equals("%");
        Aspect aspect = percent && (best.measures().share() || base != null) ? Aspect.SHARE : Aspect.VALUE;
        if (!percent && Planning.speaksOf(subject, near)) {
            aspect = Aspect.GOAL;
            base = base == null ? Bases.plan(book.bases()) : base;
            if (!Planning.speaksOf(subject, "")) {
                doubts.add(FigureDoubt.GOAL_ASSUMED);
            }
        }
        if (aspect != Aspect.VALUE && base == null) {
            doubts.add(FigureDoubt.BASE_UNKNOWN);
        }
        BigDecimal amount = figure.value().multiply(best.measures().factor());
        if (Placement.LAST_YEAR.equals(base)) {
            amount = Bases.ofLastYear(amount, subject);
        }
        UnitId unit = unit(book, indicator, figure, doubts);
        Integer period = period(book, indicator, figure, aspect, doubts);
        if (period == null) {
            return new Match(null, amount, 0, EnumSet.of(FigureDoubt.INDICATOR_NONE));
        }
        int score = Math.clamp(best.points() - 6L * doubts.size(), 1, 100);
        return new Match(
                new Placement(
                        indicator.code(),
                        best.member(),
                        unit,
                        period,
                        aspect,
                        aspect == Aspect.VALUE ? null : base,
                        amount),
                amount,
                score,
                doubts);
    }

    private static UnitId unit(Book book, Indicator indicator, FoundFigure figure, Set<FigureDoubt> doubts) {
        UnitId authority = new UnitId(book.authority().value());
        if (figure.unit() == null) {
            return authority;
        }
        String said = Folded.of(figure.unit());
        if (said.startsWith(" toàn ")) {
            return authority; // "toàn huyện", "toàn xã"
        }
        List<Unit> named = book.units().stream()
                .filter(unit -> Folded.of(unit.name()).equals(said)
                        || unit.aliases().stream()
                                .anyMatch(alias -> Folded.of(alias).equals(said)))
                .toList();
        if (named.size() == 1) {
            Unit unit = named.getFirst();
            boolean asked = indicator.formula() != null
                    || indicator.as().gatheredGroup() != null
                    || indicator.as().gatheredKinds().contains(unit.kind().name());
            if (asked) {
                return unit.id();
            }
            doubts.add(FigureDoubt.UNIT_NOT_ASKED);
            return authority;
        }
        doubts.add(FigureDoubt.UNIT_UNKNOWN);
        return authority;
    }

    private @Nullable Integer period(
            Book book, Indicator indicator, FoundFigure figure, Aspect aspect, Set<FigureDoubt> doubts) {
        PeriodWords words = PeriodWords.of(figure.period());
        YearMonth meeting = YearMonth.from(book.day());
        YearMonth month = words.month() != null ? words.month() : meeting;
        if (!words.exact() && words.year() != null && words.year() != meeting.getYear()) {
            month = YearMonth.of(words.year(), 12);
        }
        if (aspect != Aspect.GOAL && !words.exact()) {
            doubts.add(FigureDoubt.PERIOD_ASSUMED);
        }
        PeriodKind kind = indicator.formula() == null ? indicator.as().frequency() : PeriodKind.MONTH;
        YearMonth wanted = month;
        if (!Periods.covers(wanted.getYear())) {
            return null; // "so với năm 1985": a paper may speak of what the office never counted
        }
        return periods.year(book.authority(), indicator.as().calendar(), month.getYear()).stream()
                .filter(period -> period.kind() == kind
                        && period.number() * kind.months() >= wanted.getMonthValue()
                        && (period.number() - 1) * kind.months() < wanted.getMonthValue())
                .findFirst()
                .map(Period::id)
                .orElse(null);
    }
}
