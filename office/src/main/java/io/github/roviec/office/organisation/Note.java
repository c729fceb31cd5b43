package io.github.roviec.office.organisation;

import java.io.Serializable;
import java.util.List;

/// Something to be told to a person: a key of the message bundles and what is put into it.
public record Note(String key, List<Object> arguments) implements Serializable {

    public Note {
        arguments = List.copyOf(arguments);
    }

    static Note of(String key, Object... arguments) {
        return new Note("import.note." + key, List.of(arguments));
    }
}
