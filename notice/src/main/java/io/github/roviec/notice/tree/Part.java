package io.github.roviec.notice.tree;

import io.github.roviec.notice.mention.UnitMention;
import java.util.List;

/// A piece of the notice: one paragraph, and what stands under it.
public sealed interface Part {

    Block block();

    /// Who issues what: names of state and authority, number, date, title, addressees.
    record Front(Block block) implements Part {}

    /// What happened before the orders begin; its last paragraph may open the list of orders.
    record Preamble(Block block) implements Part {}

    /// A numbered or lettered paragraph, an item of a list.
    record Item(Block block, List<Part> children) implements Part {}

    /// A paragraph that names one unit or several for everything under it.
    ///
    /// @param bodyFrom first token behind the name and its colon; `block.to()` when nothing else stands there
    record UnitHeading(Block block, List<UnitMention> units, int bodyFrom, List<Part> children) implements Part {}

    /// A paragraph without a mark.
    record Text(Block block) implements Part {}

    /// The closing formula, recipients, signature, footnotes.
    record Closing(Block block) implements Part {}

    /// Something before the paper begins.
    record Unread(Block block) implements Part {}

    /// A table that gives work.
    record Tasks(Block block, TaskTable table) implements Part {}

    /// A table of anything else: numbers, names.
    record Data(Block block) implements Part {}
}
