package io.github.roviec.office.reports.paper;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// Whence a number comes: the question that gives it, so that it can be asked again and opened on the screen.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FigureSource.class, name = "figure"),
    @JsonSubTypes.Type(value = TasksSource.class, name = "tasks"),
    @JsonSubTypes.Type(value = TaskSource.class, name = "task")
})
public sealed interface Source permits FigureSource, TasksSource, TaskSource {}
