package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.organisation.Spelling;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people of an office have said about words of its registers.
record Answers(Map<Key, String> said) {

    /// Kept as it is written, belonging to nobody of the list.
    static final String NAME = "name";

    /// Không thời hạn.
    static final String NO_DAY = "none";

    record Key(Question.Kind kind, String said) {

        static Key of(Question.Kind kind, String words) {
            return new Key(kind, Spelling.plain(words));
        }
    }

    @Nullable
    String to(Question.Kind kind, String words) {
        return said.get(Key.of(kind, words));
    }
}
