package io.github.roviec.office.reports.draft;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.draft.DraftFact.PaperComposed;
import io.github.roviec.office.reports.draft.DraftFact.PaperEdited;
import io.github.roviec.office.reports.draft.DraftFact.PaperMoved;
import io.github.roviec.office.reports.draft.DraftFact.PaperRefreshed;
import io.github.roviec.office.reports.minutes.Sitting;
import io.github.roviec.office.reports.minutes.Sittings;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.reports.paper.Signature;
import io.github.roviec.office.reports.template.Template;
import io.github.roviec.office.reports.template.Templates;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Papers on their way out. Each refusal leaves everything as it was; who is second is told (`paper.changed`).
@Component("paperDrafts")
@Transactional
public class Drafts {

    private final DraftStore store;
    private final NoticeRows notices;
    private final Sittings sittings;
    private final Composer composer;
    private final Templates templates;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Drafts(
            DraftStore store,
            NoticeRows notices,
            Sittings sittings,
            Composer composer,
            Templates templates,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.notices = notices;
        this.sittings = sittings;
        this.composer = composer;
        this.templates = templates;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// What would read otherwise today.
    ///
    /// @param numbers    in the text, as they stand there and as they are now
    /// @param blocks     keys of lists, tables and charts
    /// @param lost       numbers in the text that nothing gives any more; looking up again leaves them as they are
    /// @param lostBlocks likewise, keys of tables and charts
    public record Stale(Map<Live, String> numbers, List<String> blocks, List<Live> lost, List<String> lostBlocks) {

        public static final Stale NOTHING = new Stale(Map.of(), List.of(), List.of(), List.of());

        /// How many would read otherwise.
        public int count() {
            return numbers.size() + blocks.size();
        }

        public int lostCount() {
            return lost.size() + lostBlocks.size();
        }
    }

    /// Composes a paper of this kind. Refuses as {@link Composer#compose} and with `permission.denied`.
    public long compose(String template, String period, @Nullable UnitId about, Actor by) {
        permissions.require(by, Deed.DRAFT_PAPERS);
        Template kind = templates.require(template);
        if (kind.about() == Template.About.UNIT && about == null) {
            throw new Refusal("paper.unit-missing");
        }
        UnitId unit = unit(kind, about, by);
        UnitId of = kind.about() == Template.About.AUTHORITY ? null : about;
        Composition paper = composer.compose(kind, ReportPeriod.of(period), of, by);
        return insert(kind.code(), period, of, unit, paper, null, by);
    }

    /// Another paper that takes the place of an issued one: a copy to be corrected.
    ///
    /// @param words how it names the one that it replaces
    public long replacement(long draft, long issued, String words, Actor by) {
        permissions.require(by, Deed.DRAFT_PAPERS);
        Draft old = draft(draft, by);
        Composition paper = old.paper();
        Composition anew = paper.with(new PaperHead(
                        paper.head().superior(),
                        paper.head().issuer(),
                        null,
                        paper.head().symbol(),
                        paper.head().place(),
                        null,
                        paper.head().kind(),
                        paper.head().subject(),
                        paper.head().addressees(),
                        words))
                .with(new Signature(paper.signature().lines(), null));
        long id = insert(old.template(), old.period(), old.about(), old.unit(), anew, issued, by);
        store.copyComposed(draft, id);
        notices.copy(draft, id);
        return id;
    }

    long insert(
            String template,
            String period,
            @Nullable UnitId about,
            UnitId unit,
            Composition paper,
            @Nullable Long replaces,
            Actor by) {
        Instant now = clock.instant();
        long id = store.insert(
                new Draft(
                        0,
                        unit,
                        template,
                        period,
                        about,
                        DraftState.DRAFTING,
                        paper,
                        1,
                        by.id(),
                        now,
                        now,
                        by.id(),
                        null,
                        null,
                        null,
                        replaces),
                by);
        facts.publishEvent(new PaperComposed(now, by.id(), by.authority(), id, template, period));
        return id;
    }

    /// The office writes the authority's papers; a unit's own are written in the unit, or by the office for it.
    private UnitId unit(Template kind, @Nullable UnitId about, Actor by) {
        UnitId unit = kind.issuer() == Template.Issuer.UNIT && about != null
                ? about
                : new UnitId(by.authority().value());
        permissions.require(by, Deed.DRAFT_PAPERS, unit);
        return unit;
    }

    /// Refuses with `paper.unknown`, also what the actor may not see. The office and the leaders see papers of units
    /// that are no more, too.
    @Transactional(readOnly = true)
    public Draft draft(long id, Actor by) {
        permissions.require(by, Deed.SEE_PAPERS);
        return store.find(id, by)
                .filter(draft -> permissions.isAuthorityWide(by) || permissions.may(by, Deed.SEE_PAPERS, draft.unit()))
                .orElseThrow(() -> new Refusal("paper.unknown"));
    }

    /// Those under way that the actor may see, the last changed first.
    @Transactional(readOnly = true)
    public List<DraftRow> list(int limit, Actor by) {
        permissions.require(by, Deed.SEE_PAPERS);
        return store.list(by, permissions.isAuthorityWide(by) ? null : permissions.visible(by), limit);
    }

    /// Writes what was typed: fields `head.*`, `recipients`, `signature`, `b.<key>` of blocks, `new.<key>` for
    /// paragraphs below one. Refuses with `paper.frozen` once it has been handed on.
    public void save(long id, int version, Map<String, String> typed, Actor by) {
        Draft draft = open(id, version, by);
        Composition edited = new Editing(typed).of(draft.paper());
        Instant now = clock.instant();
        store.update(draft.with(edited, draft.composedAt()), draft.state(), draft.returned(), by, now);
        facts.publishEvent(new PaperEdited(now, by.id(), by.authority(), id));
    }

    /// What has changed since the numbers were looked up; nothing for a paper whose numbers are frozen. Refuses as
    /// {@link Composer#compose}, and with `paper.template-gone`.
    public Stale stale(Draft draft, Actor by) {
        if (!draft.isOpen()) {
            return Stale.NOTHING;
        }
        Refreshed refreshed =
                new Refreshed(draft.paper(), store.composed(draft.id()).orElse(null), anew(draft, by));
        return new Stale(refreshed.stale(), refreshed.staleBlocks(), refreshed.lost(), refreshed.lostBlocks());
    }

    /// Looks all linked numbers up again; the words stay. Refuses as {@link #stale}.
    public void refresh(long id, int version, Actor by) {
        Draft draft = open(id, version, by);
        Composition anew = anew(draft, by);
        Composition paper = new Refreshed(draft.paper(), store.composed(id).orElse(null), anew).paper();
        Instant now = clock.instant();
        store.update(draft.with(paper, now), draft.state(), draft.returned(), by, now);
        store.recompose(id, anew);
        facts.publishEvent(new PaperRefreshed(now, by.id(), by.authority(), id));
    }

    private Composition anew(Draft draft, Actor by) {
        Sitting sitting = notices.of(draft.id(), by)
                .map(notice -> sittings.of(notice.meeting(), notice.figures(), by))
                .orElse(null);
        return composer.compose(
                templates.require(draft.template()), ReportPeriod.of(draft.period()), draft.about(), sitting, by);
    }

    private Draft open(long id, int version, Actor by) {
        Draft draft = draft(id, by);
        permissions.require(by, Deed.DRAFT_PAPERS, draft.unit());
        if (!draft.isOpen()) {
            throw new Refusal("paper.frozen");
        }
        return held(id, version, by);
    }

    private Draft held(long id, int version, Actor by) {
        Draft draft = draft(id, by);
        if (draft.version() != version) {
            throw new Conflict("paper.changed");
        }
        return draft;
    }

    /// What the actor may do with it now.
    public List<DraftStep> steps(Draft draft, Actor by) {
        return Arrays.stream(DraftStep.values())
                .filter(step -> step.isFrom(draft.state()) && permissions.may(by, step.deed(), draft.unit()))
                .filter(step -> step != DraftStep.CHECK || !isOwn(draft, by))
                .toList();
    }

    /// Whether the actor composed the paper, or handed it in.
    private static boolean isOwn(Draft draft, Actor by) {
        return draft.createdBy().equals(by.id()) || draft.changedBy().equals(by.id());
    }

    /// Refuses with `paper.step` when it does not stand there, `paper.own-check` when somebody would check what
    /// they composed or handed in themselves, `paper.reason-missing` for a return without words.
    public void move(long id, int version, DraftStep step, @Nullable String words, Actor by) {
        Draft draft = held(id, version, by);
        permissions.require(by, step.deed(), draft.unit());
        if (!step.isFrom(draft.state())) {
            throw new Refusal("paper.step");
        }
        if (step == DraftStep.CHECK && isOwn(draft, by)) {
            throw new Refusal("paper.own-check");
        }
        String reason = words == null || words.isBlank() ? null : words.strip();
        if (step == DraftStep.RETURN && reason == null) {
            throw new Refusal("paper.reason-missing");
        }
        Instant now = clock.instant();
        store.update(moved(draft, step, by), step.to(), step == DraftStep.RETURN ? reason : null, by, now);
        facts.publishEvent(new PaperMoved(now, by.id(), by.authority(), id, draft.state(), step.to(), reason));
    }

    private static Draft moved(Draft draft, DraftStep step, Actor by) {
        Composition paper = switch (step) {
            case SIGN -> draft.paper().with(draft.paper().signature().signedBy(by.name()));
            case RETURN ->
                draft.paper().with(new Signature(draft.paper().signature().lines(), null));
            case SUBMIT, CHECK, DROP -> draft.paper();
        };
        return new Draft(
                draft.id(),
                draft.unit(),
                draft.template(),
                draft.period(),
                draft.about(),
                draft.state(),
                paper,
                draft.version(),
                draft.createdBy(),
                draft.composedAt(),
                draft.changedAt(),
                draft.changedBy(),
                step == DraftStep.CHECK ? by.id() : step == DraftStep.RETURN ? null : draft.checkedBy(),
                step == DraftStep.SIGN ? by.id() : step == DraftStep.RETURN ? null : draft.signedBy(),
                draft.returned(),
                draft.replaces());
    }

    /// A signed paper has its number: written by `reports.issue` in the same transaction.
    public void issued(Draft draft, Composition paper, Actor by) {
        Instant now = clock.instant();
        store.update(draft.with(paper, draft.composedAt()), DraftState.ISSUED, null, by, now);
        facts.publishEvent(
                new PaperMoved(now, by.id(), by.authority(), draft.id(), draft.state(), DraftState.ISSUED, null));
    }
}
