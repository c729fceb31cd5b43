package io.github.roviec.office.reports.word;

import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.print.Palette;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/// Charts that Word draws, with the sheet of their data inside.
public final class WordCharts {

    private static final int EMU_PER_TWIP = 635;

    private WordCharts() {}

    /// @param width in twips
    static void write(XWPFDocument document, XWPFParagraph paragraph, Chart chart, int width) throws IOException {
        int wide = Math.min(width, 9000) * EMU_PER_TWIP;
        try {
            XWPFChart made = document.createChart(
                    paragraph.createRun(), wide, (int) Math.round(height(chart) * Units.EMU_PER_POINT));
            draw(made, chart);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double height(Chart chart) {
        return chart.kind() == Chart.Kind.BAR
                ? Math.min(500, 80 + 24.0 * chart.categories().size())
                : 220;
    }

    /// Also into a spreadsheet: the data stand in the chart's own sheet, or at the ranges that it names.
    public static void draw(XDDFChart made, Chart chart) {
        int points = chart.categories().size();
        XDDFCategoryAxis axis = made.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = made.createValueAxis(AxisPosition.LEFT);
        values.setTitle(chart.measure());
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (chart.kind() == Chart.Kind.BAR) {
            // Word counts bars from below; a list is read from above.
            axis.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFDataSource<String> names =
                XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new), range(made, points, 0), 0);
        XDDFChartData data =
                made.createData(chart.kind() == Chart.Kind.LINE ? ChartTypes.LINE : ChartTypes.BAR, axis, values);
        for (int s = 0; s < chart.series().size(); s++) {
            Chart.Series each = chart.series().get(s);
            XDDFChartData.Series series = data.addSeries(
                    names, XDDFDataSourcesFactory.fromArray(numbers(each), range(made, points, s + 1), s + 1));
            series.setTitle(each.name(), made.setSheetTitle(each.name(), s + 1));
            colour(series, s);
        }
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(chart.kind() == Chart.Kind.BAR ? BarDirection.BAR : BarDirection.COL);
            bars.setVaryColors(false);
        }
        made.plot(data);
        if (chart.series().size() > 1) {
            made.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        made.setAutoTitleDeleted(true);
    }

    private static void colour(XDDFChartData.Series series, int number) {
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(XDDFColor.from(Palette.bytes(number)));
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            XDDFLineProperties stroke = new XDDFLineProperties();
            stroke.setFillProperties(fill);
            series.setLineProperties(stroke);
        } else {
            series.setFillProperties(fill);
        }
    }

    private static String range(XDDFChart made, int points, int column) {
        return made.formatRange(new CellRangeAddress(1, points, column, column));
    }

    private static Double[] numbers(Chart.Series series) {
        List<@Nullable BigDecimal> values = series.values();
        Double[] numbers = new Double[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            BigDecimal value = values.get(i);
            if (value != null) {
                numbers[i] = value.doubleValue();
            }
        }
        return numbers;
    }
}
