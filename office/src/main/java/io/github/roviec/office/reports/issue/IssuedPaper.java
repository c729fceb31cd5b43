package io.github.roviec.office.reports.issue;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.reports.paper.PaperKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the register of papers out.
///
/// @param number     "05/BC-UBND"
/// @param recipients as they stand on it, one a line
/// @param replaces   the number of the paper whose place it takes
/// @param replacedBy the paper that takes its place
public record IssuedPaper(
        long id,
        UnitId issuer,
        PaperKind kind,
        String number,
        LocalDate day,
        String subject,
        String signer,
        String recipients,
        long draft,
        @Nullable String replaces,
        @Nullable Long replacedBy,
        @Nullable String replacedByNumber,
        Instant issuedAt,
        ActorId issuedBy) {

    /// "Báo cáo số 05/BC-UBND ngày 05 tháng 10 năm 2024".
    public String words() {
        return kind.title() + " số " + number + " " + PaperHead.inWords(day);
    }
}
