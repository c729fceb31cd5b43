package io.github.roviec.office.web.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Proposal;
import io.github.roviec.office.tasks.ProposalId;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.documents.Desks.Look;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/// The checking screen. Every form works as a page of its own; with htmx the answer is the card, or the desk where
/// other cards change too. What was typed comes back when it could not be kept.
@Controller
class CheckingController {

    private final Documents documents;
    private final Proposals proposals;
    private final Assignment assignment;
    private final Desks desks;
    private final Parties parties;
    private final Teaching teaching;
    private final Permissions permissions;

    CheckingController(
            Documents documents,
            Proposals proposals,
            Assignment assignment,
            Desks desks,
            Parties parties,
            Teaching teaching,
            Permissions permissions) {
        this.documents = documents;
        this.proposals = proposals;
        this.assignment = assignment;
        this.desks = desks;
        this.parties = parties;
        this.teaching = teaching;
        this.permissions = permissions;
    }

    /// One request for the desk, with everything that an answer needs.
    private record Asked(Paper paper, Actor by, HttpServletRequest request, HttpServletResponse response, Model model) {

        boolean htmx() {
            return request.getHeader("HX-Request") != null;
        }
    }

    @ModelAttribute
    Asked asked(
            Actor by, @PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return new Asked(documents.paper(new DocumentId(id), by), by, request, response, model);
    }

    @GetMapping("/van-ban/{id}")
    String desk(
            @ModelAttribute(binding = false) Asked asked,
            @RequestParam(name = "xem", defaultValue = Desks.PROPOSALS) String view,
            @RequestParam(name = "loc", defaultValue = "tat-ca") String filter,
            @RequestParam(name = "sua", required = false) @Nullable Long editing,
            @RequestParam(name = "the", required = false) @Nullable Long card,
            @RequestParam(name = "tu", defaultValue = "0") int start,
            @RequestParam(name = "den", defaultValue = "0") int end,
            @RequestParam(name = "da-co", required = false) @Nullable String known) {
        Note note =
                known != null ? Note.done("papers.known") : (Note) asked.model().getAttribute("said");
        Look look = new Look(view, filter, null, null, null, note, null, start, end);
        if (editing != null) {
            Proposal proposal = proposals.get(new ProposalId(editing), asked.by());
            look = look.at(editing, CheckingForm.draft(proposal.content()), null);
        }
        String target = asked.request().getHeader("HX-Target");
        Long wanted = editing != null ? editing : card;
        if (target != null && target.startsWith("p") && wanted != null) {
            return answer(asked, look, wanted);
        }
        Optional<Long> lit = litProposal(asked, start, end);
        return lit.isPresent()
                ? "redirect:/van-ban/" + asked.paper().id().value() + "#t" + lit.get()
                : show(asked, look);
    }

    /// Who checks already sees every passage lit; the address only has to name the right one.
    private Optional<Long> litProposal(Asked asked, int start, int end) {
        if (end <= start || !permissions.may(asked.by(), Deed.CHECK_PROPOSALS)) {
            return Optional.empty();
        }
        return proposals.of(asked.paper().id(), asked.by()).stream()
                .filter(proposal -> proposal.start() == start && proposal.task() != null)
                .map(proposal -> proposal.id().value())
                .findFirst();
    }

    @PostMapping("/van-ban/{id}/de-xuat/{p}/chap-nhan")
    String accept(@ModelAttribute(binding = false) Asked asked, @PathVariable long p, @RequestParam int version) {
        return decide(asked, p, null, () -> proposals.accept(new ProposalId(p), version, asked.by()));
    }

    @PostMapping("/van-ban/{id}/de-xuat/{p}/bo")
    String reject(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable long p,
            @RequestParam int version,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String more) {
        String why = more.isBlank() ? reason : reason + ": " + more.strip();
        return decide(asked, p, null, () -> proposals.reject(new ProposalId(p), version, why, asked.by()));
    }

    @PostMapping("/van-ban/{id}/de-xuat/{p}/mo-lai")
    String reopen(@ModelAttribute(binding = false) Asked asked, @PathVariable long p, @RequestParam int version) {
        return decide(asked, p, null, () -> proposals.reopen(new ProposalId(p), version, asked.by()));
    }

    @PostMapping("/van-ban/{id}/de-xuat/{p}/sua")
    String correct(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable long p,
            @ModelAttribute("typed") CheckingForm form) {
        return decide(asked, p, form.draft(), () -> {
            ProposalId id = new ProposalId(p);
            Proposal seen = proposals.get(id, asked.by());
            Proposal kept = proposals.correct(
                    id, form.version(), form.content(seen.content(), parties(form, asked.by())), asked.by());
            if (Boolean.TRUE.equals(form.accept())) {
                proposals.accept(id, kept.version(), asked.by());
            }
        });
    }

    private List<Party> parties(CheckingForm form, Actor by) {
        List<Party> all =
                new ArrayList<>(parties.of(Role.LEAD, orNone(form.lead()), orNone(form.leadKey()), by.authority()));
        all.addAll(parties.of(
                Role.COORDINATING, orNone(form.coordinating()), orNone(form.coordinatingKey()), by.authority()));
        return all;
    }

