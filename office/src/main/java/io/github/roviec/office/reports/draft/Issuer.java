package io.github.roviec.office.reports.draft;

import io.github.roviec.office.organisation.Unit;
import java.util.Locale;
import java.util.regex.Pattern;

/// How a unit stands in the head of a paper.
final class Issuer {

    private static final Pattern LEVEL = Pattern.compile(
            "^(?:UBND|Ủy ban nhân dân)\\s+(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\\s+");

    private Issuer() {}

    /// The full name: "Ủy ban nhân dân huyện Văn Quan".
    static String name(Unit unit) {
        return unit.name().startsWith("UBND ") ? "Ủy ban nhân dân" + unit.name().substring(4) : unit.name();
    }

    /// Địa danh: the name of the administrative unit in which the office sits ("Văn Quan").
    static String place(Unit authority) {
        return LEVEL.matcher(authority.name()).replaceFirst("");
    }

    /// The abbreviation in the symbol; the head of the office may fix another, so it can be edited.
    static String mark(Unit unit) {
        return unit.code().toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
