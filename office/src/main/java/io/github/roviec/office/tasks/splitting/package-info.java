/// Splitting down: the head of the unit that leads gives parts of a task, or the whole, to people of the unit or to
/// units below it.
///
/// Comes in: parts, each with its words, deadline and product; the officer who does the whole.
///
/// Goes out: parts and how far they are; what was given to a person; what waits for who split.
///
/// Not here: the steps of a part, which is a task as any other (`Tasks`); the parts that the units of a group are
/// given with the whole (`Assignment`).
@NamedInterface("splitting")
@NullMarked
package io.github.roviec.office.tasks.splitting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
