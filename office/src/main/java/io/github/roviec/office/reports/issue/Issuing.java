package io.github.roviec.office.reports.issue;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.draft.DraftState;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.print.PrintedPaper;
import io.github.roviec.office.reports.word.WordPaper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a signed paper its number and keeps it for ever.
@Component
public class Issuing {

    private final Drafts drafts;
    private final IssuedPapers papers;
    private final IssueStore store;
    private final List<Aftermath> aftermath;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Issuing(
            Drafts drafts,
            IssuedPapers papers,
            IssueStore store,
            List<Aftermath> aftermath,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.drafts = drafts;
        this.papers = papers;
        this.store = store;
        this.aftermath = List.copyOf(aftermath);
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Number and day are given together (Nghị định 30/2020/NĐ-CP, Điều 15.3): the next of the issuer's series
    /// of this kind and year. Two at once: one waits for the other; when the second fails its number was never
    /// given. Refuses with `paper.not-signed`, a `Conflict` `paper.changed`, or `paper.replaced` where another
    /// already takes the place of the same paper.
    @Transactional
    public long issue(long id, int version, Actor by) {
        Draft draft = drafts.draft(id, by);
        permissions.require(by, Deed.ISSUE_PAPERS, draft.unit());
        if (draft.version() != version) {
            throw new Conflict("paper.changed");
        }
        if (draft.state() != DraftState.SIGNED) {
            throw new Refusal("paper.not-signed");
        }
        LocalDate day = LocalDate.now(clock);
        int number =
                store.next(draft.unit(), day.getYear(), draft.paper().head().kind());
        // Both bear a number of the same series: who waited for it sees what the other has done.
        Long replaces = draft.replaces();
        if (replaces != null && papers.paper(replaces, by).replacedBy() != null) {
            throw new Conflict("paper.replaced");
        }
        Composition paper = draft.paper().with(draft.paper().head().numbered(number, day));
        byte[] word = WordPaper.write(paper, day.getYear());
        byte[] pdf = PrintedPaper.write(paper, day.getYear());
        drafts.issued(draft, paper, by);
        long issued = store.insert(draft, paper, number, day, clock.instant(), by);
        store.keep(issued, PaperFile.Format.DOCX, word);
        String sha256 = store.keep(issued, PaperFile.Format.PDF, pdf);
        facts.publishEvent(new PaperIssued(
                clock.instant(),
                by.id(),
                by.authority(),
                issued,
                draft.unit(),
                paper.head().numberAndSymbol(),
                day,
                paper.head().subject(),
                sha256,
                replaces));
        aftermath.forEach(each -> each.issued(draft, paper.head(), word, by));
        return issued;
    }

    /// Begins the paper that will take the place of an issued one, and says so. Refuses with `paper.replaced`
    /// where one already does.
    ///
    /// @return the new draft
    @Transactional
    public long replace(long issued, Actor by) {
        IssuedPaper old = papers.paper(issued, by);
        permissions.require(by, Deed.DRAFT_PAPERS, old.issuer());
        if (old.replacedBy() != null) {
            throw new Refusal("paper.replaced");
        }
        return drafts.replacement(old.draft(), issued, old.words(), by);
    }
}
