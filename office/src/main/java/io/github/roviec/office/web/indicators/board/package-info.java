/// Boards: what a set of indicators says of a unit and a month, drawn and as tables, and on the wall of
/// the meeting
/// room.
@NullMarked
package io.github.roviec.office.web.indicators.board;

import org.jspecify.annotations.NullMarked;
