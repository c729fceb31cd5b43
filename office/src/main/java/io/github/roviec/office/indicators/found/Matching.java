package io.github.roviec.office.indicators.found;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.FoundFigure;
import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Dimension;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
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
    private final Placing placing;
    private final Organisation organisation;

    Matching(Indicators indicators, Wordings wordings, Placing placing, Organisation organisation) {
        this.indicators = indicators;
        this.wordings = wordings;
        this.placing = placing;
        this.organisation = organisation;
    }

    /// @param place null where nothing is like it
    record Match(@Nullable Placement place, BigDecimal amount, int score, Set<FigureDoubt> doubts) {}

    /// @param within false: the paper names other limits than those between which the indicator counts
    record Way(Indicator indicator, int member, int points, boolean nameOnly, Measures measures, boolean within) {

        private boolean isFit() {
            return within && points >= ENOUGH;
        }
    }

    /// What is asked once for a paper.
    record Book(
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
                inForce(said, dimensions, day),
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

    /// Without words of members that were not in force on the day.
    private static Map<Integer, List<Wordings.Wording>> inForce(
            Map<Integer, List<Wordings.Wording>> said, Map<String, Dimension> dimensions, LocalDate day) {
        Set<Integer> gone = dimensions.values().stream()
                .flatMap(dimension -> dimension.members().stream())
                .filter(member -> !member.when().on(day))
                .map(Member::id)
                .collect(Collectors.toSet());
        Map<Integer, List<Wordings.Wording>> left = new HashMap<>();
        said.forEach((indicator, wordings) -> left.put(
                indicator,
                wordings.stream()
                        .filter(wording -> !gone.contains(wording.member()))
                        .toList()));
        return left;
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
                .filter(way -> way.within() || !best.within())
                .anyMatch(way -> best.points() - way.points() < NEAR
                        && (way.indicator().id() != best.indicator().id() || way.member() != best.member()))) {
            doubts.add(FigureDoubt.RIVAL);
        }
        if (!best.within()) {
            doubts.add(FigureDoubt.LIMIT_OTHER);
        }
        if (best.measures().converts()) {
            doubts.add(FigureDoubt.CONVERTED);
        }
        return placing.place(book, figure, best, subject, near, doubts);
    }

    private List<Way> ways(Book book, FoundFigure figure, String subject, String near) {
        List<Way> ways = new ArrayList<>();
        Band said = Band.said(book.text(), figure.end());
        for (Indicator indicator : book.indicators()) {
            Measures measures =
                    Measures.between(figure.measure(), indicator.as().measure());
            if (measures == null) {
                continue;
            }
            Band counted = said == null ? null : Band.of(indicator);
            boolean within = said == null || counted == null || said.isOf(counted);
            boolean share = measures.share() && figure.base() == null;
            int fits = share ? measures.points() - 10 : measures.points();
            for (Wordings.Wording wording : book.wordings().getOrDefault(indicator.id(), List.of())) {
                int points = points(wording.phrase(), subject, near);
                if (points > 0) {
                    ways.add(new Way(indicator, wording.member(), points + fits, false, measures, within));
                }
            }
            int alike = alike(Folded.of(indicator.name()), subject);
            if (alike > 0) {
                ways.add(new Way(indicator, 0, alike + fits, true, measures, within));
            }
        }
        ways.sort(Comparator.comparing(Way::isFit).thenComparing(Way::points).reversed());
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
}
