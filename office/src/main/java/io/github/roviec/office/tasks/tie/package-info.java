/// Links that a person makes by hand, and for how many months work has gone on.
///
/// Comes in: what a clerk ties and unties, with the reason.
///
/// Goes out: the ties of a task; which month in a row a task of a list is.
///
/// Not here: links proposed when a paper is read (`Links`); chains as a task's page shows them (`Links.chain`).
@NamedInterface("tie")
@NullMarked
package io.github.roviec.office.tasks.tie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
