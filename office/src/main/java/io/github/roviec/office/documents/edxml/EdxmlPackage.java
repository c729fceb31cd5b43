package io.github.roviec.office.documents.edxml;

import java.util.List;

/// A paper on its way between two bodies.
///
/// @param files the paper itself first
public record EdxmlPackage(EdxmlHead head, List<EdxmlFile> files) {

    public EdxmlPackage {
        files = List.copyOf(files);
    }
}
