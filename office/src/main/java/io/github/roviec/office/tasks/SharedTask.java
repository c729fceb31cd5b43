package io.github.roviec.office.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task that serves the same objective as another of its paper.
///
/// @param code  null where the reader may not see the task: then only who leads is told, as the paper does
/// @param leads names, the one that answers for the whole first
public record SharedTask(@Nullable TaskCode code, List<String> leads, WorkState state, Timeliness timeliness) {}
