package io.github.roviec.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever is refused is told why, in both languages: reads the sources for the codes that are thrown.
class RefusalsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /// The first argument of a refusal, and codes that are handed on to one.
    private static final Pattern CODE = Pattern.compile(
            "\"((?:document|identity|organisation|permission|proposal|task|units|web)\\.[a-z]+(?:-[a-z]+)*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void every_refusal_has_words(String bundle) throws IOException {
        Set<String> told = told(bundle);
        assertThat(thrown()).hasSizeGreaterThan(40).isSubsetOf(told);
    }

    @Test
    void a_planted_fault_is_found() {
        assertThat(codes("throw new Refusal(\n    \"task.never-said\", code);")).containsExactly("task.never-said");
        assertThat(codes("throw new Conflict(\"proposal.changed\", who)")).containsExactly("proposal.changed");
        assertThat(codes("new Link(\"task.name\")")).isEmpty();
    }

    private static Set<String> thrown() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            Set<String> codes = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                codes.addAll(codes(Files.readString(file)));
            }
            return codes;
        }
    }

    private static Set<String> codes(String source) {
        return !source.contains("Refusal") && !source.contains("Conflict")
                ? Set.of()
                : CODE.matcher(source).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> told(String bundle) throws IOException {
        Properties messages = new Properties();
        try (Reader words = Files.newBufferedReader(Path.of("src/main/resources", bundle), StandardCharsets.UTF_8)) {
            messages.load(words);
        }
        return messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith("refusal."))
                .map(key -> key.substring("refusal.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
