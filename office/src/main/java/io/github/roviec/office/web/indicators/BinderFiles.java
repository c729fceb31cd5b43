package io.github.roviec.office.web.indicators;

import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.web.indicators.BinderPage.Row;
import io.github.roviec.office.web.indicators.BinderPage.Sheet;
import io.github.roviec.office.web.indicators.file.Columns;
import io.github.roviec.office.web.indicators.file.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A unit's documents as a table: a line for each of them, and one for each place that has none.
final class BinderFiles {

    private BinderFiles() {}

    private record Leaf(Sheet sheet, Row row, ProofBox.@Nullable Line line) {

        @Nullable
        String told(Columns.Telling<ProofBox.Line> what) {
            return line == null ? null : what.of(line);
        }
    }

    static FigureTable table(BinderPage page, Words words) {
        List<Leaf> leaves = new ArrayList<>();
        for (Sheet sheet : page.sheets()) {
            for (Row row : sheet.rows()) {
                if (row.lines().isEmpty()) {
                    leaves.add(new Leaf(sheet, row, null));
                }
                row.lines().forEach(line -> leaves.add(new Leaf(sheet, row, line)));
            }
        }
        return new Columns<Leaf>(words)
                .text("report.indicator", leaf -> leaf.sheet().name())
                .text("board.member", leaf -> leaf.row().name())
                .number("indicator.value", leaf -> leaf.row().value())
                .text("report.measure", leaf -> leaf.sheet().measure())
                .text("file.lacking", leaf -> leaf.row().lacks() ? words.of("proof.lacks") : null)
                .text("proof.title", leaf -> leaf.told(ProofBox.Line::title))
                .text(
                        "file.kept",
                        leaf -> leaf.told(line -> line.file() == null ? words.of("proof.paper") : line.size()))
                .text("file.note", leaf -> leaf.told(ProofBox.Line::note))
                .text("file.added.by", leaf -> leaf.told(ProofBox.Line::who))
                .time("file.added", leaf -> leaf.told(ProofBox.Line::at))
                .text("file.since", leaf -> leaf.told(line -> since(line, words)))
                .text("proof.answer", leaf -> leaf.told(line -> words.yes(line.answer())))
                .table(
                        "minh-chung-" + page.year() + "-" + page.kind().toLowerCase(Locale.ROOT) + "-" + page.number()
                                + "-" + page.chosen(),
                        words.of("proof.binder"),
                        page.unit() + ", " + words.period(page.kind(), page.number(), page.year()),
                        leaves);
    }

    private static @Nullable String since(ProofBox.Line line, Words words) {
        ProofBox.Since since = line.since();
        return since == null ? null : words.of("entry.at." + since.kind(), since.number(), since.year());
    }
}
