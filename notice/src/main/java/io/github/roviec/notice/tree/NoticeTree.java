package io.github.roviec.notice.tree;

import java.util.List;

/// All parts of a notice in the order of its text.
///
/// @param body    parts that may hold orders, nested as the notice nests them
/// @param annexes what stands behind the signature: annexes, tables, plans
public record NoticeTree(
        List<Part.Unread> unread,
        List<Part.Front> front,
        List<Part.Preamble> preamble,
        List<Part> body,
        List<Part.Closing> closing,
        List<Part> annexes) {}
