package io.github.roviec.office.tasks.takeover;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words of a register that a person may explain once for all cells that say them.
///
/// @param shown    the words as they stand in the first of the cells; may be empty: nothing stands there
/// @param rows     how many rows say them
/// @param firstRow number of the first of these
/// @param options  what they may mean, best first
/// @param required whether nothing can be taken over before this is answered
/// @param answer   what they are taken for now, as {@link Takeovers#answer} takes it; null while that is open
/// @param given    whether a person said so
public record Question(
        Kind kind,
        String shown,
        int rows,
        int firstRow,
        List<Option> options,
        boolean required,
        @Nullable String answer,
        boolean given) {

    /// What is asked for.
    public enum Kind {
        UNIT,
        DUE,
        STATE
    }

    /// @param value as {@link Takeovers#answer} takes it
    public record Option(String value, String label) {}

    public Question {
        options = List.copyOf(options);
    }
}
