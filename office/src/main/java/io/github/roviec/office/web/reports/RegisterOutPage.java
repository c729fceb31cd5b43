package io.github.roviec.office.web.reports;

import io.github.roviec.office.web.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sổ văn bản đi.
public record RegisterOutPage(int year, int previous, int next, int total, List<Row> rows, Pages pages) {

    /// @param draft its page
    public record Row(
            long draft,
            String number,
            String day,
            String kind,
            String subject,
            String signer,
            String issuer,
            @Nullable String replaces,
            @Nullable String replacedBy) {}
}
