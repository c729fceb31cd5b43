package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.score.Comparison;
import io.github.roviec.notice.score.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The papers of our own writing, annotated by hand before they were read. What is not read well yet stays annotated
/// as it ought to be: the floor is what is reached, and goes up.
class SetTest {

    private static final Path SET = Path.of("src/test/resources/set");

    static List<Path> files(String ending) throws IOException {
        try (var files = Files.list(SET)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theScoreDoesNotFall() throws IOException {
        var table = new StringBuilder();
        Score total = Score.NOTHING;
        for (Path file : files(".json")) {
            Comparison compared = Comparison.of(Gold.orders(file), Invariants.read(Samples.read(Gold.paper(file))));
            table.append(compared.score().row(String.valueOf(file.getFileName())))
                    .append('\n');
            compared.missed()
                    .forEach(text -> table.append("   missed: ").append(text).append('\n'));
            compared.extra()
                    .forEach(text -> table.append("   extra:  ").append(text).append('\n'));
            total = total.plus(compared.score());
        }
        assertThat(total.annotated()).isEqualTo(111);
        assertThat(total.f1()).as("directives%n%s", table).isGreaterThanOrEqualTo(0.99);
        assertThat(total.leadRight()).as("lead%n%s", table).isGreaterThanOrEqualTo(0.99);
        assertThat(total.leadWrong()).as("wrong lead%n%s", table).isZero();
        assertThat(total.coordinatingF1()).as("coordinating%n%s", table).isGreaterThanOrEqualTo(0.99);
        assertThat(total.dueRight()).as("due%n%s", table).isGreaterThanOrEqualTo(0.99);
        assertThat(total.citationF1()).as("citations%n%s", table).isGreaterThanOrEqualTo(0.99);
    }
}
