/// Papers that have gone out: numbered in a register, kept as they were signed.
///
/// Comes in: a signed draft.
///
/// Goes out: the register, the kept files; facts (`PaperIssued`).
///
/// Not here: writing and signing (`reports.draft`).
@NamedInterface("issue")
@NullMarked
package io.github.roviec.office.reports.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
