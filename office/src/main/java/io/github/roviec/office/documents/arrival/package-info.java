/// Sổ đăng ký văn bản đến: papers that have come in, each with its number.
///
/// Comes in: a paper received, and what the registry writes about it.
///
/// Goes out: the lines of a year; facts (`ArrivalRegistered`, `ArrivalChanged`).
///
/// Not here: the register as a file (`reports`); orders in the paper (`tasks`).
@NamedInterface("arrival")
@NullMarked
package io.github.roviec.office.documents.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
