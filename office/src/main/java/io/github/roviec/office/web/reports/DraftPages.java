package io.github.roviec.office.web.reports;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.draft.DraftState;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.reports.draft.Drafts.Stale;
import io.github.roviec.office.reports.issue.IssuedPaper;
import io.github.roviec.office.reports.issue.IssuedPapers;
import io.github.roviec.office.reports.issue.PaperFile;
import io.github.roviec.office.reports.issue.PaperLinks;
import io.github.roviec.office.reports.paper.Capitals;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.reports.paper.PaperKind;
import io.github.roviec.office.reports.paper.Signature;
import io.github.roviec.office.reports.template.Template;
import io.github.roviec.office.reports.template.Templates;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.reports.DraftPage.Foot;
import io.github.roviec.office.web.reports.DraftPage.Head;
import io.github.roviec.office.web.reports.DraftPage.Issued;
import io.github.roviec.office.web.reports.DraftPage.StaleNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Puts the page of one paper together.
@Component
class DraftPages {

    private final Drafts drafts;
    private final IssuedPapers issued;
    private final PaperLinks links;
    private final NoticeSides sides;
    private final Sendings sendings;
    private final Templates templates;
    private final Permissions permissions;
    private final People people;
    private final MessageSource words;
    private final Clock clock;

    DraftPages(
            Drafts drafts,
            IssuedPapers issued,
            PaperLinks links,
            NoticeSides sides,
            Sendings sendings,
            Templates templates,
            Permissions permissions,
            People people,
            MessageSource words,
            Clock clock) {
        this.drafts = drafts;
        this.issued = issued;
        this.links = links;
        this.sides = sides;
        this.sendings = sendings;
        this.templates = templates;
        this.permissions = permissions;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    DraftPage page(long id, Beside beside, Actor by, Locale locale) {
        Map<String, String> typed = beside.typed();
        Draft draft = drafts.draft(id, by);
        boolean mayEdit = draft.isOpen() && permissions.may(by, Deed.DRAFT_PAPERS, draft.unit());
        Stale stale = Stale.NOTHING;
        Note trouble = null;
        try {
            stale = mayEdit ? drafts.stale(draft, by) : stale;
        } catch (Refusal cannotLookUp) {
            // The paper itself is kept and can be read, edited and handed on.
            trouble = Note.of(cannotLookUp);
        }
        boolean edit = beside.edit() && mayEdit;
        Map<String, String> fields = Fields.of(draft.paper());
        boolean out = draft.state() == DraftState.ISSUED;
        return new DraftPage(
                id,
                draft.version(),
                draft.paper().head().subject(),
                name(draft.template()),
                PapersOutController.name(ReportPeriod.of(draft.period()), words, locale),
                draft.state().name(),
                edit,
                mayEdit,
                head(draft.paper().head(), typed),
                DraftParts.body(draft.paper(), stale, typed),
                DraftParts.annexes(draft.paper(), stale, typed),
                foot(draft, fields, typed),
                edit ? Was.of(fields).written() : "",
                edit ? theirs(fields, beside) : List.of(),
                unsaved(edit, fields, typed),
                stale.numbers().entrySet().stream()
                        .map(each -> new StaleNumber(
                                each.getKey().text(),
                                each.getValue(),
                                SourceAddress.of(each.getKey().source())))
                        .toList(),
                stale.blocks().size(),
                stale.lost().stream()
                        .map(live -> new StaleNumber(live.text(), "", SourceAddress.of(live.source())))
                        .toList(),
                stale.lostCount(),
                trouble,
                drafts.steps(draft, by).stream().map(Enum::name).toList(),
                draft.state() == DraftState.SIGNED && permissions.may(by, Deed.ISSUE_PAPERS, draft.unit()),
                draft.returned(),
                Shown.time(draft.composedAt()),
                out ? issued(issued.ofDraft(id, by), beside, by) : null,
                links.of(id, by).stream().map(DraftPages::link).toList(),
                !out && draft.state() != DraftState.DROPPED && permissions.may(by, Deed.DRAFT_PAPERS, draft.unit()),
                beside.reason(),
                beside.link(),
                sides.of(draft, mayEdit, by),
                beside.note());
    }

    /// What somebody else wrote meanwhile where this person wrote too.
    private static List<DraftPage.Aside> theirs(Map<String, String> fields, Beside beside) {
        return fields.entrySet().stream()
                .filter(field -> beside.typed().containsKey(field.getKey())
                        && beside.was().digests().containsKey(field.getKey())
                        && beside.was().differs(field.getKey(), field.getValue()))
                .map(field -> new DraftPage.Aside(Fields.label(field.getKey()), field.getValue()))
                .toList();
    }

    /// What was typed and has no field to stand in any more.
    private static List<DraftPage.Aside> unsaved(boolean edit, Map<String, String> fields, Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(field -> !field.getValue().isBlank() && !(edit && Fields.has(fields, field.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .map(field -> new DraftPage.Aside(Fields.label(field.getKey()), field.getValue()))
                .toList();
    }

    private static DraftPage.Link link(PaperLinks.Link link) {
        return new DraftPage.Link(link.id(), link.kind().name(), link.words(), url(link));
    }

    private static @Nullable String url(PaperLinks.Link link) {
        if (link.task() != null) {
            return "/nhiem-vu/" + link.task();
        }
        if (link.document() != null) {
            return "/van-ban/" + link.document();
        }
        return link.draft() == null ? null : PapersOutController.PAGE + "/" + link.draft();
    }

    private String name(String template) {
        return templates.all().stream()
                .filter(each -> each.code().equals(template))
                .map(Template::name)
                .findFirst()
                .orElse(template);
    }

    private Head head(PaperHead head, Map<String, String> typed) {
        String superior = head.superior();
        return new Head(
                superior == null ? null : Capitals.of(superior),
                Capitals.of(head.issuer()),
                head.numberLine(),
                head.dayLine(LocalDate.now(clock).getYear()),
                head.kind() == PaperKind.LETTER ? null : Capitals.of(head.kind().title()),
                typed.getOrDefault("head.subject", head.subject()),
                typed.getOrDefault("head.addressees", String.join("\n", head.addressees())),
                head.replaces(),
                typed.getOrDefault("head.symbol", head.symbol()),
                typed.getOrDefault("head.place", head.place()),
                typed.getOrDefault("head.issuer", head.issuer()));
    }

    private static Foot foot(Draft draft, Map<String, String> fields, Map<String, String> typed) {
        Signature signature = draft.paper().signature();
        return new Foot(
                typed.getOrDefault("recipients", String.join("\n", draft.paper().recipients())),
                signature.lines().stream().map(Signature.Line::words).toList(),
                signature.name(),
                typed.getOrDefault("signature", fields.getOrDefault("signature", "")));
    }

    private Issued issued(IssuedPaper paper, Beside beside, Actor by) {
        List<String> who =
                people.names(Set.of(paper.issuedBy())).values().stream().toList();
        return new Issued(
                paper.id(),
                paper.number(),
                Shown.date(paper.day()),
                Shown.time(paper.issuedAt()),
                who.isEmpty() ? "" : who.getFirst(),
                issued.sha256(paper.id(), PaperFile.Format.PDF, by),
                paper.replaces(),
                paper.replacedByNumber(),
                paper.replacedBy() == null && permissions.may(by, Deed.DRAFT_PAPERS, paper.issuer()),
                sendings.of(paper, beside.receivers(), by));
    }
}
