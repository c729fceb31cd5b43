package io.github.roviec.office.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps what was typed into one place of a form.
@Component
class Keeping {

    private final FigureStore store;

    Keeping(FigureStore store) {
        this.store = store;
    }

    /// Whether anything changed. Refuses as {@link #read}.
    boolean keep(Report report, ReportCell cell, Typed said, Actor by) {
        ReportCell then = read(cell, said);
        if (isSame(cell, then)) {
            return false;
        }
        return store.put(
                by.authority(),
                cell.indicator().id(),
                report.unit(),
                report.period().id(),
                cell.memberId(),
                FigureState.DRAFT,
                then.value(),
                then.absence(),
                then.note(),
                report.id(),
                by.id());
    }

    /// The place as it would be. Refuses with `indicators.sealed`, `indicators.by-parts`,
    /// `indicators.reason-wanted` (nothing disappears without a word), `indicators.value-and-reason`,
    /// `indicators.formula-typed`, `indicators.too-long` and as `WrittenNumber.parse`.
    ReportCell read(ReportCell cell, Typed said) {
        if (cell.sealed()) {
            throw new Refusal("indicators.sealed", cell.indicator().code());
        }
        if (cell.byParts()) {
            throw new Refusal("indicators.by-parts");
        }
        if (said.isEmpty()) {
            throw new Refusal("indicators.reason-wanted");
        }
        if (!said.value().isBlank() && !said.reason().isBlank()) {
            throw new Refusal("indicators.value-and-reason");
        }
        if (said.value().strip().startsWith("=")) {
            throw new Refusal("indicators.formula-typed");
        }
        Longest.ABSENCE.require(said.reason());
        Longest.NOTE.require(said.note());
        return as(cell, said);
    }

    static boolean isSame(ReportCell cell, ReportCell then) {
        return same(cell.value(), then.value())
                && Objects.equals(cell.absence(), then.absence())
                && Objects.equals(cell.note(), then.note());
    }

    /// Whether the place says already what was typed, with the same explanation. Refuses as
    /// `WrittenNumber.parse`.
    boolean saysSame(ReportCell cell, Typed said) {
        return isSame(cell, as(cell, said));
    }

    private static ReportCell as(ReportCell cell, Typed said) {
        BigDecimal value = said.value().isBlank()
                ? null
                : WrittenNumber.parse(said.value(), cell.indicator().decimals());
        return new ReportCell(
                cell.indicator(),
                cell.member(),
                value,
                value == null && !said.reason().isBlank() ? said.reason().strip() : null,
                value == null || said.note().isBlank() ? null : said.note().strip(),
                Math.max(cell.revision(), 1),
                cell.previous(),
                cell.sealed(),
                cell.byParts());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
