package io.github.roviec.office.tasks.rate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Units of similar load beside each other: a commune with 3 tasks is not ranked beside a department with 300.
public final class LoadGroups {

    private LoadGroups() {}

    /// @param from fewest dated tasks of a unit in it
    /// @param to   most dated tasks that would still belong to it; `Integer.MAX_VALUE` for the highest group
    /// @param lines by on-time rate by the original deadline, the lowest first; those without a rate at the end
    public record LoadGroup(int from, int to, List<Line> lines) {}

    /// The highest load first. Groups without a unit are left out.
    ///
    /// @param thresholds empty: quarters of the units by their load
    public static List<LoadGroup> of(List<Line> units, List<Integer> thresholds) {
        TreeSet<Integer> bounds = new TreeSet<>(thresholds.isEmpty() ? quarters(units) : thresholds);
        bounds.add(0);
        Map<Integer, List<Line>> groups = new TreeMap<>(Comparator.reverseOrder());
        for (Line unit : units) {
            groups.computeIfAbsent(floor(bounds, unit.load()), from -> new ArrayList<>())
                    .add(unit);
        }
        return groups.entrySet().stream()
                .map(group -> new LoadGroup(
                        group.getKey(),
                        above(bounds, group.getKey()),
                        group.getValue().stream().sorted(LAGGARDS_FIRST).toList()))
                .toList();
    }

    private static final Comparator<Line> LAGGARDS_FIRST = Comparator.<Line, Boolean>comparing(
                    line -> line.all().onTimeByOriginal().whole() == 0)
            .thenComparing(LoadGroups::byRate)
            .thenComparing(Line::name);

    private static int byRate(Line one, Line other) {
        Share first = one.all().onTimeByOriginal();
        Share second = other.all().onTimeByOriginal();
        return first.isBelow(second) ? -1 : second.isBelow(first) ? 1 : 0;
    }

    /// From which load on a unit belongs to the second, third and last quarter. Units of equal load are never parted.
    private static List<Integer> quarters(List<Line> units) {
        List<Integer> loads = units.stream().map(Line::load).sorted().toList();
        List<Integer> bounds = new ArrayList<>();
        for (int quarter = 1; quarter < 4 && loads.size() >= 4; quarter++) {
            bounds.add(loads.get(loads.size() * quarter / 4));
        }
        return bounds;
    }

    private static int floor(TreeSet<Integer> bounds, int load) {
        Integer from = bounds.floor(load);
        return from == null ? 0 : from;
    }

    private static int above(TreeSet<Integer> bounds, int from) {
        Integer next = bounds.higher(from);
        return next == null ? Integer.MAX_VALUE : next - 1;
    }
}
