package io.github.roviec.office.documents;

/// A paper received, by the key of `documents.document`.
public record DocumentId(long value) {}
