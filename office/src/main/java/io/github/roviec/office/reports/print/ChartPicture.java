package io.github.roviec.office.reports.print;

import io.github.roviec.office.reports.paper.Chart;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Draws a chart from the data that the Word file's chart is drawn from.
final class ChartPicture {

    private static final Font SMALL = Letters.REGULAR.at(11);
    private static final float FOOT = 46;
    private static final float HEAD = 20;
    private static final int GRID = 4;
    private static final double FULL = 100;

    private final DecimalFormat numbers =
            new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.of("vi", "VN")));
    private final Chart chart;
    private final float width;
    private final float height;
    private final double top;
    private final double bottom;
    private final float side;

    ChartPicture(Chart chart, float width, float height) {
        this.chart = chart;
        this.width = width;
        this.height = height;
        List<Double> values = new ArrayList<>();
        chart.series()
                .forEach(each -> each.values().forEach(value -> values.add(value == null ? 0 : value.doubleValue())));
        boolean whole = values.stream().allMatch(value -> value == Math.rint(value));
        double most = nice(Math.max(
                0, values.stream().mapToDouble(Double::doubleValue).max().orElse(1)));
        // What is counted has whole steps; a share is seen as a part of its hundred.
        this.top = chart.measure().equals("%") && most <= FULL ? FULL : whole ? Math.ceil(most / GRID) * GRID : most;
        this.bottom = -nice(Math.max(
                0, -values.stream().mapToDouble(Double::doubleValue).min().orElse(0)));
        this.side = chart.kind() == Chart.Kind.BAR ? 190 : 62;
    }

    /// In points.
    static int height(Chart chart) {
        return chart.kind() == Chart.Kind.BAR
                ? Math.min(500, 70 + 24 * chart.categories().size())
                : 210;
    }

    /// The next of 1, 2, 2.5, 5, 10 … at or above; 0 stays 0.
    private static double nice(double most) {
        if (most == 0) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        for (double step : new double[] {1, 2, 2.5, 5, 10}) {
            if (most <= step * power) {
                return step * power;
            }
        }
        return 10 * power;
    }

    void draw(Graphics2D to) {
        to.setFont(SMALL);
        grid(to);
        if (chart.kind() == Chart.Kind.LINE) {
            lines(to);
        } else {
            bars(to);
        }
        legend(to);
    }

    private boolean lying() {
        return chart.kind() == Chart.Kind.BAR;
    }

    private double span() {
        double span = top - bottom;
        return span == 0 ? 1 : span;
    }

    /// Along the axis of values.
    private double at(double value) {
        double part = (value - bottom) / span();
        return lying() ? side + part * (width - side - 24) : height - FOOT - part * (height - FOOT - HEAD);
    }

    /// The beginning of a category along its own axis.
    private double begin(int category) {
        return lying() ? HEAD + category * step() : side + category * step();
    }

    private double step() {
        int many = Math.max(1, chart.categories().size());
        return (lying() ? height - FOOT - HEAD : width - side - 8) / many;
    }

    private void grid(Graphics2D to) {
        to.setStroke(new BasicStroke(0.5f));
        for (int i = 0; i <= GRID; i++) {
            double value = bottom + span() * i / GRID;
            double at = at(value);
            to.setColor(Color.LIGHT_GRAY);
            to.draw(
                    lying()
                            ? new Line2D.Double(at, HEAD, at, height - FOOT)
                            : new Line2D.Double(side, at, width - 8, at));
            to.setColor(Color.BLACK);
            String shown = numbers.format(value);
            if (lying()) {
                to.drawString(shown, (float) (at - wide(shown) / 2), height - FOOT + 13);
            } else {
                to.drawString(shown, (float) (side - 5 - wide(shown)), (float) at + 4);
            }
        }
        to.drawString(chart.measure(), lying() ? width - 24 - (float) wide(chart.measure()) : 2, 12);
        for (int c = 0; c < chart.categories().size(); c++) {
            category(to, c);
        }
    }

    private void category(Graphics2D to, int number) {
        double middle = begin(number) + step() / 2;
        if (lying()) {
            String words = cut(chart.categories().get(number), side - 10);
            to.drawString(words, (float) (side - 5 - wide(words)), (float) middle + 4);
        } else {
            String words = cut(chart.categories().get(number), step() - 2);
            to.drawString(words, (float) (middle - wide(words) / 2), height - FOOT + 13);
        }
    }

    private static String cut(String words, double room) {
        String cut = words;
        while (cut.length() > 2 && wide(cut) > room) {
            cut = cut.substring(0, cut.length() - 2).stripTrailing() + "…";
        }
        return cut;
    }

    private static double wide(String words) {
        return Letters.REGULAR.width(words, 11);
    }

    private void bars(Graphics2D to) {
        int many = Math.max(1, chart.series().size());
        double thick = step() * 0.7 / many;
        for (int s = 0; s < chart.series().size(); s++) {
            to.setColor(Palette.of(s));
            for (int c = 0; c < chart.categories().size(); c++) {
                BigDecimal value = chart.series().get(s).values().get(c);
                if (value != null) {
                    double from = begin(c) + step() * 0.15 + s * thick;
                    double zero = at(0);
                    double end = at(value.doubleValue());
                    to.fill(
                            lying()
                                    ? new Rectangle2D.Double(Math.min(zero, end), from, Math.abs(end - zero), thick)
                                    : new Rectangle2D.Double(from, Math.min(zero, end), thick, Math.abs(end - zero)));
                    if (many == 1) {
                        label(to, value, from + thick / 2, end);
                    }
                }
            }
        }
    }

    private void label(Graphics2D to, BigDecimal value, double middle, double end) {
        String shown = numbers.format(value);
        Color colour = to.getColor();
        to.setColor(Color.BLACK);
        if (lying()) {
            float after = (float) Math.min(end + 3, width - wide(shown));
            to.drawString(shown, after, (float) middle + 4);
        } else {
            to.drawString(shown, (float) (middle - wide(shown) / 2), (float) end - 3);
        }
        to.setColor(colour);
    }

    private void lines(Graphics2D to) {
        to.setStroke(new BasicStroke(1.8f));
        for (int s = 0; s < chart.series().size(); s++) {
            to.setColor(Palette.of(s));
            List<@Nullable BigDecimal> values = chart.series().get(s).values();
            for (int c = 1; c < values.size(); c++) {
                BigDecimal before = values.get(c - 1);
                BigDecimal now = values.get(c);
                if (before != null && now != null) {
                    to.draw(new Line2D.Double(
                            begin(c - 1) + step() / 2,
                            at(before.doubleValue()),
                            begin(c) + step() / 2,
                            at(now.doubleValue())));
                }
            }
        }
    }

    private void legend(Graphics2D to) {
        if (chart.series().size() < 2) {
            return;
        }
        double x = side;
        for (int s = 0; s < chart.series().size(); s++) {
            to.setColor(Palette.of(s));
            to.fill(new Rectangle2D.Double(x, height - 16, 9, 9));
            to.setColor(Color.BLACK);
            String name = chart.series().get(s).name();
            to.drawString(name, (float) x + 13, height - 7);
            x += 30 + wide(name);
        }
    }
}
