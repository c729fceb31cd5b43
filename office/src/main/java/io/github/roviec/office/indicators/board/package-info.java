/// Boards: a set of indicators for one unit and month, with its months, its parts and its criteria.
///
/// Comes in: a set, a unit, a month.
///
/// Goes out: everything that a board shows, added up once and kept until a figure changes.
///
/// Not here: how it is drawn (`web`).
@NamedInterface("board")
@NullMarked
package io.github.roviec.office.indicators.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
