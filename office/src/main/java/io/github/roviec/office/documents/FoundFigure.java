package io.github.roviec.office.documents;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number found in a paper with what it counts, in the paper's own words.
///
/// @param value   exact
/// @param of      the whole of which it is a part ("09/16 chỉ tiêu": 16)
/// @param measure "triệu đồng", "%", "xã"
/// @param subject what is counted ("thu ngân sách")
/// @param unit    of whom ("xã Trấn Ninh"); null where the paper names nobody
/// @param period  "9 tháng 2024", "quý III/2024", "2024"
/// @param base    what a percentage is a percentage of ("dự toán Tỉnh giao")
/// @param start   where it stands in the paper's text, in UTF-16 units
/// @param end     exclusive
public record FoundFigure(
        BigDecimal value,
        @Nullable BigDecimal of,
        String measure,
        @Nullable String subject,
        @Nullable String unit,
        @Nullable String period,
        @Nullable String base,
        int start,
        int end) {}
