package io.github.roviec.office.web.documents;

import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.Continuation.State;
import io.github.roviec.office.tasks.Links;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Proposal;
import io.github.roviec.office.tasks.ProposalId;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.web.TypedDues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Decisions on one proposal: accept, reject, reopen, correct.
@Controller
@RequestMapping("/van-ban/{id}/de-xuat/{p}")
class DecisionController {

    private final Proposals proposals;
    private final Links links;
    private final Parties parties;
    private final Documents documents;
    private final TypedDues dues;
    private final Answers answers;

    DecisionController(
            Proposals proposals, Links links, Parties parties, Documents documents, TypedDues dues, Answers answers) {
        this.proposals = proposals;
        this.links = links;
        this.parties = parties;
        this.documents = documents;
        this.dues = dues;
        this.answers = answers;
    }

    @PostMapping("/chap-nhan")
    String accept(@ModelAttribute(binding = false) Asked asked, @PathVariable long p, @RequestParam int version) {
        return answers.decide(asked, p, null, () -> proposals.accept(new ProposalId(p), version, asked.by()));
    }

    @PostMapping("/bo")
    String reject(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable long p,
            @RequestParam int version,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String more) {
        String why = more.isBlank() ? reason : reason + ": " + more.strip();
        return answers.decide(asked, p, null, () -> proposals.reject(new ProposalId(p), version, why, asked.by()));
    }

    @PostMapping("/mo-lai")
    String reopen(@ModelAttribute(binding = false) Asked asked, @PathVariable long p, @RequestParam int version) {
        return answers.decide(asked, p, null, () -> proposals.reopen(new ProposalId(p), version, asked.by()));
    }

    /// Whether the order goes on with an earlier task.
    @PostMapping("/tiep-noi")
    String goesOn(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable long p,
            @RequestParam String task,
            @RequestParam State seen,
            @RequestParam State decided) {
        return answers.decide(
                asked, p, null, () -> links.decide(new ProposalId(p), new TaskCode(task), seen, decided, asked.by()));
    }

    /// The order serves an objective of its own. Other cards feel it: the answer is the desk.
    @PostMapping("/muc-tieu-rieng")
    String part(@ModelAttribute(binding = false) Asked asked, @PathVariable long p) {
        return answers.change(asked, p, () -> {
            links.part(new ProposalId(p), asked.by());
            return p;
        });
    }

    @PostMapping("/sua")
    String correct(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable long p,
            @ModelAttribute("typed") CheckingForm form) {
        return answers.decide(asked, p, form.draft(), () -> {
            ProposalId id = new ProposalId(p);
            Proposal seen = proposals.get(id, asked.by());
            Paper paper = documents.paper(seen.document(), asked.by());
            LocalDate from = paper.date() == null ? paper.meetingDate() : paper.date();
            LocalDate due = dues.read(form.due(), from, asked.by().authority());
            Proposal kept = proposals.correct(
                    id, form.version(), form.content(seen.content(), parties(form, asked.by()), due), asked.by());
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
}