    private static List<String> orNone(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed;
    }

    @PostMapping("/van-ban/{id}/de-xuat/{p}/tach")
    String split(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable long p,
            @RequestParam int version,
            @RequestParam int at) {
        return change(
                asked,
                p,
                () -> proposals
                        .split(new ProposalId(p), version, at, asked.by())
                        .getFirst()
                        .id()
                        .value());
    }

    @PostMapping("/van-ban/{id}/de-xuat/{p}/gop")
    String merge(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable long p,
            @RequestParam int version,
            @RequestParam long other,
            @RequestParam int otherVersion) {
        return change(
                asked,
                p,
                () -> proposals
                        .merge(new ProposalId(p), version, new ProposalId(other), otherVersion, asked.by())
                        .id()
                        .value());
    }

    @PostMapping("/van-ban/{id}/de-xuat/{p}/bi-danh")
    String alias(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable long p,
            @RequestParam String alias,
            @RequestParam String unitName,
            @RequestParam(defaultValue = "") String unitKey) {
        return change(asked, p, () -> {
            teaching.alias(asked.paper(), alias, unitName, unitKey, asked.by());
            return p;
        });
    }

    @PostMapping("/van-ban/{id}/de-xuat/{p}/don-vi")
    String unit(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable long p,
            @RequestParam String mention,
            @RequestParam String name,
            @RequestParam String kind) {
        return change(asked, p, () -> {
            teaching.unit(asked.paper(), mention, name, kind, asked.by());
            return p;
        });
    }

    @PostMapping("/van-ban/{id}/de-xuat")
    String add(
            @ModelAttribute(binding = false) Asked asked,
            @RequestParam String quote,
            @RequestParam(required = false) @Nullable Integer start,
            @RequestParam(required = false) @Nullable Integer end) {
        try {
            String text = asked.paper().text();
            int from = start != null ? start : text.indexOf(quote.strip());
            if (from < 0) {
                throw new Refusal("web.quote");
            }
            int to = end != null && start != null ? end : from + quote.strip().length();
            Proposal added = proposals.add(asked.paper().id(), from, to, asked.by());
            return done(asked, added.id().value());
        } catch (Refusal refusal) {
            asked.response().setStatus(Errors.status(refusal));
            return show(asked, Look.PLAIN.quoting(quote, Note.of(refusal)));
        }
    }

    @PostMapping("/van-ban/{id}/chap-nhan-het")
    String acceptAll(@ModelAttribute(binding = false) Asked asked) {
        return overall(
                asked,
                () -> Note.done(
                        "desk.accepted-all",
                        proposals.acceptAllWithoutDoubt(asked.paper().id(), asked.by())));
    }

    @PostMapping("/van-ban/{id}/giao")
    String assign(@ModelAttribute(binding = false) Asked asked) {
        return overall(
                asked,
                () -> Note.done(
                        "desk.assigned",
                        assignment.assign(asked.paper().id(), asked.by()).size()));
    }

    private interface Change {
        long make();
    }

    private interface Whole {
        Note make();
    }

    /// A decision on one card: the answer is that card.
    private String decide(Asked asked, long card, @Nullable Draft typed, Runnable decision) {
        try {
            decision.run();
            return asked.htmx() ? answer(asked, Look.PLAIN, card) : done(asked, card);
        } catch (Refusal refusal) {
            asked.response().setStatus(Errors.status(refusal));
            Look look = Look.PLAIN.at(card, typed, Note.of(refusal));
            return asked.htmx() ? answer(asked, look, card) : show(asked, look);
        }
    }

    /// A change that other cards feel: the answer is the desk.
    private String change(Asked asked, long card, Change change) {
        try {
            return done(asked, change.make());
        } catch (Refusal refusal) {
            asked.response().setStatus(Errors.status(refusal));
            return show(asked, Look.PLAIN.at(card, null, Note.of(refusal)));
        }
    }

    private String overall(Asked asked, Whole whole) {
        try {
            Note said = whole.make();
            if (asked.htmx()) {
                return show(asked, Look.PLAIN.saying(said));
            }
            RequestContextUtils.getOutputFlashMap(asked.request()).put("said", said);
            return "redirect:/van-ban/" + asked.paper().id().value();
        } catch (Refusal refusal) {
            asked.response().setStatus(Errors.status(refusal));
            return show(asked, Look.PLAIN.saying(Note.of(refusal)));
        }
    }

    private String done(Asked asked, long card) {
        return asked.htmx()
                ? show(asked, Look.PLAIN.at(card, null, null))
                : "redirect:/van-ban/" + asked.paper().id().value() + "#p" + card;
    }

    private String answer(Asked asked, Look look, long id) {
        Desk desk = desks.desk(asked.paper(), look, asked.by());
        Card card = desk.cards().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("proposal.unknown"));
        asked.model().addAttribute("page", desk.answering(card));
        return "documents/checking :: answer";
    }

    private String show(Asked asked, Look look) {
        asked.model().addAttribute("page", desks.desk(asked.paper(), look, asked.by()));
        return asked.htmx() ? "documents/checking :: desk" : "documents/checking";
    }
}
