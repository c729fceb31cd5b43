package io.github.roviec.office.documents;

/// What became of an upload.
///
/// @param known the same bytes had been received by this authority before; `id` is that paper, and nothing was stored
public record Received(DocumentId id, boolean known) {}
