package io.github.roviec.office.reports.draft;

import io.github.roviec.office.reports.minutes.Sitting;
import io.github.roviec.office.reports.minutes.SittingBlocks;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Words;
import io.github.roviec.office.reports.template.Piece;
import io.github.roviec.office.reports.template.Piece.Which;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pieces of a template as blocks.
final class Pieces {

    private final Filling filling;
    private final TaskMaterial work;
    private final FigureMaterial counted;
    private final @Nullable Sitting sitting;
    private final Keys keys = new Keys();

    Pieces(Filling filling, TaskMaterial work, FigureMaterial counted, @Nullable Sitting sitting) {
        this.filling = filling;
        this.work = work;
        this.counted = counted;
        this.sitting = sitting;
    }

    List<Block> blocks(String prefix, List<Piece> pieces) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Piece piece : pieces) {
            blocks.addAll(blocks(Keys.words(prefix, number++), piece));
        }
        return blocks;
    }

    private List<Block> blocks(String key, Piece piece) {
        return switch (piece) {
            case Piece.Title(Heading.Level level, String said) -> List.of(new Heading(key, level, words(said)));
            case Piece.Text(String said, boolean basis) ->
                List.of(new Paragraph(
                        key, basis ? Paragraph.Style.BASIS : Paragraph.Style.BODY, squeezed(filling.fill(said))));
            case Piece.Lines lines -> counted.lines(keys.of(lines), lines.which());
            case Piece.Sentences told -> counted.told(keys.ofSentences(), told.sentences(), filling);
            case Piece.TableOf table -> {
                String caption = table.caption().isEmpty() ? "" : words(table.caption());
                Which which = table.which();
                yield List.of(
                        which == null
                                ? new TaskTables(work).table(keys.of(table), table.name(), caption)
                                : counted.table(keys.of(table), table.name(), caption, which));
            }
            case Piece.ChartOf chart -> {
                String caption = words(chart.caption());
                Which which = chart.which();
                yield List.of(
                        which == null
                                ? new TaskTables(work).chart(keys.of(chart), chart.name(), caption)
                                : counted.chart(keys.of(chart), caption, which));
            }
            case Piece.OfMeeting part -> sitting == null ? List.of() : of(sitting, key, part);
        };
    }

    private List<Block> of(Sitting of, String key, Piece.OfMeeting part) {
        return switch (part.part()) {
            case ITEMS -> new SittingBlocks(of).items(key);
            case UNFINISHED -> new SittingBlocks(of).unfinished(key, words(part.title()));
            case FIGURES -> {
                List<Block> blocks = part.sentences().isEmpty()
                        ? new ArrayList<>()
                        : new ArrayList<>(counted.told(keys.ofSentences(), part.sentences(), filling));
                for (Which which : of.figures()) {
                    // A notice tells what is known; that something is not belongs into a report.
                    counted.lines(keys.of(new Piece.Lines(which)), which).stream()
                            .filter(Items.class::isInstance)
                            .forEach(blocks::add);
                }
                if (!blocks.isEmpty() && !part.title().isEmpty()) {
                    blocks.addFirst(new Heading(key, Heading.Level.CLAUSE, words(part.title())));
                }
                yield blocks;
            }
        };
    }

    private String words(String said) {
        return Composer.words(filling.fill(said));
    }

    /// Where nothing is known there is nothing between two blanks.
    private static List<Run> squeezed(List<Run> runs) {
        List<Run> squeezed = new ArrayList<>();
        for (Run run : runs) {
            if (run instanceof Words(String text, boolean bold, boolean italic)) {
                boolean after = !squeezed.isEmpty() && squeezed.getLast().text().endsWith(" ");
                String tidy = after ? text.stripLeading() : text;
                if (!tidy.isEmpty()) {
                    squeezed.add(new Words(tidy, bold, italic));
                }
            } else {
                squeezed.add(run);
            }
        }
        return squeezed;
    }
}
