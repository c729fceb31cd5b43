package io.github.roviec.office.indicators;

import io.github.roviec.office.base.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// Numbers as the office writes them: 1.234.567,8. Points group thousands, a comma begins the decimals.
public final class WrittenNumber {

    private static final int MOST_DIGITS = 30;
    private static final Pattern PLAIN = Pattern.compile("[-−]?\\d+(,\\d+)?");
    private static final Pattern GROUPED =
            Pattern.compile("[-−]?\\d{1,3}(([.]\\d{3})+|([ \\u00a0\\u202f]\\d{3})+)(,\\d+)?");

    private WrittenNumber() {}

    /// The number that stands there. "1.5" is refused, not guessed at: it may be one and a half or a slip for 1.500.
    ///
    /// Refuses with `indicators.number`, with `indicators.number-long` beyond 30 digits, and with
    /// `indicators.decimals` when there are more decimals, other than zeros, than the indicator has.
    public static BigDecimal parse(String written, int decimals) {
        String bare = written.strip();
        if (!PLAIN.matcher(bare).matches() && !GROUPED.matcher(bare).matches()) {
            throw new Refusal("indicators.number", bare);
        }
        String digits =
                bare.replaceAll("[. \\u00a0\\u202f]", "").replace('−', '-').replace(',', '.');
        if (digits.length() > MOST_DIGITS) {
            throw new Refusal("indicators.number-long", MOST_DIGITS);
        }
        try {
            return new BigDecimal(digits).setScale(decimals, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException tooFine) {
            throw new Refusal("indicators.decimals", bare, decimals);
        }
    }

    /// As a person would have typed a number that another program sent. Refuses with
    /// `indicators.number-long` beyond 30 digits: "1e600000000" is short only as long as nobody
    /// writes it out.
    public static String typed(BigDecimal sent) {
        BigDecimal bare = sent.stripTrailingZeros();
        long whole = (long) bare.precision() - bare.scale();
        if (whole > MOST_DIGITS || bare.scale() > MOST_DIGITS || bare.precision() > MOST_DIGITS) {
            throw new Refusal("indicators.number-long", MOST_DIGITS);
        }
        return write(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    /// Rounded half up to so many decimals, which are all shown: "68.455,565", "0,50".
    public static String write(BigDecimal value, int decimals) {
        return write(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /// With no more decimals than it has: "35,5", "100".
    public static String bare(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return write(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    /// With the decimals that the value has.
    public static String write(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder written = new StringBuilder(plain.length() + 8);
        if (value.signum() < 0) {
            written.append('-');
        }
        for (int place = 0; place < whole.length(); place++) {
            if (place > 0 && (whole.length() - place) % 3 == 0) {
                written.append('.');
            }
            written.append(whole.charAt(place));
        }
        return point < 0
                ? written.toString()
                : written.append(',').append(plain, point + 1, plain.length()).toString();
    }
}
