package io.github.roviec.office.web.tasks.takeover;

import io.github.roviec.office.tasks.takeover.RegisterColumn;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which column of a register is what.
///
/// @param firstRow as typed; likewise `asOf`
/// @param register number of the register of which this is a later edition; empty for a new one
public record ColumnsPage(
        long id,
        String fileName,
        int rows,
        String firstRow,
        String asOf,
        String otherwise,
        String register,
        boolean keepNames,
        boolean sameFile,
        List<Column> columns,
        List<Choice> earlier,
        String leftOut,
        @Nullable Note note) {

    public List<String> meanings() {
        return Arrays.stream(RegisterColumn.values()).map(Enum::name).toList();
    }

    public List<String> states() {
        return List.of("ASSIGNED", "ACKNOWLEDGED", "IN_PROGRESS", "DONE");
    }

    /// @param meaning empty for a column that is left out
    public record Column(String head, String meaning, List<String> examples) {}
}
