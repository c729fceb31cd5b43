package io.github.roviec.office.reports;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of figures that is to leave as a file.
///
/// @param name     of the file, without its ending: "giai-ngan-2024-09"
/// @param title    above the table
/// @param subtitle of whom, of which month
/// @param columns  their names
/// @param rows     each as long as `columns`
public record FigureTable(String name, String title, String subtitle, List<String> columns, List<List<Entry>> rows) {

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A number, or else text.
    ///
    /// @param decimals of the number, 0 to 6
    public record Entry(String text, @Nullable BigDecimal number, int decimals) {

        public static Entry text(String text) {
            return new Entry(text, null, 0);
        }
    }
}
