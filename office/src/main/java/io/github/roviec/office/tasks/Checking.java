package io.github.roviec.office.tasks;

import io.github.roviec.office.documents.DocumentId;

/// How far the checking of a paper is.
///
/// @param proposals all that stand
/// @param waiting   not yet decided
/// @param accepted  accepted and not yet given to anybody
public record Checking(DocumentId document, int proposals, int waiting, int accepted) {}
