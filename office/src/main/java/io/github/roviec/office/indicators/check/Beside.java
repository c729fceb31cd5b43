package io.github.roviec.office.indicators.check;

import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.ReportCell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one unit said here and now, and in the periods before. Lives as long as the judging of one form.
final class Beside {

    /// @param back periods before this one; 0 is now
    private record Place(int indicator, int member, int back) {}

    /// Of one period: a figure that is absent was asked for and not had.
    private record Said(int member, @Nullable BigDecimal value) {}

    final Period period;
    private final Map<String, Indicator> known;
    private final Set<Integer> parts;
    private final Map<Place, Said> said = new HashMap<>();
    private final Map<Integer, Integer> asked = new HashMap<>();
    private final Map<String, BigDecimal> goals = new HashMap<>();

    /// @param parts members that are parts of others: they do not add up to the whole
    Beside(Period period, Map<String, Indicator> known, Set<Integer> parts, List<ReportCell> cells) {
        this.period = period;
        this.known = known;
        this.parts = parts;
        for (ReportCell cell : cells) {
            asked.merge(cell.indicator().id(), parts.contains(cell.memberId()) ? 0 : 1, Integer::sum);
            if (cell.revision() > 0) {
                put(cell.indicator().id(), cell.memberId(), 0, cell.value());
            }
        }
    }

    void put(int indicator, int member, int back, @Nullable BigDecimal value) {
        said.put(new Place(indicator, member, back), new Said(member, value));
    }

    void aim(String indicator, int member, String base, BigDecimal value) {
        goals.put(indicator + " " + member + " " + base, value);
    }

    boolean isOfForm(int indicator) {
        return asked.containsKey(indicator);
    }

    /// So many members make up the indicator; before they are all there, nobody knows the whole.
    void expect(int indicator, int members) {
        asked.merge(indicator, members, Math::max);
    }

    @Nullable
    Indicator indicator(String code) {
        return known.get(code);
    }

    @Nullable
    BigDecimal goal(String indicator, int member, String base) {
        return goals.get(indicator + " " + member + " " + base);
    }

    @Nullable
    BigDecimal at(int indicator, int member, int back) {
        Said there = said.get(new Place(indicator, member, back));
        return there == null ? null : there.value();
    }

    /// Of the indicator, beside a place of another: the same member where both are split alike, else the whole.
    @Nullable
    BigDecimal beside(ReportCell cell, String code, int back) {
        Indicator other = known.get(code);
        if (other == null) {
            return null;
        }
        return alike(cell.indicator(), other) ? at(other.id(), cell.memberId(), back) : whole(other, back);
    }

    static boolean alike(Indicator one, Indicator other) {
        return Objects.equals(one.as().dimension(), other.as().dimension());
    }

    /// All members together; null while one that the form asks for has said nothing, or none has a value.
    @Nullable
    BigDecimal whole(Indicator indicator, int back) {
        if (indicator.as().dimension() == null) {
            return at(indicator.id(), 0, back);
        }
        List<Said> members = said.entrySet().stream()
                .filter(place -> place.getKey().indicator() == indicator.id()
                        && place.getKey().back() == back
                        && !parts.contains(place.getKey().member()))
                .map(Map.Entry::getValue)
                .toList();
        if (back == 0 && members.size() < asked.getOrDefault(indicator.id(), 0)) {
            return null;
        }
        return members.stream()
                .map(Said::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
