package io.github.roviec.notice;

import io.github.roviec.notice.score.Comparison;
import io.github.roviec.notice.score.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The papers of our own writing, annotated by hand before they were read.
class SetTest {

    static final Path SET = Path.of("src/test/resources/set");

    @Test
    void theScoreDoesNotFall() throws IOException {
        var table = new StringBuilder();
        Score total = Score.NOTHING;
        for (Path file : GoldenTest.files(".json")) {
            Comparison comparison =
                    Comparison.of(Gold.orders(file), Invariants.read(Files.readString(Gold.paper(file))));
            table.append(comparison.score().row(String.valueOf(file.getFileName())))
                    .append('\n');
            comparison
                    .missed()
                    .forEach(text -> table.append("   missed: ").append(text).append('\n'));
            comparison
                    .extra()
                    .forEach(text -> table.append("   extra:  ").append(text).append('\n'));
            total = total.plus(comparison.score());
        }
        table.append(total.row("TOTAL")).append('\n');
        System.out.println(table);
    }
}
