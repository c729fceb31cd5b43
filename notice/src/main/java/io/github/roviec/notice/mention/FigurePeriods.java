package io.github.roviec.notice.mention;

import io.github.roviec.notice.text.Tokens;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which period the sentence being read speaks of: the one stated last in the same paragraph. A year that belongs to a
/// comparison ("cùng kỳ năm 2023") or to a date is none.
final class FigurePeriods {

    private final Tokens tokens;
    private final Mentions mentions;
    private final @Nullable LocalDate paper;
    private @Nullable String here;
    private @Nullable String year;
    private int next;

    FigurePeriods(Tokens tokens, Mentions mentions, @Nullable LocalDate paper) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.paper = paper;
    }

    /// Tells that token `at` is passed; to be called for tokens in order.
    void pass(int at) {
        if (tokens.is(at, "\n")) {
            here = null;
            year = null;
        } else if (at >= next && !mentions.cited(at)) {
            int to = months(at);
            to = to > at ? to : time(at);
            next = to > at ? to : next;
        }
    }

    /// "9 tháng 2024", "quý III/2024", "tháng 9/2024", "2024"; null where the paragraph states none.
    @Nullable
    String here() {
        return here;
    }

    /// The whole year in which the stated period lies.
    @Nullable
    String year() {
        return year == null ? here : year;
    }

    /// "9 tháng đầu năm (2024)", "3 tháng cuối năm 2024".
    private int months(int at) {
        if (!tokens.isNumber(at)
                || tokens.glued(at)
                || !tokens.is(at + 1, "tháng")
                || tokens.key(at).length() > 2) {
            return -1;
        }
        boolean first = tokens.is(at + 2, "đầu");
        boolean last = tokens.is(at + 2, "cuối");
        int i = first || last ? at + 3 : at + 2;
        boolean named = tokens.is(i, "năm");
        String stated = named && isYear(i + 1) ? tokens.key(i + 1) : isYear(i) ? tokens.key(i) : null;
        if (stated == null && !first && !last) {
            return -1;
        }
        String inYear = stated != null ? stated : paperYear();
        String count = tokens.key(at).startsWith("0") ? tokens.key(at).substring(1) : tokens.key(at);
        here = count + " tháng" + (last ? " cuối" : "") + (inYear == null ? "" : " " + inYear);
        year = inYear;
        return named ? stated != null ? i + 2 : i + 1 : stated != null ? i + 1 : i;
    }

    private int time(int at) {
        if (tokens.is(at, "sang") && isYear(at + 1)) {
            here = tokens.key(at + 1);
            year = here;
            return at + 2;
        }
        TimeMention time =
                tokens.isAny(at, "năm", "tháng", "quý", "ngày") || tokens.isNumber(at) ? mentions.time(at) : null;
        if (time == null || time.kind() == TimeMention.Kind.DAY || compared(at)) {
            return time == null ? -1 : time.to();
        }
        String inYear = time.year() > 0 ? String.valueOf(time.year()) : paperYear();
        if (time.kind() == TimeMention.Kind.YEAR) {
            here = inYear;
        } else {
            String suffix = inYear == null ? "" : "/" + inYear;
            here = (time.kind() == TimeMention.Kind.MONTH
                            ? "tháng " + time.number()
                            : "quý " + new String[] {"", "I", "II", "III", "IV"}[time.number()])
                    + suffix;
        }
        year = inYear;
        return time.to();
    }

    /// "cùng kỳ năm 2023", "so với tháng 8": what the figure is compared with.
    private boolean compared(int at) {
        return tokens.isAny(at - 1, "kỳ", "với", "so");
    }

    private boolean isYear(int at) {
        String key = tokens.key(at);
        return key.length() == 4 && tokens.isNumber(at) && (key.startsWith("19") || key.startsWith("20"));
    }

    private @Nullable String paperYear() {
        return paper == null ? null : String.valueOf(paper.getYear());
    }
}
