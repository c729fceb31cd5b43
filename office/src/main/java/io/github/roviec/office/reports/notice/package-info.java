/// The notice of a meeting read back: before it is signed, and once it is issued, when its orders become tasks.
///
/// Comes in: a draft that is a notice; the issued file.
///
/// Goes out: what the reader remarks and whether it reads what was concluded; the paper received; tasks.
///
/// Not here: how it is composed (`reports.minutes`, `reports.draft`); how a notice is read (`documents`).
@NamedInterface("notice")
@NullMarked
package io.github.roviec.office.reports.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
