package io.github.roviec.office.documents;

/// Something in the paper that a person should look at.
///
/// @param code     stable, lower-case words joined by "-" ("citation-after-meeting")
/// @param severity ERROR, WARNING or INFO
/// @param message  in Vietnamese: what was seen and what to do
public record Remark(String code, String severity, String message, int start, int end) {}
