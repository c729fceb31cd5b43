package io.github.roviec.office.web.tasks.rate;

import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.tasks.rate.RatesPage.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tasks behind a number.
///
/// @param figures  that make up the number
/// @param line     whose number it is; empty: of all together
/// @param closedAt when the period was closed, where the rows are those of that day
public record RateListPage(
        Span span,
        List<String> figures,
        String line,
        @Nullable String taskClass,
        @Nullable String closedAt,
        int total,
        List<Row> rows,
        Pages pages,
        String backUrl) {

    /// @param work     its column; null: only its deadline lies in the period
    /// @param original its verdict by the original deadline; null: not judged in this period
    public record Row(
            String code,
            String text,
            String lead,
            String taskClass,
            String state,
            @Nullable String originalDue,
            @Nullable String due,
            @Nullable String doneOn,
            @Nullable String withdrawnOn,
            @Nullable String updatedOn,
            @Nullable String work,
            @Nullable String original,
            @Nullable String extended) {

        public boolean moved() {
            return due != null && !due.equals(originalDue);
        }
    }
}
