package io.github.roviec.office.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What codes, names and aliases mean: a code. Accents count, capitals and punctuation do not.
final class Names {

    private final Map<String, String> codes = new HashMap<>();

    /// A code means itself, whoever else is called so; otherwise the first to bear a name keeps it.
    void add(String code, String name, Collection<String> aliases) {
        codes.put(Spelling.plain(code), code);
        codes.putIfAbsent(Spelling.plain(name), code);
        aliases.forEach(alias -> codes.putIfAbsent(Spelling.plain(alias), code));
    }

    @Nullable
    String code(String said) {
        return codes.get(Spelling.plain(said));
    }
}
