package io.github.roviec.office.tasks.extension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether more time can be asked for now, and if not, why.
///
/// @param latest  the last day on which it can be asked; null for work without a deadline
/// @param left    how many extensions the task may still get
/// @param refusal the code that asking would be refused with; null where it can be asked
public record Asking(
        @Nullable LocalDate latest, int left, @Nullable String refusal) {}
