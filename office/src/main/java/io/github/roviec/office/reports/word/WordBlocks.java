package io.github.roviec.office.reports.word;

import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Table;
import io.github.roviec.office.reports.print.Ending;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/// The text, block by block.
final class WordBlocks {

    private final XWPFDocument document;
    private final WordLists lists;
    private final int width;
    private final @Nullable BigInteger headings;
    private int points;

    /// @param headings the list in which parts and clauses are numbered; null: that of their styles, which goes on
    ///                 through the document
    WordBlocks(XWPFDocument document, WordLists lists, @Nullable BigInteger headings, int width) {
        this.document = document;
        this.lists = lists;
        this.headings = headings;
        this.width = width;
    }

    /// @param closed whether the text ends in "./."
    void write(List<Block> blocks, boolean closed) throws IOException {
        for (Block block : closed ? Ending.closed(blocks) : blocks) {
            switch (block) {
                case Heading heading -> heading(heading);
                case Paragraph paragraph ->
                    WordRuns.write(
                            line(paragraph.style() == Paragraph.Style.BASIS ? "CanCu" : "ThanVanBan"),
                            paragraph.words(),
                            false);
                case Items items -> items(items);
                case Table table -> table(table);
                case Chart chart -> chart(chart);
            }
        }
    }

    private void heading(Heading heading) {
        points = heading.level() == Heading.Level.POINT ? points : 0;
        XWPFParagraph line = line(
                switch (heading.level()) {
                    case PART -> "Heading1";
                    case CLAUSE -> "Heading2";
                    case POINT -> "Heading3";
                });
        if (heading.level() == Heading.Level.POINT) {
            number(line, lists.point(points++), 0);
        } else if (headings != null) {
            number(line, headings, heading.level() == Heading.Level.PART ? 0 : 1);
        }
        line.createRun().setText(heading.words());
    }

    private void items(Items items) {
        BigInteger list = items.numbered() ? lists.numbered() : null;
        for (List<Run> each : items.lines()) {
            XWPFParagraph line = line(list == null ? "GachDau" : "DanhSo");
            if (list != null) {
                number(line, list, 0);
            }
            WordRuns.write(line, each, false);
        }
    }

    private static void number(XWPFParagraph line, BigInteger list, int level) {
        line.setNumID(list);
        line.setNumILvl(BigInteger.valueOf(level));
    }

    private void table(Table table) {
        if (!table.caption().isEmpty()) {
            line("TenBang").createRun().setText(table.caption());
        }
        WordTables.write(document, table, width);
    }

    private void chart(Chart chart) throws IOException {
        WordCharts.write(document, line("BieuDo"), chart, width);
        line("TenBang").createRun().setText(chart.caption());
    }

    private XWPFParagraph line(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
