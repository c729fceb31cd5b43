package io.github.roviec.office.reports.print;

import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Words;
import java.util.ArrayList;
import java.util.List;

/// The text of a paper ends in "./.", as in the samples of Phụ lục III.
public final class Ending {

    private static final String SIGN = "./.";

    private Ending() {}

    /// With the sign behind its last words; a table or chart at the end gets none.
    public static List<Block> closed(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return blocks;
        }
        List<Block> closed = new ArrayList<>(blocks);
        Block last = switch (blocks.getLast()) {
            case Paragraph(String key, Paragraph.Style style, List<Run> words) ->
                new Paragraph(key, style, signed(words));
            case Items(String key, boolean numbered, List<List<Run>> lines) -> {
                List<List<Run>> more = new ArrayList<>(lines);
                if (!more.isEmpty()) {
                    more.set(more.size() - 1, signed(more.getLast()));
                }
                yield new Items(key, numbered, more);
            }
            case Block other -> other;
        };
        closed.set(closed.size() - 1, last);
        return closed;
    }

    private static List<Run> signed(List<Run> words) {
        List<Run> signed = new ArrayList<>(words);
        if (!signed.isEmpty() && signed.getLast() instanceof Words(String text, boolean bold, boolean italic)) {
            String bare = text.strip();
            if (bare.endsWith(SIGN)) {
                return signed;
            }
            if (bare.endsWith(".")) {
                signed.set(signed.size() - 1, new Words(bare(text) + SIGN, bold, italic));
                return signed;
            }
        }
        signed.add(Words.plain(SIGN));
        return signed;
    }

    /// Without the stop at its end.
    private static String bare(String text) {
        String end = text.stripTrailing();
        return end.substring(0, end.length() - 1);
    }
}
