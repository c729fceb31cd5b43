package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One indicator of one unit: period by period, by member, and by the units below; every number leads to its parts.
///
/// @param formula in words
/// @param kind    of the periods: MONTH, QUARTER ...
/// @param month   number of the period that members and parts are shown for
/// @param look    how it is counted: REPORTED, WITHIN or TO_DATE
/// @param before  the year before; null where there is none
/// @param kinds   the kinds of periods to choose from
/// @param looks   the ways of counting to choose from; empty where there is one
/// @param points  beside last year it is so many points more or less, and not so many per cent of it
/// @param bases   the goals' names, one column each
/// @param members by which it is split; empty without a dimension
/// @param parts   the units below
public record IndicatorPage(
        String code,
        String name,
        String measure,
        boolean points,
        @Nullable String formula,
        String source,
        String unit,
        long unitId,
        @Nullable Choice above,
        String kind,
        String year,
        String month,
        String look,
        @Nullable Choice before,
        @Nullable Choice after,
        List<Way> kinds,
        List<Way> looks,
        List<String> bases,
        List<Line> months,
        List<Line> members,
        List<Line> parts,
        boolean mayManage) {

    /// Where a table is given as a file: `.*` stands for the ending.
    public String file(String table) {
        return "/so-lieu/chi-tieu/" + code + "/" + table + ".*?don-vi=" + unitId + "&loai=" + kind + "&nam=" + year
                + "&thang=" + month + "&cach=" + look;
    }

    public List<Table> tables() {
        return List.of(new Table("months", months), new Table("members", members), new Table("parts", parts));
    }

    /// A link to the same in another way.
    public record Way(String key, String url, boolean current) {}

    public record Table(String key, List<Line> lines) {}

    /// @param label   "9/2024", the member's or the unit's name
    /// @param url     where its parts, or its source, are shown
    /// @param missing how many figures are still to come, and how many the period before and last year's lack
    /// @param change  beside last year; null where one of the two is not whole
    /// @param absent  how many places said why they have none
    /// @param goals   a column each, null where there is no such goal
    public record Line(
            String label,
            String url,
            boolean current,
            @Nullable String value,
            long missing,
            long absent,
            @Nullable String previous,
            long previousMissing,
            @Nullable String lastYear,
            long lastYearMissing,
            @Nullable Change change,
            List<@Nullable Aim> goals,
            @Nullable Long place) {}

    /// @param within below what it should stay below, of a year that is not over
    public record Aim(String value, @Nullable String reached, boolean met, boolean within) {}
}
