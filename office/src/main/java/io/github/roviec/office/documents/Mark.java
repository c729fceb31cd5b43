package io.github.roviec.office.documents;

/// Something lit inside a passage: where, and the words to show with it.
///
/// @param kind  CITATION, FIGURE or REMARK
/// @param label what the machine understood ("77/UBND-VX, 2/2/2024"), or a remark's message
public record Mark(String kind, int start, int end, String label) {}
