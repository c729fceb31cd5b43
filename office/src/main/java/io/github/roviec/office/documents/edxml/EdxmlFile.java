package io.github.roviec.office.documents.edxml;

/// A file in a package.
///
/// @param name      as the sender called it; only shown, never used as a path
/// @param mediaType as the sender says; what it is, its bytes tell
public record EdxmlFile(String name, String mediaType, byte[] content) {}
