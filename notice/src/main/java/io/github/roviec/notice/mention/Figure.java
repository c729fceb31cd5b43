package io.github.roviec.notice.mention;

import io.github.roviec.notice.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number with its measure, such as "68.455,565 triệu đồng" or "38,7% KH".
///
/// @param value   exact, Vietnamese format resolved ("." thousands, "," decimals)
/// @param of      the whole, where the notice writes a part of it ("09/16 chỉ tiêu": 16)
/// @param measure "triệu đồng", "%", "xã", "tiêu chí"
/// @param base    what a percentage is a percentage of ("dự toán Tỉnh giao")
public record Figure(
        BigDecimal value,
        @Nullable BigDecimal of,
        String measure,
        @Nullable String subject,
        @Nullable String unit,
        @Nullable String period,
        @Nullable String base,
        Span span)
        implements Mention {}
