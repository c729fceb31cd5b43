package io.github.roviec.notice.tree;

import java.util.List;
import java.util.Map;

/// A table that gives work: each row a task, each column who, with whom, by when.
///
/// @param head its heads and whatever stands above them
/// @param why  the rules that recognised its heads
public record TaskTable(List<Cell> head, List<Row> rows, List<String> why) {

    /// What a column holds.
    public enum Column {
        NUMBER,
        TASK,
        LEAD,
        COORDINATING,
        DUE,
        PRODUCT,
        BASIS,
        OTHER
    }

    /// Tokens `[from, to)` of one cell; characters of the normal form begin at `start`.
    public record Cell(int start, int from, int to) {
        public boolean empty() {
            return from >= to;
        }
    }

    /// A row. A row over others, which names a section or a unit and gives no work, is a group.
    ///
    /// @param label what stands in the number column, "" where there is none
    /// @param all   every cell with words, from the left
    public record Row(String label, boolean group, Map<Column, Cell> cells, List<Cell> all) {}
}
