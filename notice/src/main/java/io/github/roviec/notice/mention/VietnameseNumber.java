package io.github.roviec.notice.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Numbers as Vietnamese papers write them: dots between thousands, a comma before decimals.
public final class VietnameseNumber {

    private static final int LONGEST = 30;

    private VietnameseNumber() {}

    /// The value of `written`, or null when it is no number. "68.455,565" is 68455.565. A lone dot with other than
    /// three digits behind it can only be a decimal point ("12.5"); several commas can only part thousands.
    public static @Nullable BigDecimal value(String written) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return null;
        }
        int commas = count(written, ',');
        int dots = count(written, '.');
        boolean thousands = groupsOfThree(written);
        var digits = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != ',' && c != '.' || digits.isEmpty()) {
                return null;
            } else if (c == ',' ? commas == 1 : !thousands && dots == 1 && commas == 0) {
                digits.append('.');
            }
        }
        char last = written.charAt(written.length() - 1);
        return last < '0' || last > '9' ? null : new BigDecimal(digits.toString());
    }

    /// `value` with dots between thousands and a comma before decimals; all decimals of `value` are kept.
    public static String format(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        var out = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append('.');
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(',').append(plain, point + 1, plain.length());
        }
        return value.signum() < 0 ? "-" + out : out.toString();
    }

    /// How many digits `written` has behind its decimal point.
    public static int decimals(String written) {
        BigDecimal value = value(written);
        return value == null ? 0 : Math.max(0, value.scale());
    }

    /// Whether each dot is followed by three digits and no dot stands behind the comma, the first group having at most
    /// three digits.
    static boolean groupsOfThree(String written) {
        int comma = written.indexOf(',');
        String whole = comma < 0 ? written : written.substring(0, comma);
        if (comma >= 0 && written.indexOf('.', comma) >= 0) {
            return false;
        }
        String[] groups = whole.split("\\.", -1);
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3) {
                return false;
            }
        }
        return groups.length == 1 || groups[0].length() <= 3;
    }

    private static int count(String text, char sign) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            found += text.charAt(i) == sign ? 1 : 0;
        }
        return found;
    }
}
