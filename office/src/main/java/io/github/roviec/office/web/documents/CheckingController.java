package io.github.roviec.office.web.documents;

import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Scanning;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Proposal;
import io.github.roviec.office.tasks.ProposalId;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.documents.Desks.Look;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The checking screen, and what is done to a paper's proposals as a whole.
@Controller
class CheckingController {

    private final Documents documents;
    private final Proposals proposals;
    private final Assignment assignment;
    private final Answers answers;
    private final Permissions permissions;

    CheckingController(
            Documents documents, Proposals proposals, Assignment assignment, Answers answers, Permissions permissions) {
        this.documents = documents;
        this.proposals = proposals;
        this.assignment = assignment;
        this.answers = answers;
        this.permissions = permissions;
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
        Scanning scanning =
                documents.scanning(asked.by().authority()).get(asked.paper().id());
        if (scanning != null) {
            asked.model()
                    .addAttribute(
                            "page",
                            new ScanningPage(
                                    asked.paper().id().value(),
                                    asked.paper().fileName(),
                                    scanning.now(),
                                    scanning.of()));
            return "documents/scanning";
        }
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
            return answers.card(asked, look, wanted);
        }
        Optional<Long> lit = litProposal(asked, start, end);
        return lit.isPresent()
                ? "redirect:/van-ban/" + asked.paper().id().value() + "#t" + lit.get()
                : answers.show(asked, look);
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

    @PostMapping("/van-ban/{id}/chap-nhan-het")
    String acceptAll(@ModelAttribute(binding = false) Asked asked) {
        return answers.overall(
                asked,
                () -> Note.done(
                        "desk.accepted-all",
                        proposals.acceptAllWithoutDoubt(asked.paper().id(), asked.by())));
    }

    @PostMapping("/van-ban/{id}/giao")
    String assign(@ModelAttribute(binding = false) Asked asked) {
        return answers.overall(
                asked,
                () -> Note.done(
                        "desk.assigned",
                        assignment.assign(asked.paper().id(), asked.by()).size()));
    }
}
