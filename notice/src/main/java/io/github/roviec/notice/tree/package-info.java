/// The notice as a tree: what stands under which heading.
///
/// Comes in: tokens and mentions. Goes out: a {@link io.github.roviec.notice.tree.NoticeTree} of
/// {@link io.github.roviec.notice.tree.Part}s that holds every paragraph, and {@link
/// io.github.roviec.notice.tree.Passage}s.
/// Not here: which sentence is an order.
@NullMarked
package io.github.roviec.notice.tree;

import org.jspecify.annotations.NullMarked;
