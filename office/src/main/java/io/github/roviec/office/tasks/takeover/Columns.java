package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.documents.TableFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns of a register on its way in, for whoever says what they are.
///
/// @param columns  in their order, blank ones too
/// @param rows     how many rows stand below the heads
/// @param earlier  registers of which this may be a later edition
/// @param sameFile whether this very file was taken over before
/// @param leftOut  sheets that were not read
public record Columns(
        TakeoverFile file,
        Matching matching,
        List<Column> columns,
        int rows,
        List<TakeoverFile> earlier,
        boolean sameFile,
        List<String> leftOut) {

    private static final int SAMPLES = 3;

    /// @param head     what stands above it, may be empty
    /// @param column   what it is taken for; null for one that is left out
    /// @param examples what stands in it first
    public record Column(String head, @Nullable RegisterColumn column, List<String> examples) {}

    static Columns of(TakeoverStore.Draft draft, List<TakeoverFile> earlier, boolean sameFile) {
        TableFile table = draft.table();
        Matching matching = draft.matching();
        List<String> heads = HeadRows.above(table, matching.firstRow()).heads();
        List<TableFile.Row> below = table.rows().stream()
                .filter(row -> row.number() >= matching.firstRow())
                .toList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int at = i;
            List<String> examples = below.stream()
                    .filter(row -> row.cells().size() > at
                            && row.cells().stream().distinct().count() > 2)
                    .map(row -> row.cells().get(at))
                    .filter(cell -> !cell.isEmpty())
                    .distinct()
                    .limit(SAMPLES)
                    .toList();
            RegisterColumn column =
                    i < matching.columns().size() ? matching.columns().get(i) : null;
            columns.add(new Column(heads.get(i), column, examples));
        }
        return new Columns(
                draft.file(),
                matching,
                columns,
                below.size(),
                earlier,
                sameFile,
                draft.table().leftOut());
    }
}
