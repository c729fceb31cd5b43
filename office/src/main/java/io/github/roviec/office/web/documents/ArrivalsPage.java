package io.github.roviec.office.web.documents;

import io.github.roviec.office.web.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sổ đăng ký văn bản đến of one year.
public record ArrivalsPage(int year, int previous, int next, int total, List<Row> rows, Pages pages) {

    /// @param paper its page; null where it had to be deleted
    public record Row(@Nullable Long paper, int number, ArrivalForm line) {}
}
