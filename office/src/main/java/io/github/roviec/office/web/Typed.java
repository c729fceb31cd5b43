package io.github.roviec.office.web;

import io.github.roviec.office.base.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/// Reads what came in an address or a form, where it must be one of a list or a number.
public final class Typed {

    private Typed() {}

    /// Refuses with `web.number`.
    public static long number(String typed) {
        try {
            return Long.parseLong(typed.strip());
        } catch (NumberFormatException notANumber) {
            throw new Refusal("web.number", typed);
        }
    }

    /// Of a field into which it is typed. Refuses with `web.whole` and `web.whole-missing`.
    ///
    /// @param field the key of the field's label
    public static int whole(String typed, String field) {
        DefaultMessageSourceResolvable label = new DefaultMessageSourceResolvable(field);
        if (typed.isBlank()) {
            throw new Refusal("web.whole-missing", label);
        }
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException notANumber) {
            throw new Refusal("web.whole", label, typed.strip());
        }
    }

    /// Of a register; `today`'s where none is asked for. Refuses with `web.number`.
    public static int year(@Nullable String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) {
            return today.getYear();
        }
        long year = number(typed);
        if (year < 2000 || year > 2199) {
            throw new Refusal("web.number", typed);
        }
        return (int) year;
    }

    /// Refuses with `web.number`.
    public static <E extends Enum<E>> E oneOf(Class<E> kind, String typed) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(value -> value.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refusal("web.number", typed));
    }

    public static <E extends Enum<E>> @Nullable E oneOfOrNull(Class<E> kind, @Nullable String typed) {
        return typed == null || typed.isBlank() ? null : oneOf(kind, typed);
    }
}
