/// How a person wants to see lists.
///
/// Comes in: columns that somebody hides.
///
/// Goes out: the same, on whatever machine they sign in next.
///
/// Not here: what stands in a list (`tasks`).
@NamedInterface("lists")
@NullMarked
package io.github.roviec.office.tasks.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
