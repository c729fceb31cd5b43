package io.github.roviec.office.web.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The task register as the paper book has it.
///
/// @param cut the list is longer than what stands here
public record RegisterPage(
        String authority, String date, int total, boolean cut, List<Line> lines, String listUrl, String sheetUrl) {

    public List<String> columns() {
        return List.of(
                "code",
                "text",
                "assigning",
                "lead",
                "coordinating",
                "supervisor",
                "monitor",
                "originalDue",
                "due",
                "state",
                "result",
                "product",
                "remark");
    }

    public record Line(
            String code,
            String text,
            String paper,
            String lead,
            String coordinating,
            String supervisor,
            String monitor,
            @Nullable String originalDue,
            @Nullable String due,
            String state,
            String timeliness,
            String result,
            @Nullable String product) {}
}
