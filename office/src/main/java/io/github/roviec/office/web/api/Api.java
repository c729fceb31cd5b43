package io.github.roviec.office.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Requirement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What goes over the wire. Codes are those of the catalogue and of the office's list of units.
final class Api {

    static final String NUMBER = "số thứ tự của kỳ trong năm; phải có khi năm có nhiều kỳ loại này";

    private Api() {}

    /// Of the periods of a kind: a year has one of some kinds, of the others it must be said which. Refuses with
    /// `api.number`.
    static int number(PeriodKind kind, @Nullable Integer said) {
        if (said == null && kind.inYear() > 1) {
            throw new Refusal("api.number", kind.name(), kind.inYear());
        }
        return said == null ? 1 : said;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnitItem(
            String code, String name, String kind, @Nullable String parent) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IndicatorItem(
            String code,
            String name,
            String measure,
            int decimals,
            String sector,
            String direction,
            String overUnits,
            String overTime,
            String frequency,
            String calendar,
            @Nullable String formula,
            List<MemberItem> members) {}

    /// @param from  the first day on which it counts; absent: always
    /// @param until the first day on which it no longer does; absent: it still does
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MemberItem(
            String code,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<RequirementItem> requirements) {}

    /// What a criterion asks of a unit that meets it.
    ///
    /// @param group a group of units; 0: every group
    record RequirementItem(int group, String text) {

        static List<RequirementItem> of(List<Requirement> all) {
            return all.stream()
                    .map(each -> new RequirementItem(each.group(), each.text()))
                    .toList();
        }
    }

    /// @param value    null where there is none
    /// @param missing  how many figures below are still to come
    /// @param previousMissing how many the period before lacks, and last year: such are not compared
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FigureItem(
            String indicator,
            @Nullable String member,
            String unit,
            @Nullable BigDecimal value,
            @Nullable BigDecimal previous,
            long previousMissing,
            @Nullable BigDecimal lastYear,
            long lastYearMissing,
            long present,
            long absent,
            long missing,
            List<GoalItem> goals) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GoalItem(String base, BigDecimal value, @Nullable BigDecimal reached) {}

    record FigureList(
            String kind, int year, int number, LocalDate firstDay, LocalDate lastDay, List<FigureItem> figures) {}

    /// A document that proves a figure.
    ///
    /// @param title where the paper is kept, or the name of the file
    /// @param file  where the file is read, under this server's address; null for paper that is kept elsewhere
    /// @param size  of the file, in bytes
    /// @param since the period for which it was given; it also proves the later ones
    /// @param by    who gave it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EvidenceItem(
            long id,
            String title,
            @Nullable String file,
            @Nullable Long size,
            @Nullable String note,
            PeriodItem since,
            Instant at,
            String by,
            boolean answer) {}

    record PeriodItem(String kind, int year, int number) {}

    /// @param wanted the figure says that something is reached, wants a document, and has none
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EvidenceList(
            String indicator,
            @Nullable String member,
            String unit,
            PeriodItem period,
            boolean wanted,
            List<EvidenceItem> documents) {}

    record FormItem(
            long id,
            String form,
            String unit,
            String kind,
            int year,
            int number,
            LocalDate due,
            String state,
            int version,
            boolean mayFill) {}

    record FormDetail(FormItem form, List<CellItem> cells) {}

    /// @param key     names the place when it is filled
    /// @param byParts its parts say it: it is not filled
    /// @param requirements what is asked of the unit there; of each group where its own is not known
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CellItem(
            String key,
            String indicator,
            @Nullable String member,
            String measure,
            int decimals,
            @Nullable BigDecimal value,
            @Nullable String absence,
            @Nullable String note,
            @Nullable BigDecimal previous,
            boolean sealed,
            boolean byParts,
            List<RequirementItem> requirements) {}

    /// Unreadable without a version, with two contents for one place, or with a place that says nothing.
    ///
    /// @param version of the form that was looked at
    record Fill(int version, List<FilledCell> cells) {

        Fill {
            if (version < 1) {
                throw new IllegalArgumentException("version");
            }
            cells = List.copyOf(cells);
            if (cells.stream().map(FilledCell::key).distinct().count() < cells.size()) {
                throw new IllegalArgumentException("twice");
            }
        }
    }

    /// A value, or the reason why there is none.
    ///
    /// @param note the explanation of the value; left out, the one that is there stays while the
    ///             value stays
    record FilledCell(
            String key,
            @Nullable BigDecimal value,
            @Nullable String absence,
            @Nullable String note) {

        FilledCell {
            Objects.requireNonNull(key, "key");
            if (value == null && absence == null) {
                throw new IllegalArgumentException("value or absence");
            }
        }
    }

    /// @param wrong places that could not be kept, and why; the others are kept
    record Filled(int version, int changed, List<WrongCell> wrong) {}

    record WrongCell(String key, String code, String detail) {}

    record Submit(int version) {

        Submit {
            if (version < 1) {
                throw new IllegalArgumentException("version");
            }
        }
    }
}
