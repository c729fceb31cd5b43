package io.github.roviec.office.documents.signature;

/// Where a picture of the seal stands.
///
/// @param page  1, 2, …
/// @param left  points from the left edge of the page; `top` from its upper edge
/// @param width points; also `height`
public record SealPlace(int page, float left, float top, float width, float height) {}
