package io.github.roviec.notice.lint;

import io.github.roviec.notice.mention.FigurePlace;
import io.github.roviec.notice.mention.VietnameseNumber;
import io.github.roviec.notice.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Numbers that do not fit what is listed behind them: "05 xã (A, B, C, D)", a total whose parts give another sum.
final class Sums {

    private static final int FARTHEST = 14;
    private static final int LONGEST_NAME = 5;
    private static final int MOST = 40;

    private final Paper paper;
    private final Tokens tokens;
    private final List<Remark> found = new ArrayList<>();

    Sums(Paper paper) {
        this.paper = paper;
        this.tokens = paper.tokens();
    }

    List<Remark> remarks() {
        List<FigurePlace> figures = paper.figures();
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).count()) {
                list(figures.get(i), i + 1 < figures.size() ? figures.get(i + 1).from() : tokens.size());
            }
            parts(figures, i);
        }
        return found;
    }

    /// The names in brackets or behind a colon that follow a count.
    private void list(FigurePlace figure, int next) {
        int open = figure.to();
        while (open < figure.to() + FARTHEST && open < next && !stops(open)) {
            open++;
        }
        int names = tokens.is(open, "(") ? names(open + 1, ")") : tokens.is(open, ":") ? names(open + 1, ".", ";") : 0;
        BigDecimal of = figure.figure().of();
        BigDecimal value = figure.figure().value();
        if (names < 2 || value.compareTo(BigDecimal.valueOf(2)) < 0 || value.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return;
        }
        BigDecimal listed = BigDecimal.valueOf(names);
        boolean fits = listed.compareTo(value) == 0
                || of != null && (listed.compareTo(of) == 0 || listed.compareTo(of.subtract(value)) == 0);
        if (!fits) {
            found.add(Code.COUNT_LIST_MISMATCH.at(
                    paper.span(figure.from(), figure.to()),
                    "Ghi " + figure.number() + " " + figure.figure().measure() + " nhưng liệt kê " + names
                            + ". Kiểm tra lại số hoặc danh sách."));
        }
    }

    private boolean stops(int at) {
        return tokens.isAny(at, "(", ",", ";", ".", ":", "\n");
    }

    /// How many names stand from `at` to one of `ends`; 0 when something else than names stands there.
    private int names(int at, String... ends) {
        int count = 0;
        int words = 0;
        int i = at;
        if (tokens.isAny(i, "gồm", "các")) {
            i++;
        }
        while (tokens.isAny(i, "xã", "phường", "thôn", "huyện", "thị", "trấn", "bản", ":")) {
            i++;
        }
        for (; i < tokens.size() && !tokens.isAny(i, ends); i++) {
            if (tokens.isAny(i, ",", ";", "và")) {
                count += words > 0 ? 1 : 0;
                if (words == 0) {
                    return 0;
                }
                words = 0;
                while (tokens.isAny(i + 1, "xã", "phường", "thôn", "huyện", "thị", "trấn", "bản")) {
                    i++;
                }
            } else if (tokens.isWord(i) && tokens.capital(i) && ++words <= LONGEST_NAME) {
                continue;
            } else {
                return 0;
            }
        }
        return tokens.isAny(i, ends) && words > 0 ? count + 1 : 0;
    }

    /// "… 20 tỷ đồng, gồm: a 12 tỷ đồng, b 7 tỷ đồng."
    private void parts(List<FigurePlace> figures, int at) {
        FigurePlace total = figures.get(at);
        if (total.percent() || total.figure().of() != null || !opensParts(total)) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = slack(total);
        int count = 0;
        int end = Math.min(figures.size(), at + MOST);
        for (int i = at + 1; i < end && figures.get(i).sentence() == total.sentence(); i++) {
            FigurePlace part = figures.get(i);
            boolean same = part.kind().equals(total.kind())
                    && (part.money()
                            || part.figure().measure().equals(total.figure().measure()));
            if (!same || part.figure().of() != null || tokens.is(part.from() - 1, "(")) {
                return;
            }
            sum = sum.add(part.plain());
            slack = slack.add(slack(part));
            count++;
        }
        if (count >= 2 && sum.subtract(total.plain()).abs().compareTo(slack) > 0) {
            found.add(Code.PARTS_MISMATCH.at(
                    paper.span(total.from(), total.to()),
                    "Tổng ghi " + total.number() + " " + total.figure().measure() + " nhưng cộng " + count
                            + " phần liệt kê sau đó không bằng số này. Kiểm tra lại tổng hoặc các phần."));
        }
    }

    private boolean opensParts(FigurePlace total) {
        int i = total.to();
        while (i < total.to() + FARTHEST && !tokens.isAny(i, ".", ";", "\n", "(")) {
            boolean bao = tokens.is(i, "bao") && tokens.is(i + 1, "gồm");
            boolean split = tokens.is(i, "chia") && tokens.is(i + 1, "ra");
            if (bao || split || tokens.is(i, "gồm")) {
                return true;
            }
            if (tokens.isNumber(i)) {
                return false;
            }
            i++;
        }
        return false;
    }

    private static BigDecimal slack(FigurePlace amount) {
        if (amount.count()) {
            return BigDecimal.ZERO;
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(VietnameseNumber.decimals(amount.number()));
        BigDecimal value = amount.figure().value();
        return value.signum() == 0
                ? unit
                : unit.multiply(amount.plain().divide(value, java.math.MathContext.DECIMAL64))
                        .divide(BigDecimal.valueOf(2));
    }
}
