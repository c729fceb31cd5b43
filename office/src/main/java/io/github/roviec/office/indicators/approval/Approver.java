package io.github.roviec.office.indicators.approval;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a form's approval, as the form is defined: who accepts it there.
///
/// @param unit code of the unit; null but for {@link Kind#UNIT}
public record Approver(Kind kind, @Nullable String unit) {

    /// Steps that a form may have at most.
    public static final int MOST = 4;

    public static final Approver OFFICE = new Approver(Kind.OFFICE, null);

    private static final String UNIT = "UNIT:";

    public enum Kind {
        /// Lãnh đạo of the unit that fills it.
        HEAD,
        /// Đơn vị cấp trên trực tiếp: the unit directly above the one that fills it.
        ABOVE,
        /// A unit by its code.
        UNIT,
        /// Văn phòng: who accepts for the whole authority.
        OFFICE
    }

    public Approver {
        if ((kind == Kind.UNIT) != (unit != null)) {
            throw new IllegalArgumentException(kind + " " + unit);
        }
    }

    public static Approver ofUnit(String code) {
        return new Approver(Kind.UNIT, code);
    }

    /// As it is written: "HEAD", "ABOVE", "OFFICE" or the code of a unit; "UNIT:OFFICE" for a unit that has one of
    /// these words for its code.
    public static Approver of(String text) {
        if (text.startsWith(UNIT)) {
            return ofUnit(text.substring(UNIT.length()));
        }
        return isWord(text) ? new Approver(Kind.valueOf(text), null) : ofUnit(text);
    }

    /// @param texts null or none: the office
    public static List<Approver> all(@Nullable List<String> texts) {
        return texts == null || texts.isEmpty()
                ? List.of(OFFICE)
                : texts.stream().map(Approver::of).toList();
    }

    public String text() {
        return unit == null ? kind.name() : isWord(unit) || unit.startsWith(UNIT) ? UNIT + unit : unit;
    }

    private static boolean isWord(String text) {
        return Arrays.stream(Kind.values())
                .anyMatch(kind -> kind != Kind.UNIT && kind.name().equals(text));
    }
}
