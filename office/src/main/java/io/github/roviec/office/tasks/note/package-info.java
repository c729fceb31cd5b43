/// What is kept with a task beside its steps: comments that mention people, attachments with their versions.
///
/// Comes in: words and files of those who may see the task.
///
/// Goes out: comments with their earlier wordings; attachments, all versions; who was mentioned.
///
/// Not here: products, which prove completion (`Tasks`); messages to people (`notifications` hears the facts).
@NamedInterface("note")
@NullMarked
package io.github.roviec.office.tasks.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
