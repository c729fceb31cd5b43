package io.github.roviec.office.documents.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/// A picture in shades of grey, one byte for a point, rows from the top.
///
/// @param dpi points to an inch of paper
record GreyImage(int width, int height, byte[] points, int dpi) {

    /// So many times the usual deviation of the paper's shade are still paper.
    private static final double NOISE = 4;

    static GreyImage of(BufferedImage image, int dpi) {
        BufferedImage grey = image;
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            var canvas = grey.createGraphics();
            canvas.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
            canvas.dispose();
        }
        byte[] points = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new GreyImage(grey.getWidth(), grey.getHeight(), points, dpi);
    }

    int at(int x, int y) {
        return points[y * width + x] & 0xFF;
    }

    /// The same picture with the paper white all over. The noise of a scanner, which on a page of few words outweighs
    /// the ink, would be taken for print.
    GreyImage whitened() {
        int[] shades = new int[256];
        for (byte point : points) {
            shades[point & 0xFF]++;
        }
        int paper = 255;
        for (int shade = 128; shade < 256; shade++) {
            paper = shades[shade] > shades[paper] ? shade : paper;
        }
        long count = 0;
        double squares = 0;
        for (int shade = paper; shade < 256; shade++) {
            count += shades[shade];
            squares += (double) shades[shade] * (shade - paper) * (shade - paper);
        }
        int white = Math.max(100, paper - (int) (NOISE * Math.sqrt(squares / Math.max(1, count))) - 1);
        byte[] clean = new byte[points.length];
        for (int i = 0; i < points.length; i++) {
            clean[i] = (byte) Math.min(255, (points[i] & 0xFF) * 255 / white);
        }
        return new GreyImage(width, height, clean, dpi);
    }

    /// The shade that best parts ink from paper (N. Otsu, "A threshold selection method from gray-level histograms",
    /// 1979).
    int threshold() {
        long[] shades = new long[256];
        for (byte point : points) {
            shades[point & 0xFF]++;
        }
        double sum = 0;
        for (int shade = 0; shade < 256; shade++) {
            sum += (double) shade * shades[shade];
        }
        long dark = 0;
        double darkSum = 0;
        double best = -1;
        int threshold = 127;
        for (int shade = 0; shade < 256; shade++) {
            dark += shades[shade];
            darkSum += (double) shade * shades[shade];
            long light = points.length - dark;
            if (dark == 0 || light == 0) {
                continue;
            }
            double apart = darkSum / dark - (sum - darkSum) / light;
            double between = (double) dark * light * apart * apart;
            if (between > best) {
                best = between;
                threshold = shade;
            }
        }
        return threshold;
    }
}
