package io.github.roviec.office.web.tasks;

import io.github.roviec.office.web.Note;
import org.jspecify.annotations.Nullable;

/// Comments and attachments of a task on a page of their own: where something could not be kept, with what was typed.
public record NotesPage(String text, NotesBox box, @Nullable Note note) {}
