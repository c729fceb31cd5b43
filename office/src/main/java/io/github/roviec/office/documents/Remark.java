package io.github.roviec.office.documents;

import org.jspecify.annotations.Nullable;

/// Something in the paper that a person should look at.
///
/// @param code     stable, lower-case words joined by "-" ("citation-after-meeting")
/// @param severity ERROR, WARNING or INFO
/// @param message  in Vietnamese: what was seen and what to do
/// @param fix      what would stand there instead; null where only a person can know
public record Remark(
        String code,
        String severity,
        String message,
        int start,
        int end,
        @Nullable String fix) {}
