package io.github.roviec.office.reports.word;

import static io.github.roviec.office.reports.word.WordPaper.twips;

import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// Tables with columns of a fixed width.
final class WordTables {

    private WordTables() {}

    /// Without borders, for what stands side by side.
    static XWPFTable bare(XWPFDocument document, int rows, List<Integer> widths) {
        XWPFTable table = document.createTable(rows, widths.size());
        shape(table, "TableNormal", widths);
        return table;
    }

    static void write(XWPFDocument document, Table table, int width) {
        List<Integer> widths = widths(table, width);
        XWPFTable made =
                document.createTable(table.rows().size() + 1, table.columns().size());
        shape(made, "Bang", widths);
        XWPFTableRow head = made.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int c = 0; c < table.columns().size(); c++) {
            XWPFTableCell cell = head.getCell(c);
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            paragraph.setStyle("OTieuDe");
            paragraph.createRun().setText(table.columns().get(c).name());
        }
        int sums = table.rows().size() - table.totals();
        for (int r = 0; r < table.rows().size(); r++) {
            XWPFTableRow row = made.getRow(r + 1);
            row.setCantSplitRow(true);
            for (int c = 0; c < table.columns().size(); c++) {
                cell(
                        row.getCell(c),
                        table.rows().get(r).get(c),
                        table.columns().get(c).align(),
                        r >= sums);
            }
        }
    }

    private static void cell(XWPFTableCell cell, List<Run> runs, Table.Align align, boolean bold) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle("OBang");
        if (align != Table.Align.LEFT) {
            paragraph.setAlignment(align == Table.Align.RIGHT ? ParagraphAlignment.RIGHT : ParagraphAlignment.CENTER);
        }
        WordRuns.write(paragraph, runs, bold);
    }

    private static List<Integer> widths(Table table, int width) {
        int all = table.columns().stream().mapToInt(Table.Column::width).sum();
        List<Integer> widths = new ArrayList<>();
        int used = 0;
        for (Table.Column column : table.columns().subList(1, table.columns().size())) {
            widths.add(width * column.width() / all);
            used += widths.getLast();
        }
        widths.addFirst(width - used);
        return widths;
    }

    /// What POI says of a new table is replaced: a style, not borders of its own, and columns that stay as they
    /// are.
    private static void shape(XWPFTable table, String style, List<Integer> widths) {
        CTTbl made = table.getCTTbl();
        CTTblPr shape = made.getTblPr();
        if (shape.isSetTblBorders()) {
            shape.unsetTblBorders();
        }
        table.setStyleID(style);
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        table.setWidth(width);
        shape.getTblW().setType(STTblWidth.DXA);
        (shape.isSetTblLayout() ? shape.getTblLayout() : shape.addNewTblLayout()).setType(STTblLayoutType.FIXED);
        CTTblGrid grid = made.getTblGrid() == null ? made.addNewTblGrid() : made.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(each -> grid.addNewGridCol().setW(twips(each)));
        for (XWPFTableRow row : table.getRows()) {
            for (int c = 0; c < widths.size(); c++) {
                row.getCell(c).setWidth(widths.get(c).toString());
            }
        }
    }
}
