package io.github.roviec.office.web.tasks.evidence;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.evidence.Contest;
import io.github.roviec.office.tasks.evidence.EvidenceRow;
import io.github.roviec.office.tasks.evidence.EvidenceWork;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.tasks.evidence.EvidencePage.Row;
import io.github.roviec.office.web.tasks.evidence.EvidencePage.Said;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Rows of evidence as they are shown, with what this person may do to them.
final class EvidenceLines {

    private EvidenceLines() {}

    /// @param open whether the month can still change
    static Row row(EvidenceRow row, boolean open, EvidenceWork work, Map<ActorId, String> names, Actor by) {
        Contest waiting = row.openContest();
        boolean decides = work.mayDecide(row, by);
        return new Row(
                row.code().value(),
                row.text(),
                row.unit().value(),
                row.unitName(),
                row.personName(),
                row.role().name(),
                row.inner(),
                Objects.toString(row.kind(), ""),
                row.kindName(),
                EvidenceSums.number(BigDecimal.valueOf(row.coefficient(), 2))
                        + (row.per() == 1 ? "" : " / " + row.per()),
                EvidenceSums.number(row.quantity()),
                EvidenceSums.number(row.converted()),
                row.unplanned(),
                Shown.dateOrNull(row.originalDue()),
                Shown.dateOrNull(row.due()),
                Shown.dateOrNull(row.doneOn()),
                row.state().name(),
                row.acceptedFirstTime(),
                row.originalDue() == null || !row.completed() ? null : (Boolean) row.onTimeByOriginal(),
                row.due() == null || !row.completed() ? null : (Boolean) row.onTime(),
                row.failedReviews(),
                row.delays(),
                row.excused(),
                row.cause(),
                row.causeBy(),
                Shown.dateOrNull(row.causeOn()),
                row.dueChanges(),
                row.products(),
                row.weighing(),
                row.contested(),
                row.contests().stream().map(contest -> said(contest, names)).toList(),
                open && decides,
                open && row.delays() > row.excused() && work.mayConfirm(row, by),
                open && waiting == null && by.id().equals(row.person()),
                waiting != null && decides ? (Long) waiting.id() : null);
    }

    private static Said said(Contest contest, Map<ActorId, String> names) {
        return new Said(
                contest.words(),
                Shown.time(contest.at()),
                contest.outcome() == null ? null : contest.outcome().name(),
                contest.answer(),
                name(contest.answeredBy(), names),
                contest.answeredAt() == null ? null : Shown.time(contest.answeredAt()));
    }

    private static @Nullable String name(@Nullable ActorId actor, Map<ActorId, String> names) {
        return actor == null ? null : names.getOrDefault(actor, "");
    }
}
