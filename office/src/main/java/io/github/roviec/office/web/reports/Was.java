package io.github.roviec.office.web.reports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The fields of a form as its person saw them, each as a short digest that the form brings back: what a person left
/// alone is not written over what somebody else has written there meanwhile.
///
/// @param digests by the name of the field
public record Was(Map<String, String> digests) {

    static final Was NOTHING = new Was(Map.of());

    static Was of(Map<String, String> fields) {
        return new Was(fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> digest(field.getValue()))));
    }

    /// "b.b0=1f3a head.subject=77c0"; what is not so is not heard.
    static Was read(@Nullable String written) {
        Map<String, String> digests = new HashMap<>();
        Arrays.stream(Objects.requireNonNullElse(written, "").split(" ")).forEach(field -> {
            int at = field.lastIndexOf('=');
            if (at > 0) {
                digests.put(field.substring(0, at), field.substring(at + 1));
            }
        });
        return new Was(digests);
    }

    String written() {
        return digests.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /// Whether a field reads otherwise than it did; one that was not there counts as written.
    boolean differs(String field, String value) {
        return !digest(value).equals(digests.get(field));
    }

    /// A browser sends other line ends than it was given.
    private static String digest(String value) {
        return Integer.toHexString(value.replace("\r", "").strip().hashCode());
    }
}
