package io.github.roviec.office.reports.print;

import java.awt.Color;

/// Colours of the series of a chart: told apart also where they are copied in black and white.
public final class Palette {

    private static final int[] COLOURS = {0x1F4E79, 0x9DC3E6, 0x7F7F7F, 0xC55A11, 0xA9D18E, 0x404040};

    private Palette() {}

    static Color of(int series) {
        return new Color(COLOURS[series % COLOURS.length]);
    }

    public static byte[] bytes(int series) {
        int colour = COLOURS[series % COLOURS.length];
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}
