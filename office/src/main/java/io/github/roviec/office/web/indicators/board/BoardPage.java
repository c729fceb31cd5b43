package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.Change;
import io.github.roviec.office.web.indicators.Written;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A board of one unit and month.
///
/// @param name     of the set; null for those that have only a key, `board.own` or `board.general`
/// @param key      of its name then
/// @param sets     the boards to choose from
/// @param units    the units to choose from; empty where there is no choice
/// @param url      of this board, with unit and month
/// @param slides   how many there are on the wall
/// @param asked    forms of the month by state; empty for who accepts none
/// @param papers   papers with figures that wait
/// @param binder   all documents of a unit that has none below it; null where none are wanted
/// @param note     what was done
public record BoardPage(
        @Nullable String name,
        String key,
        String code,
        String unit,
        String month,
        String year,
        List<Link> sets,
        List<Choice> units,
        String chosenUnit,
        List<Link> months,
        String url,
        List<Card> cards,
        List<Block> blocks,
        int slides,
        List<Asked> asked,
        List<Link> papers,
        boolean mayManage,
        String made,
        @Nullable String binder,
        @Nullable Note note) {

    /// Names the cards, and the forms of the month, where they are given as a file.
    public static final String CARDS = "cac-chi-tieu";

    public static final String FORMS = "bieu-cua-thang";

    /// Where a table is given as a file: `.*` stands for the ending.
    public String file(String table) {
        return url.replaceFirst("\\?", "/" + table + ".*?");
    }

    /// @param name null for a board that has only a key
    public record Link(String url, @Nullable String name, String key, boolean current) {}

    /// @param value  null where there is none
    /// @param url    of the indicator
    /// @param source of the number: what stands behind it
    /// @param period of which the number is, where that is not the month
    /// @param tone   good, late or plain
    /// @param change beside last year; null where one of the two is not whole
    /// @param place  "5/17"; null without one
    public record Card(
            String name,
            String measure,
            @Nullable String value,
            String url,
            String source,
            @Nullable Other period,
            String tone,
            List<Aim> aims,
            @Nullable Change change,
            @Nullable String lastYear,
            long lastYearMissing,
            long missing,
            @Nullable String place) {}

    public record Other(String kind, String number, String year) {}

    /// @param within below what it should stay below, of a year that is not over
    public record Aim(String base, String value, @Nullable String reached, boolean met, boolean within) {}

    /// A chart and the table that says the same.
    ///
    /// @param kind  course, members, units, heat, groups or grouped: names its heading
    /// @param chart for `roviec.js`; null where there is nothing to draw
    public record Block(
            String key,
            String kind,
            String title,
            String measure,
            @Nullable String chart,
            List<Head> heads,
            List<List<Cell>> rows) {

        /// Whether a column has counts of so many each.
        public boolean counts(int column) {
            return rows.stream().anyMatch(row -> row.get(column).of() != null);
        }

        /// Which column says what a row is of: units as they rank have their place before their name.
        public int named() {
            for (int at = 0; at < heads.size(); at++) {
                if (!heads.get(at).number()) {
                    return at;
                }
            }
            return 0;
        }

        /// Whether a number of the column lacks anything.
        public boolean lacks(int column) {
            return rows.stream().anyMatch(row -> row.get(column).lack() != null);
        }

        /// Whether any of its cells is marked.
        public boolean marked() {
            return rows.stream().flatMap(List::stream).anyMatch(Cell::proved);
        }
    }

    /// @param text  as it is said; null where `key` names it
    /// @param url   what it opens; null for nothing
    public record Head(
            @Nullable String text,
            String key,
            boolean number,
            @Nullable String url) {

        Head(@Nullable String text, String key, boolean number) {
            this(text, key, number, null);
        }

        static Head of(String key) {
            return new Head(null, key, false);
        }

        static Head ofNumbers(String key) {
            return new Head(null, key, true);
        }

        /// As it is said, and not by a key.
        static Head said(String text) {
            return new Head(text, "", true);
        }
    }

    /// @param text   as shown; null where there is none
    /// @param number behind it, for files
    /// @param tone   yes, no, none (of a criterion), good, late or plain
    /// @param proved a document proves it
    /// @param of     of how many the number is; null where it is no such count
    /// @param lack   null where the number is whole, or there is none
    public record Cell(
            @Nullable String text,
            @Nullable BigDecimal number,
            int decimals,
            @Nullable String url,
            String tone,
            boolean proved,
            @Nullable Integer of,
            @Nullable Lack lack) {

        static Cell text(String text) {
            return new Cell(text, null, 0, null, "plain");
        }

        static Cell number(@Nullable BigDecimal value, int decimals) {
            return number(value, decimals, null);
        }

        static Cell number(@Nullable BigDecimal value, int decimals, @Nullable String url) {
            return new Cell(Written.number(value, decimals), value, decimals, url, "plain");
        }

        public Cell(
                @Nullable String text, @Nullable BigDecimal number, int decimals, @Nullable String url, String tone) {
            this(text, number, decimals, url, tone, false);
        }

        public Cell(
                @Nullable String text,
                @Nullable BigDecimal number,
                int decimals,
                @Nullable String url,
                String tone,
                boolean proved) {
            this(text, number, decimals, url, tone, proved, null);
        }

        Cell(
                @Nullable String text,
                @Nullable BigDecimal number,
                int decimals,
                @Nullable String url,
                String tone,
                boolean proved,
                @Nullable Integer of) {
            this(text, number, decimals, url, tone, proved, of, null);
        }

        /// With how many figures are still to come.
        Cell missing(long count) {
            return lacking(Lack.STILL, count);
        }

        /// With how many figures a period that is over is without.
        Cell lacked(long count) {
            return lacking(Lack.OVER, count);
        }

        private Cell lacking(String key, long count) {
            return count == 0 || number == null
                    ? this
                    : new Cell(text, number, decimals, url, tone, proved, of, new Lack(key, count));
        }
    }

    /// How many figures a number is without.
    ///
    /// @param key how that is said
    public record Lack(String key, long count) {

        static final String STILL = "indicator.missing";
        static final String OVER = "indicator.lastYear.missing";
    }

    /// @param waiting of the submitted, for whom; none where all wait for the office
    public record Asked(
            String form, int all, int drafts, int submitted, int accepted, int late, List<Waiting> waiting) {}

    /// @param kind a key of `approver`
    /// @param unit where it is one by its name
    public record Waiting(String kind, @Nullable String unit, int count) {}
}
