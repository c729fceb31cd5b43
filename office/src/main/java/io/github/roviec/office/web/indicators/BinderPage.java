package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All documents of a unit in a period: criterion by criterion, what there is and what is lacking.
///
/// @param zip     all files as one; null where there is none
/// @param periods others of the year
/// @param units   to choose from; empty where there is no choice
public record BinderPage(
        String unit,
        String kind,
        String number,
        String year,
        List<Sheet> sheets,
        @Nullable String zip,
        List<Other> periods,
        List<Choice> units,
        String chosen,
        int period) {

    /// Where the list is given as a file: `.*` stands for the ending.
    public String file() {
        return "/so-lieu/minh-chung.*?don-vi=" + chosen + "&ky=" + period;
    }

    /// An indicator.
    ///
    /// @param lacking how many say that something is reached, and have no document
    public record Sheet(String name, String measure, long lacking, List<Row> rows) {}

    /// @param name  null for the indicator as a whole
    /// @param value null where nothing is said
    /// @param place where it is talked about, and documents are added
    public record Row(
            @Nullable String name, @Nullable String value, boolean lacks, String place, List<ProofBox.Line> lines) {}

    public record Other(String url, String kind, String number, String year, boolean current) {}
}
