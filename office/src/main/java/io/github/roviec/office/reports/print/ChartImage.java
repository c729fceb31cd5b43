package io.github.roviec.office.reports.print;

import io.github.roviec.office.reports.paper.Chart;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A chart as a picture, twice as fine as the screen's own measure.
public final class ChartImage {

    private static final int WIDTH = 600;
    private static final int FINE = 2;

    private ChartImage() {}

    public static byte[] png(Chart chart) {
        int height = ChartPicture.height(chart) * 4 / 3;
        BufferedImage image = new BufferedImage(WIDTH * FINE, height * FINE, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, image.getWidth(), image.getHeight());
        drawing.scale(FINE, FINE);
        new ChartPicture(chart, WIDTH, height).draw(drawing);
        drawing.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
