package io.github.roviec.office.web.tasks;

import io.github.roviec.office.web.Note;
import org.jspecify.annotations.Nullable;

/// The contributions of a task on a page of their own: where something could not be done, with what was typed.
public record CoordinationPage(
        String text, CoordinationBox box, @Nullable Note note) {}
