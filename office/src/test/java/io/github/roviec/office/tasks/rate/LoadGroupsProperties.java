package io.github.roviec.office.tasks.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.rate.LoadGroups.LoadGroup;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LoadGroupsProperties {

    private static List<Line> units(List<Integer> loads) {
        return IntStream.range(0, loads.size())
                .mapToObj(i -> new Line(
                        Integer.toString(i),
                        "Đơn vị " + i,
                        Map.of(TaskClass.DATED, new Tally(Map.of(Figure.RUNNING_IN_TIME, loads.get(i))))))
                .toList();
    }

    @Property
    void every_unit_stands_in_one_group_and_equal_loads_stand_together(
            @ForAll @Size(max = 40) List<@IntRange(max = 400) Integer> loads) {
        List<LoadGroup> groups = LoadGroups.of(units(loads), List.of());
        assertThat(groups.stream().flatMap(group -> group.lines().stream()))
                .containsExactlyInAnyOrderElementsOf(units(loads));
        assertThat(groups).hasSizeLessThanOrEqualTo(4);
        for (LoadGroup group : groups) {
            assertThat(group.lines()).allMatch(line -> line.load() >= group.from() && line.load() <= group.to());
        }
        assertThat(groups.stream().map(LoadGroup::from).distinct()).hasSize(groups.size());
    }

    @Example
    void thresholds_of_the_office_hold() {
        List<LoadGroup> groups = LoadGroups.of(units(List.of(3, 300, 19, 20, 4)), List.of(5, 20));
        assertThat(groups).extracting(LoadGroup::from).containsExactly(20, 5, 0);
        assertThat(groups).extracting(LoadGroup::to).containsExactly(Integer.MAX_VALUE, 19, 4);
        assertThat(groups.getFirst().lines()).extracting(Line::load).containsExactlyInAnyOrder(300, 20);
    }

    @Example
    void in_a_group_the_lowest_rate_comes_first_and_no_rate_last() {
        List<Line> lines = List.of(rated("a", 3, 0), rated("b", 1, 2), rated("c", 0, 0), rated("d", 2, 1));
        assertThat(LoadGroups.of(lines, List.of(1000)).getFirst().lines())
                .extracting(Line::name)
                .containsExactly("b", "d", "a", "c");
    }

    private static Line rated(String name, int onTime, int late) {
        return new Line(
                name,
                name,
                Map.of(
                        TaskClass.DATED,
                        new Tally(Map.of(Figure.ORIGINAL_ON_TIME, onTime, Figure.ORIGINAL_LATE, late))));
    }
}
