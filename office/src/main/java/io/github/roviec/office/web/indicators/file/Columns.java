package io.github.roviec.office.web.indicators.file;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.reports.Cell;
import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.web.Shown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns of a table that leaves as a file: what each is called, and what of a row stands in it. Pages hold
/// numbers and days as they are shown; in the file they are numbers and days again.
///
/// @param <T> a row of the page
public final class Columns<T> {

    private static final int FINEST = 6;

    private final Words words;
    private final List<String> names = new ArrayList<>();
    private final List<Filled<T>> cells = new ArrayList<>();

    public Columns(Words words) {
        this.words = words;
    }

    /// What of a row is shown there; null where nothing is.
    public interface Telling<T> {
        @Nullable
        String of(T row);
    }

    /// What of a row stands there.
    public interface Filled<T> {
        Cell of(T row);
    }

    public Columns<T> text(String key, Telling<T> shown) {
        return named(words.of(key), row -> Cell.text(shown.of(row)));
    }

    /// A number as pages write it, with the decimals that they show.
    public Columns<T> number(String key, Telling<T> shown) {
        return named(words.of(key), row -> number(shown.of(row)));
    }

    public Columns<T> day(String key, Telling<T> shown) {
        return named(words.of(key), row -> day(shown.of(row)));
    }

    public Columns<T> time(String key, Telling<T> shown) {
        return named(words.of(key), row -> time(shown.of(row)));
    }

    /// @param name as it is said
    public Columns<T> named(String name, Filled<T> cell) {
        names.add(name);
        cells.add(cell);
        return this;
    }

    /// As {@link FigureTable}.
    public FigureTable table(String name, String title, String subtitle, List<T> rows) {
        return new FigureTable(
                name,
                title,
                subtitle,
                names,
                rows.stream()
                        .map(row -> cells.stream().map(cell -> cell.of(row)).toList())
                        .toList());
    }

    /// What is no number, or a finer one than sheets show, stays as it is said.
    public static Cell number(@Nullable String shown) {
        if (shown == null || shown.isEmpty()) {
            return Cell.text(null);
        }
        int comma = shown.indexOf(',');
        int decimals = comma < 0 ? 0 : shown.length() - comma - 1;
        try {
            return decimals > FINEST ? Cell.text(shown) : Cell.number(WrittenNumber.parse(shown, decimals), decimals);
        } catch (Refusal noNumber) {
            return Cell.text(shown);
        }
    }

    private static Cell day(@Nullable String shown) {
        var day = Shown.typedDate(shown);
        return day == null ? Cell.text(null) : new Cell.Day(day);
    }

    private static Cell time(@Nullable String shown) {
        return shown == null || shown.isEmpty() ? Cell.text(null) : new Cell.Moment(Shown.moment(shown));
    }
}
