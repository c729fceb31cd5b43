package io.github.roviec.office.documents;

/// Where a word of a paper's text stands on its page.
///
/// @param start    in the paper's text, in UTF-16 units
/// @param end      exclusive
/// @param left     points from the left edge of the page; also `right`
/// @param top      points from its upper edge; also `bottom`
/// @param doubtful whether the machine is not sure of its letters
public record Place(int start, int end, float left, float top, float right, float bottom, boolean doubtful) {}
