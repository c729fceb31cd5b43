package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.tasks.TaskClass;
import java.util.EnumMap;
import java.util.Map;

/// One line of a table, its classes apart.
///
/// @param key  of the unit, the paper or the leader; empty where none is known
/// @param name empty where none is known
public record Line(String key, String name, Map<TaskClass, Tally> classes) {

    public Line {
        classes = Map.copyOf(classes);
    }

    public Tally of(TaskClass taskClass) {
        return classes.getOrDefault(taskClass, Tally.NONE);
    }

    public Tally all() {
        return classes.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /// How many tasks with a deadline: the load by which units are compared.
    public int load() {
        Tally dated = of(TaskClass.DATED);
        return dated.total() + dated.of(Figure.SUSPENDED);
    }

    Line plus(Line other) {
        Map<TaskClass, Tally> sum = new EnumMap<>(TaskClass.class);
        for (TaskClass each : TaskClass.values()) {
            sum.put(each, of(each).plus(other.of(each)));
        }
        return new Line(key, name, sum);
    }
}
