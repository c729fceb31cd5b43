package io.github.roviec.office.tasks.takeover;

import java.util.List;

/// What is to be said of one cell.
///
/// @param key       in the message bundles, below `takeover.note.`
/// @param arguments words of the register, names and days as shown
public record CellNote(RegisterColumn column, Level level, String key, List<String> arguments) {

    public enum Level {
        /// Nothing is taken over as long as one of these is there.
        WRONG,
        /// It would be taken over as said; a person should look.
        DOUBT,
        /// What was added to the words of the register.
        READ
    }

    public CellNote {
        arguments = List.copyOf(arguments);
    }

    static CellNote of(RegisterColumn column, Level level, String key, String... arguments) {
        return new CellNote(column, level, key, List.of(arguments));
    }
}
