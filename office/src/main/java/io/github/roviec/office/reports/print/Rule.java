package io.github.roviec.office.reports.print;

/// The lines under parts of the head (Phụ lục I, mục II): how long they are, in points.
public enum Rule {
    /// As long as the motto above it.
    MOTTO("Độc lập - Tự do - Hạnh phúc", 13);

    /// Between a third and a half of the line above.
    private static final double PART = 0.42;

    private final String words;
    private final float size;

    Rule(String words, float size) {
        this.words = words;
        this.size = size;
    }

    public double points() {
        return Letters.BOLD.width(words, size);
    }

    /// Under the issuer or the subject.
    ///
    /// @param most how long a line can be, in points; longer words stand on several
    public static double under(String words, Letters letters, float size, double most) {
        return PART * Math.min(most, letters.width(words, size));
    }
}
