package io.github.roviec.office.reports;

import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.print.Palette;
import java.math.BigDecimal;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A leaf with Excel's own bar chart beside its numbers: who changes a number sees the bar move.
final class XlsxChart {

    private static final int ROWS = 20;
    private static final int COLUMNS = 12;

    private XlsxChart() {}

    static void add(SXSSFWorkbook book, String name, Chart chart) {
        XSSFSheet leaf = book.getXSSFWorkbook().createSheet(name);
        numbers(leaf, chart);
        int series = chart.series().size();
        int points = chart.categories().size();
        XSSFDrawing drawing = leaf.createDrawingPatriarch();
        XSSFClientAnchor place = drawing.createAnchor(
                0, 0, 0, 0, series + 2, 0, series + 2 + COLUMNS, Math.max(ROWS, points * series + 6));
        XSSFChart made = drawing.createChart(place);
        made.setTitleText(chart.caption());
        made.setTitleOverlay(false);
        XDDFCategoryAxis axis = made.createCategoryAxis(AxisPosition.LEFT);
        axis.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = made.createValueAxis(AxisPosition.BOTTOM);
        values.setTitle(chart.measure());
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData data = (XDDFBarChartData) made.createData(ChartTypes.BAR, axis, values);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        for (int s = 0; s < series; s++) {
            XDDFChartData.Series each = data.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(leaf, new CellRangeAddress(1, points, 0, 0)),
                    XDDFDataSourcesFactory.fromNumericCellRange(leaf, new CellRangeAddress(1, points, s + 1, s + 1)));
            each.setTitle(chart.series().get(s).name(), new CellReference(leaf.getSheetName(), 0, s + 1, true, true));
            each.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(Palette.bytes(s))));
        }
        made.plot(data);
        if (series > 1) {
            made.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private static void numbers(XSSFSheet leaf, Chart chart) {
        XSSFRow head = leaf.createRow(0);
        head.createCell(0).setCellValue(chart.measure());
        leaf.setColumnWidth(0, 40 * 256);
        for (int s = 0; s < chart.series().size(); s++) {
            head.createCell(s + 1).setCellValue(chart.series().get(s).name());
            leaf.setColumnWidth(s + 1, 16 * 256);
        }
        for (int c = 0; c < chart.categories().size(); c++) {
            XSSFRow row = leaf.createRow(c + 1);
            row.createCell(0).setCellValue(chart.categories().get(c));
            for (int s = 0; s < chart.series().size(); s++) {
                BigDecimal value = chart.series().get(s).values().get(c);
                if (value != null) {
                    row.createCell(s + 1).setCellValue(value.doubleValue());
                }
            }
        }
        leaf.createFreezePane(0, 1);
    }
}
