package io.github.roviec.office.documents;

/// A file as somebody hands it in. The bytes are not copied: the caller lets go of them.
///
/// @param fileName as the sender called it; only shown, never used as a path
public record Upload(String fileName, byte[] content) {}
