package io.github.roviec.office.tasks;

/// How many tasks stand in a state, with a timeliness.
public record TaskCount(WorkState state, Timeliness timeliness, TaskClass taskClass, int tasks) {

    TaskCount times(int many) {
        return new TaskCount(state, timeliness, taskClass, many * tasks);
    }
}
