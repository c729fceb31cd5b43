package io.github.roviec.office.web.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.tasks.Proposal;
import io.github.roviec.office.tasks.ProposalId;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.web.documents.Desks.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which words of the paper make one proposal: split, merge, add what was missed.
@Controller
@RequestMapping("/van-ban/{id}/de-xuat")
class ReworkController {

    private final Proposals proposals;
    private final Answers answers;

    ReworkController(Proposals proposals, Answers answers) {
        this.proposals = proposals;
        this.answers = answers;
    }

    @PostMapping("/{p}/tach")
    String split(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable long p,
            @RequestParam int version,
            @RequestParam int at) {
        return answers.change(
                asked,
                p,
                () -> idOf(proposals
                        .split(new ProposalId(p), version, at, asked.by())
                        .getFirst()));
    }

    @PostMapping("/{p}/gop")
    String merge(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable long p,
            @RequestParam int version,
            @RequestParam long other,
            @RequestParam int otherVersion) {
        return answers.change(
                asked,
                p,
                () -> idOf(
                        proposals.merge(new ProposalId(p), version, new ProposalId(other), otherVersion, asked.by())));
    }

    @PostMapping
    String add(
            @ModelAttribute(binding = false) Asked asked,
            @RequestParam String quote,
            @RequestParam(required = false) @Nullable Integer start,
            @RequestParam(required = false) @Nullable Integer end) {
        return answers.change(asked, Look.PLAIN.quoting(quote), () -> {
            int from = start != null ? start : asked.paper().text().indexOf(quote.strip());
            if (from < 0) {
                throw new Refusal("web.quote");
            }
            int to = end != null && start != null ? end : from + quote.strip().length();
            return idOf(proposals.add(asked.paper().id(), from, to, asked.by()));
        });
    }

    private static long idOf(Proposal proposal) {
        return proposal.id().value();
    }
}
