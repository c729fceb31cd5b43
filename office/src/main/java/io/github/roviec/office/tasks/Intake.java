package io.github.roviec.office.tasks;

import io.github.roviec.office.documents.DocumentRead;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.FoundDirective;
import io.github.roviec.office.documents.FoundParty;
import io.github.roviec.office.tasks.ProposalFact.DirectivesProposed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes a proposal of every directive that was read, in the transaction that keeps the paper: whoever opens the paper
/// finds them there.
@Component
class Intake {

    private final Documents documents;
    private final ProposalStore store;
    private final ApplicationEventPublisher facts;

    Intake(Documents documents, ProposalStore store, ApplicationEventPublisher facts) {
        this.documents = documents;
        this.store = store;
        this.facts = facts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DocumentRead read) {
        List<FoundDirective> found = documents.directives(read.document(), read.authority());
        Map<String, ProposalId> proposals = new LinkedHashMap<>();
        for (FoundDirective directive : found) {
            ProposalId id = store.insert(
                    read.authority(),
                    read.document(),
                    directive.start(),
                    directive.end(),
                    directive.section(),
                    content(directive));
            proposals.put(directive.id(), id);
        }
        Objectives.of(found)
                .forEach(shared ->
                        store.shareObjective(shared.stream().map(proposals::get).toList()));
        facts.publishEvent(
                new DirectivesProposed(read.at(), read.by(), read.authority(), read.document(), found.size()));
    }

    private static Content content(FoundDirective found) {
        return new Content(
                found.text(),
                found.parties().stream().map(Intake::party).toList(),
                found.supervisorName(),
                found.supervisorPosition(),
                new Due(found.due(), DueBasis.valueOf(found.dueBasis()), found.dueText()),
                TaskClass.valueOf(found.taskClass()),
                found.product(),
                found.citations(),
                found.items());
    }

    private static Party party(FoundParty found) {
        return new Party(Role.valueOf(found.role()), found.unit(), found.group(), found.name(), found.sure());
    }
}
