package io.github.roviec.office.indicators.found;

import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.formula.Formula;
import io.github.roviec.office.indicators.formula.Term;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Between which percentages lies what is counted: "đạt từ 75 % đến dưới 100 %".
///
/// @param least null: no matter how little
/// @param over  more than the least
/// @param most  null: no matter how much
/// @param exact the words name one percentage and no limits: "01 nhiệm vụ đạt 50 %"
record Band(
        @Nullable BigDecimal least, boolean over, @Nullable BigDecimal most, boolean exact) {

    private static final Set<Term.What> AT_LEAST = EnumSet.of(Term.What.COUNT_AT_LEAST, Term.What.MEMBERS_AT_LEAST);

    private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)";
    private static final String PERCENT = NUMBER + "\\s*%";

    private static final Pattern BETWEEN =
            words("(từ|trên)\\s+" + NUMBER + "\\s*%?\\s*(?:đến|tới)\\s+(?:dưới\\s+)?" + PERCENT);
    private static final Pattern UP = words(
            "(?:từ\\s+|ít nhất\\s+|tối thiểu\\s+)?" + PERCENT + "\\s+trở lên|(?:ít nhất|tối thiểu)\\s+" + PERCENT);
    private static final Pattern OVER = words("(?:trên|vượt|hơn)\\s+" + PERCENT);
    private static final Pattern BELOW = words("(?:dưới|chưa đạt|không đạt)\\s+" + PERCENT);
    private static final Pattern EXACT = words("đạt\\s+" + PERCENT);

    private static Pattern words(String pattern) {
        return Pattern.compile("(?<!\\p{L})(?:" + pattern + ")");
    }

    /// What the words behind a number say; null where they name no percentage.
    ///
    /// @param text the paper's
    /// @param from where the number ends
    static @Nullable Band said(String text, int from) {
        String words =
                text.substring(from, end(text, from)).toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        Matcher between = BETWEEN.matcher(words);
        if (between.find()) {
            return new Band(number(between, 2), between.group(1).equals("trên"), number(between, 3), false);
        }
        Matcher up = UP.matcher(words);
        if (up.find()) {
            return new Band(number(up, up.group(1) == null ? 2 : 1), false, null, false);
        }
        Matcher over = OVER.matcher(words);
        if (over.find()) {
            return new Band(number(over, 1), true, null, false);
        }
        Matcher below = BELOW.matcher(words);
        if (below.find()) {
            return new Band(null, false, number(below, 1), false);
        }
        Matcher exact = EXACT.matcher(words);
        return exact.find() ? new Band(number(exact, 1), false, number(exact, 1), true) : null;
    }

    /// The next comma, semicolon, bracket or full stop; a comma between digits ends nothing.
    private static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char here = text.charAt(at);
            boolean blank = at + 1 >= text.length() || !Character.isDigit(text.charAt(at + 1));
            if (here == ';'
                    || here == ')'
                    || here == '\n' && text.startsWith("\n\n", at)
                    || (here == ',' || here == '.') && blank) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static BigDecimal number(Matcher found, int group) {
        return new BigDecimal(found.group(group).replace(',', '.'));
    }

    /// What an indicator counts; null where it counts nothing by percentages that are written out.
    static @Nullable Band of(Indicator indicator) {
        String text = indicator.formula();
        if (text == null) {
            return null;
        }
        List<Term> terms = Formula.parse(text).terms();
        if (terms.isEmpty() || terms.stream().anyMatch(term -> term.limit() == null)) {
            return null;
        }
        Term first = terms.getFirst();
        if (terms.size() == 2 && text.contains("-") && isAtLeast(first) && isAtLeast(terms.get(1))) {
            return new Band(first.limit(), false, terms.get(1).limit(), false);
        }
        if (terms.size() > 1) {
            return null;
        }
        return switch (first.what()) {
            case COUNT_OVER -> new Band(first.limit(), true, null, false);
            case COUNT_AT_LEAST, MEMBERS_AT_LEAST -> new Band(first.limit(), false, null, false);
            case MEMBERS_BELOW -> new Band(null, false, first.limit(), false);
            default -> null;
        };
    }

    private static boolean isAtLeast(Term term) {
        return AT_LEAST.contains(term.what());
    }

    /// Whether what these words say is counted by that indicator. Papers list bands from above: "từ
    /// 70 % trở lên" after "100 % trở lên" means up to there.
    boolean isOf(Band counted) {
        if (exact) {
            BigDecimal value = least;
            return value == null
                    || (counted.least == null || value.compareTo(counted.least) >= (counted.over ? 1 : 0))
                            && (counted.most == null || value.compareTo(counted.most) < 0);
        }
        return same(least, counted.least)
                && (least == null || over == counted.over)
                && (most == null || same(most, counted.most));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
