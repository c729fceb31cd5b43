package io.github.roviec.office.reports.draft;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.Dimension;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.IndicatorSet;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.reports.template.Piece.Which;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which indicators a paper speaks of: those of its sets and sectors that are in force when its period ends.
final class AskedIndicators {

    /// What stands between the names in a formula.
    private static final Pattern NAME = Pattern.compile("[^A-Z0-9_]+");

    /// Which numbers may be typed: "(1: đạt, 0: chưa)", "(1, 2 hoặc 3)"; other words in brackets belong to the name.
    private static final Pattern HINT = Pattern.compile(" \\(\\d+[:,][^()]*\\)$");

    private final Indicators indicators;
    private final AuthorityId authority;
    private final LocalDate last;
    private @Nullable Map<String, Indicator> inForce;

    /// @param last day of the period
    AskedIndicators(Indicators indicators, AuthorityId authority, LocalDate last) {
        this.indicators = indicators;
        this.authority = authority;
        this.last = last;
    }

    /// What figures are gathered of, by code, at the end of the period.
    Map<String, Indicator> inForce() {
        Map<String, Indicator> all = inForce;
        if (all == null) {
            all = indicators.all(authority).stream()
                    .filter(each -> !each.as().ended())
                    .collect(Collectors.toMap(Indicator::code, each -> each, (a, _) -> a, LinkedHashMap::new));
            all.keySet().removeAll(notInForce(all.values()));
            all.values().removeIf(each -> !each.as().calendar().equals(PeriodCalendar.USUAL));
            inForce = all;
        }
        return all;
    }

    /// Those in force of a set or sector, in its order.
    List<Indicator> of(Which which, Predicate<Indicator> wanted) {
        Map<String, Indicator> all = inForce();
        return codes(which, all).stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .filter(wanted)
                .toList();
    }

    /// Of two sets of criteria the paper speaks of the one that is in force when the period ends; also what is computed
    /// from the other is left out.
    private Set<String> notInForce(Collection<Indicator> all) {
        Set<String> dimensions = indicators.dimensions(authority).stream()
                .filter(each -> !inForce(each))
                .map(Dimension::code)
                .collect(Collectors.toSet());
        Set<String> split = all.stream()
                .filter(each -> each.as().dimension() != null
                        && dimensions.contains(each.as().dimension()))
                .map(Indicator::code)
                .collect(Collectors.toSet());
        Set<String> left = new HashSet<>(split);
        all.stream()
                .filter(each -> Stream.of(NAME.split(Objects.requireNonNullElse(each.formula(), "")))
                        .anyMatch(split::contains))
                .forEach(each -> left.add(each.code()));
        return left;
    }

    private boolean inForce(Dimension dimension) {
        LocalDate from = dimension.from();
        LocalDate until = dimension.until();
        return (from == null || !last.isBefore(from)) && (until == null || last.isBefore(until));
    }

    private List<String> codes(Which which, Map<String, Indicator> all) {
        String set = which.set();
        return set == null
                ? all.values().stream()
                        .filter(each -> each.as().sector().equals(which.sector()))
                        .map(Indicator::code)
                        .toList()
                : indicators.sets(authority, last).stream()
                        .filter(each -> each.code().equals(set))
                        .findFirst()
                        .map(IndicatorSet::indicators)
                        .orElse(List.of());
    }

    /// What counts units, or is a mean over them, says nothing of one.
    static boolean saidOfOne(Indicator indicator) {
        String formula = Objects.requireNonNullElse(indicator.formula(), "");
        return !indicator.countsUnits() && !formula.contains("REPORTERS(");
    }

    /// Without what it tells those who fill it in.
    static String name(Indicator indicator) {
        return HINT.matcher(indicator.name()).replaceFirst("");
    }
}
