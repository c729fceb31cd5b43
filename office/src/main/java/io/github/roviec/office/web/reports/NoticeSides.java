package io.github.roviec.office.web.reports;

import io.github.roviec.office.documents.FoundDirective;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.draft.DraftState;
import io.github.roviec.office.reports.draft.NoticeDrafts;
import io.github.roviec.office.reports.draft.NoticeOf;
import io.github.roviec.office.reports.minutes.Wording;
import io.github.roviec.office.reports.notice.Reread;
import io.github.roviec.office.reports.notice.Rereading;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.reports.NoticeSide.Reading;
import io.github.roviec.office.web.reports.NoticeSide.RemarkLine;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what stands beside the notice of a meeting.
@Component
class NoticeSides {

    private final NoticeDrafts notices;
    private final Meetings meetings;
    private final Rereading rereading;

    NoticeSides(NoticeDrafts notices, Meetings meetings, Rereading rereading) {
        this.notices = notices;
        this.meetings = meetings;
        this.rereading = rereading;
    }

    /// @param mayEdit whether remarks lead to the fields
    @Nullable
    NoticeSide of(Draft draft, boolean mayEdit, Actor by) {
        return notices.of(draft.id(), by)
                .map(notice -> side(draft, notice, mayEdit, by))
                .orElse(null);
    }

    private NoticeSide side(Draft draft, NoticeOf notice, boolean mayEdit, Actor by) {
        Meeting meeting = meetings.meeting(notice.meeting(), by);
        boolean under = draft.state() != DraftState.ISSUED && draft.state() != DraftState.DROPPED;
        return new NoticeSide(
                "/van-ban/phien-hop/" + meeting.id().value() + "/thong-bao",
                Objects.requireNonNullElse(meeting.title(), Shown.date(meeting.heldOn())),
                notice.document() == null
                        ? null
                        : "/van-ban/" + notice.document().value(),
                under
                        ? rereading
                                .of(draft, by)
                                .map(read -> reading(draft, read, mayEdit))
                                .orElse(null)
                        : null);
    }

    private static Reading reading(Draft draft, Reread read, boolean mayEdit) {
        return new Reading(
                read.same().size(),
                read.atOnce(),
                read.lost().stream().map(each -> Wording.of(each.said())).toList(),
                read.other().stream().map(FoundDirective::text).toList(),
                read.remarks().stream()
                        .map(each -> new RemarkLine(
                                each.remark().severity(),
                                each.remark().message(),
                                each.passage(),
                                each.remark().fix(),
                                each.block() != null && mayEdit
                                        ? "/bao-cao/" + draft.id() + "?sua#b-" + each.block()
                                        : null))
                        .toList());
    }
}
