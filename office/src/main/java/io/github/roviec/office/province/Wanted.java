package io.github.roviec.office.province;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What is to be made. The same seed, numbers and day make the same province.
///
/// @param make  whether anything is to be made at all (`./roviec generate`)
/// @param tasks rows of `tasks.task`, parts included; 1 to 5 million
/// @param users people with an account; {@link Staff#FEWEST} or more
/// @param until "2026-11-28": the last day on which something happened; null means today
@ConfigurationProperties("roviec.province")
public record Wanted(
        @DefaultValue("false") boolean make,
        @DefaultValue("2026") long seed,
        @DefaultValue("250000") int tasks,
        @DefaultValue("2000") int users,
        @Nullable String until) {

    static final int YEARS = 5;

    LocalDate until(LocalDate today) {
        return until == null || until.isBlank() ? today : LocalDate.parse(until);
    }
}
