package io.github.roviec.office.documents.scan;

/// Tells a blank page from one that could not be read.
final class Ink {

    private static final int DARK = 110;

    /// Of a thousand points; dust and the shadow of the binding are less.
    private static final int LEAST = 1;

    private Ink() {}

    static boolean on(GreyImage page) {
        long dark = 0;
        for (byte point : page.points()) {
            dark += (point & 0xFF) < DARK ? 1 : 0;
        }
        return dark * 1000 > (long) LEAST * page.points().length;
    }
}
