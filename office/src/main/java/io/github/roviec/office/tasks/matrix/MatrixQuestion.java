package io.github.roviec.office.tasks.matrix;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.tasks.TaskClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which tasks, for which units.
///
/// @param group null asks for the group with the most units
/// @param from  first day of the meetings or papers that gave them; `to` is the last one
public record MatrixQuestion(
        @Nullable GroupId group,
        @Nullable DocumentId document,
        @Nullable TaskClass taskClass,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
