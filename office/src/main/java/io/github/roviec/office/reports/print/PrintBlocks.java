package io.github.roviec.office.reports.print;

import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Capitals;
import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Roman;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Table;
import io.github.roviec.office.reports.paper.Words;
import java.util.List;
import java.util.Locale;

/// The text, block by block. Headings are numbered here as Word numbers them.
final class PrintBlocks {

    static final String CHART = "roviec/chart";

    private final StringBuilder out;
    private int part;
    private int clause;
    private int point;

    private PrintBlocks(StringBuilder out) {
        this.out = out;
    }

    static void write(List<Block> blocks, StringBuilder out) {
        PrintBlocks writer = new PrintBlocks(out);
        blocks.forEach(writer::block);
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph ->
                paragraph(paragraph.style() == Paragraph.Style.BASIS ? "basis" : "body", "", paragraph.words());
            case Items items -> {
                for (int i = 0; i < items.lines().size(); i++) {
                    paragraph(
                            "body",
                            items.numbered() ? (i + 1) + ". " : "- ",
                            items.lines().get(i));
                }
            }
            case Table table -> table(table);
            case Chart chart -> chart(chart);
        }
    }

    private void heading(Heading heading) {
        switch (heading.level()) {
            case PART -> {
                clause = 0;
                point = 0;
                tag("h1", Roman.of(++part) + ". " + Capitals.of(heading.words()));
            }
            case CLAUSE -> {
                point = 0;
                tag("h2", ++clause + ". " + heading.words());
            }
            case POINT -> tag("h3", Capitals.letter(point++) + ") " + heading.words());
        }
    }

    private void tag(String name, String words) {
        out.append('<')
                .append(name)
                .append('>')
                .append(Xml.text(words))
                .append("</")
                .append(name)
                .append('>');
    }

    private void paragraph(String style, String before, List<Run> runs) {
        out.append("<p class=\"").append(style).append("\">").append(before);
        runs(runs);
        out.append("</p>");
    }

    private void runs(List<Run> runs) {
        for (Run each : runs) {
            String open =
                    each instanceof Words words ? (words.bold() ? "<b>" : "") + (words.italic() ? "<i>" : "") : "";
            String close =
                    each instanceof Words words ? (words.italic() ? "</i>" : "") + (words.bold() ? "</b>" : "") : "";
            out.append(open).append(Xml.text(each.text())).append(close);
        }
    }

    private void table(Table table) {
        if (!table.caption().isEmpty()) {
            out.append("<p class=\"caption\">")
                    .append(Xml.text(table.caption()))
                    .append("</p>");
        }
        int all = table.columns().stream().mapToInt(Table.Column::width).sum();
        out.append("<table class=\"grid\"><colgroup>");
        for (Table.Column column : table.columns()) {
            out.append(String.format(Locale.ROOT, "<col style=\"width: %.2f%%\"/>", 100.0 * column.width() / all));
        }
        out.append("</colgroup><thead><tr>");
        table.columns().forEach(column -> tag("th", column.name()));
        out.append("</tr></thead><tbody>");
        for (int r = 0; r < table.rows().size(); r++) {
            out.append(r >= table.rows().size() - table.totals() ? "<tr class=\"sum\">" : "<tr>");
            for (int c = 0; c < table.columns().size(); c++) {
                out.append(
                        switch (table.columns().get(c).align()) {
                            case LEFT -> "<td>";
                            case CENTRE -> "<td class=\"c\">";
                            case RIGHT -> "<td class=\"r\">";
                        });
                runs(table.rows().get(r).get(c));
                out.append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    private void chart(Chart chart) {
        out.append("<div class=\"chart\"><object type=\"")
                .append(CHART)
                .append("\" data-key=\"")
                .append(Xml.text(chart.key()))
                .append(String.format(
                        Locale.ROOT, "\" style=\"width: 450pt; height: %dpt\"></object>", ChartPicture.height(chart)))
                .append("<p class=\"caption\">")
                .append(Xml.text(chart.caption()))
                .append("</p></div>");
    }
}
