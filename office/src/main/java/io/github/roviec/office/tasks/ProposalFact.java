package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.DocumentId;
import java.time.Instant;
import java.util.List;

/// What can happen to the proposals of a paper. They are told about the paper: that is where a person looks for them.
public sealed interface ProposalFact extends Fact {

    DocumentId document();

    @Override
    default Subject about() {
        return new Subject("document", Long.toString(document().value()));
    }

    record DirectivesProposed(Instant at, ActorId by, AuthorityId authority, DocumentId document, int proposals)
            implements ProposalFact {}

    record ProposalAccepted(Instant at, ActorId by, AuthorityId authority, DocumentId document, ProposalId proposal)
            implements ProposalFact {}

    record ProposalRejected(
            Instant at, ActorId by, AuthorityId authority, DocumentId document, ProposalId proposal, String reason)
            implements ProposalFact {}

    record ProposalReopened(Instant at, ActorId by, AuthorityId authority, DocumentId document, ProposalId proposal)
            implements ProposalFact {}

    record ProposalCorrected(
            Instant at,
            ActorId by,
            AuthorityId authority,
            DocumentId document,
            ProposalId proposal,
            Content before,
            Content after)
            implements ProposalFact {}

    record ProposalSplit(
            Instant at,
            ActorId by,
            AuthorityId authority,
            DocumentId document,
            ProposalId proposal,
            List<ProposalId> into)
            implements ProposalFact {}

    record ProposalsMerged(
            Instant at,
            ActorId by,
            AuthorityId authority,
            DocumentId document,
            List<ProposalId> proposals,
            ProposalId into)
            implements ProposalFact {}

    record ProposalAdded(Instant at, ActorId by, AuthorityId authority, DocumentId document, ProposalId proposal)
            implements ProposalFact {}

    record ContinuationConfirmed(
            Instant at, ActorId by, AuthorityId authority, DocumentId document, ProposalId proposal, TaskCode continues)
            implements ProposalFact {}

    record ContinuationDenied(
            Instant at, ActorId by, AuthorityId authority, DocumentId document, ProposalId proposal, TaskCode continues)
            implements ProposalFact {}

    record ContinuationReopened(
            Instant at, ActorId by, AuthorityId authority, DocumentId document, ProposalId proposal, TaskCode continues)
            implements ProposalFact {}

    /// A person says that the order serves an objective of its own.
    record ObjectiveParted(Instant at, ActorId by, AuthorityId authority, DocumentId document, ProposalId proposal)
            implements ProposalFact {}
}
