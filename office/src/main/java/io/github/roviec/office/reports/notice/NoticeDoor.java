package io.github.roviec.office.reports.notice;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.MeetingPapers;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.directive.Directive;
import io.github.roviec.office.meetings.directive.Directives;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.draft.NoticeDrafts;
import io.github.roviec.office.reports.draft.NoticeOf;
import io.github.roviec.office.reports.issue.Aftermath;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Proposal;
import io.github.roviec.office.tasks.ProposalState;
import io.github.roviec.office.tasks.Proposals;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// An issued notice goes through the door of received papers like any other: it is read, and its orders are proposed.
/// Those that are read as they were concluded are given out at once, in the name of who issues the paper; the others
/// wait for a person.
@Component
class NoticeDoor implements Aftermath {

    private final NoticeDrafts notices;
    private final Documents documents;
    private final Meetings meetings;
    private final MeetingPapers papers;
    private final Directives directives;
    private final Proposals proposals;
    private final Assignment assignment;
    private final OwnNotices rule;

    NoticeDoor(
            NoticeDrafts notices,
            Documents documents,
            Meetings meetings,
            MeetingPapers papers,
            Directives directives,
            Proposals proposals,
            Assignment assignment,
            OwnNotices rule) {
        this.notices = notices;
        this.documents = documents;
        this.meetings = meetings;
        this.papers = papers;
        this.directives = directives;
        this.proposals = proposals;
        this.assignment = assignment;
        this.rule = rule;
    }

    @Override
    public void issued(Draft draft, PaperHead head, byte[] word, Actor by) {
        notices.of(draft.id(), by).ifPresent(notice -> {
            String name =
                    head.numberAndSymbol().replace("/", "-") + " " + head.kind().title() + ".docx";
            DocumentId document = documents.receive(new Upload(name, word), by).id();
            papers.record(notice.meeting(), document, by);
            notices.received(draft.id(), document);
            List<DocumentId> before = earlier(notice, by);
            if (!before.isEmpty()) {
                before.forEach(old -> settle(old, document, by));
            } else if (rule.atOnce()) {
                give(notice, document, by);
            }
        });
    }

    /// The papers of the meeting that an earlier draft of its notice became.
    private List<DocumentId> earlier(NoticeOf notice, Actor by) {
        return notices.of(notice.meeting(), by).stream()
                .filter(each -> each.draft() != notice.draft())
                .map(NoticeOf::document)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private void give(NoticeOf notice, DocumentId document, Actor by) {
        List<Directive> concluded = directives.of(meetings.meeting(notice.meeting(), by), by);
        List<Proposal> clear = proposals.of(document, by).stream()
                .filter(each ->
                        each.state() == ProposalState.WAITING && each.doubts().isEmpty())
                .toList();
        Collection<Proposal> same = Pairing.alike(
                        concluded, each -> Order.of(each.said()), clear, each -> Order.of(each.content()))
                .pairs()
                .values();
        same.forEach(each -> proposals.accept(each.id(), each.version(), by));
        if (!same.isEmpty()) {
            assignment.assign(document, by);
        }
    }

    /// A notice that takes the place of another gives nothing a second time: what is the same as before is decided as
    /// it was; what is new or otherwise waits for a person, and of the old paper nothing waits any more.
    private void settle(DocumentId old, DocumentId anew, Actor by) {
        List<Proposal> before = proposals.of(old, by);
        List<Proposal> waiting = proposals.of(anew, by).stream()
                .filter(each -> each.state() == ProposalState.WAITING)
                .toList();
        Pairing.same(before, each -> Order.of(each.content()), waiting, each -> Order.of(each.content()))
                .pairs()
                .forEach((was, is) -> {
                    if (was.task() != null) {
                        proposals.reject(
                                is.id(),
                                is.version(),
                                "Đã giao: nhiệm vụ " + was.task().value(),
                                by);
                    } else if (was.state() == ProposalState.REJECTED && was.reason() != null) {
                        proposals.reject(is.id(), is.version(), was.reason(), by);
                    }
                });
        before.stream()
                .filter(each -> each.state() == ProposalState.WAITING || each.state() == ProposalState.ACCEPTED)
                .forEach(each -> proposals.reject(each.id(), each.version(), "Văn bản đã được thay thế", by));
    }
}
