package io.github.roviec.office.documents.scan;

/// By how much a page lies askew on the glass: at the right angle the lines of print fall on the fewest rows, and the
/// rows between them are empty.
final class Skew {

    /// Degrees to both sides.
    private static final double MOST = 6;

    private static final double COARSE = 0.5;
    private static final double FINE = 0.05;

    /// Points to an inch: enough for rows of print, and quick.
    private static final int DPI = 75;

    /// Ink spots; fewer tell nothing.
    private static final int FEWEST = 300;

    private final int[] xs;
    private final int[] ys;
    private final int count;
    private final int height;
    private final int margin;

    private Skew(GreyImage page) {
        int step = Math.max(1, page.dpi() / DPI);
        int threshold = page.threshold();
        int width = page.width() / step;
        int high = page.height() / step;
        int[] foundX = new int[width * high];
        int[] foundY = new int[width * high];
        int found = 0;
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < width; x++) {
                if (page.at(x * step, y * step) <= threshold) {
                    foundX[found] = x;
                    foundY[found++] = y;
                }
            }
        }
        this.xs = foundX;
        this.ys = foundY;
        this.count = found;
        this.height = high;
        this.margin = (int) (width * Math.tan(Math.toRadians(MOST + COARSE))) + 2;
    }

    /// Degrees by which the page must be turned clockwise to stand straight; 0 where nothing can be told.
    static double of(GreyImage page) {
        Skew skew = new Skew(page);
        // A page that is dark all over has no rows of print.
        if (skew.count < FEWEST || skew.count > skew.xs.length / 2) {
            return 0;
        }
        double coarse = skew.best(-MOST, MOST, COARSE);
        double angle = skew.best(coarse - COARSE, coarse + COARSE, FINE);
        // At the edge of what is looked at it is no page askew but a picture.
        return Math.abs(angle) >= MOST ? 0 : angle;
    }

    private double best(double from, double to, double step) {
        double best = 0;
        double sharpest = -1;
        for (int i = 0; from + i * step <= to + step / 2; i++) {
            double angle = from + i * step;
            double sharpness = sharpness(angle);
            if (sharpness > sharpest) {
                sharpest = sharpness;
                best = angle;
            }
        }
        return best;
    }

    /// The sum over neighbouring rows of how much their ink differs, squared.
    private double sharpness(double angle) {
        double slope = Math.tan(Math.toRadians(angle));
        int[] ink = new int[height + 2 * margin];
        for (int i = 0; i < count; i++) {
            ink[(int) Math.round(ys[i] + xs[i] * slope) + margin]++;
        }
        double sum = 0;
        for (int i = 1; i < ink.length; i++) {
            double difference = ink[i] - ink[i - 1];
            sum += difference * difference;
        }
        return sum;
    }
}
