package io.github.roviec.office.reports.draft;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.minutes.Sitting;
import io.github.roviec.office.reports.minutes.Sittings;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.template.Piece.Which;
import io.github.roviec.office.reports.template.Template;
import io.github.roviec.office.reports.template.Templates;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Notices of meetings on their way out: drafts like every other, that know their meeting.
@Component
@Transactional
public class NoticeDrafts {

    private final Drafts drafts;
    private final NoticeRows rows;
    private final Sittings sittings;
    private final Composer composer;
    private final Templates templates;
    private final Permissions permissions;

    NoticeDrafts(
            Drafts drafts,
            NoticeRows rows,
            Sittings sittings,
            Composer composer,
            Templates templates,
            Permissions permissions) {
        this.drafts = drafts;
        this.rows = rows;
        this.sittings = sittings;
        this.composer = composer;
        this.templates = templates;
        this.permissions = permissions;
    }

    /// Whether the actor may compose notices.
    public boolean may(Actor by) {
        return permissions.may(by, Deed.DRAFT_PAPERS, new UnitId(by.authority().value()));
    }

    /// Composes the notice of a meeting that is over. Refuses as {@link Sittings#of} and {@link Composer#compose},
    /// with `permission.denied` to who does not write the authority's papers, with `notice.recorded` where a paper
    /// records the meeting already, and with `notice.known` where its notice is being written.
    ///
    /// @param period  of the figures
    /// @param figures which of them are told; those that the template names are told besides
    /// @return the draft
    public long compose(String template, MeetingId id, String period, List<Which> figures, Actor by) {
        UnitId authority = new UnitId(by.authority().value());
        permissions.require(by, Deed.DRAFT_PAPERS, authority);
        Sitting sitting = sittings.of(id, figures, by);
        Meeting meeting = sitting.meeting();
        if (meeting.document() != null) {
            throw new Refusal("notice.recorded");
        }
        Template kind = templates.require(template);
        Composition paper = composer.compose(kind, ReportPeriod.of(period), null, sitting, by);
        long draft = drafts.insert(kind.code(), period, null, authority, paper, null, by);
        rows.insert(draft, id, figures, by);
        if (!rows.take(id, draft)) {
            throw new Refusal("notice.known");
        }
        return draft;
    }

    /// The meeting of a draft; empty for other papers.
    @Transactional(readOnly = true)
    public Optional<NoticeOf> of(long draft, Actor by) {
        return rows.of(draft, by);
    }

    /// The drafts of a meeting, also those that were given up and those that take the place of another.
    @Transactional(readOnly = true)
    public List<NoticeOf> of(MeetingId meeting, Actor by) {
        return rows.of(meeting, by);
    }

    /// The issued notice came in as this paper, in the transaction that issues it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void received(long draft, DocumentId document) {
        rows.received(draft, document);
    }
}
