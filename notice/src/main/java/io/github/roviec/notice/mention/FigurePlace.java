package io.github.roviec.notice.mention;

import java.math.BigDecimal;

/// A figure and where it stands, so that figures can be seen beside each other.
///
/// @param from     first token of the number
/// @param to       token behind the measure
/// @param kind     what the rule book says of the measure: "money", "percent", "quantity" or "count"
/// @param sentence figures of one sentence have the same number
/// @param number   the number as written ("68.455,565")
public record FigurePlace(int from, int to, String kind, int sentence, String number, Figure figure) {

    public boolean percent() {
        return kind.equals("percent");
    }

    public boolean money() {
        return kind.equals("money");
    }

    public boolean count() {
        return kind.equals("count");
    }

    /// Money in đồng; other amounts as they are.
    public BigDecimal plain() {
        String measure = figure.measure().toLowerCase(java.util.Locale.ROOT);
        int zeros = measure.startsWith("nghìn tỷ")
                ? 12
                : measure.startsWith("tỷ") || measure.startsWith("tỉ")
                        ? 9
                        : measure.startsWith("tr") ? 6 : measure.startsWith("ng") ? 3 : 0;
        return money() ? figure.value().scaleByPowerOfTen(zeros) : figure.value();
    }
}
