package io.github.roviec.office.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Dates as Vietnamese screens show them: 24/9/2024.
final class Dates {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d/M/uuuu");

    private Dates() {}

    static String shown(LocalDate date) {
        return SHOWN.format(date);
    }
}
