/// One paper, whatever it will be written as: the model between what is composed and the files.
///
/// Comes in: nothing; composers put these records together.
///
/// Goes out: a {@link Composition}, for the writers (`reports.word`, `reports.print`), the drafts and the
/// screens.
///
/// Not here: how a component looks on paper (the writers); whence the numbers come (`reports.draft`).
@NamedInterface("paper")
@NullMarked
package io.github.roviec.office.reports.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
