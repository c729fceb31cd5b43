package io.github.roviec.notice.mention;

import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds numbers with a measure: "68.455,565 triệu đồng", "09/16 chỉ tiêu", "38,7% KH".
public final class FigureReader {

    private static final int LONGEST_SUBJECT = 24;
    private static final int LONGEST_BASE = 10;

    private final SourceText source;
    private final Tokens tokens;
    private final RuleBook book;
    private final Mentions mentions;
    private final @Nullable LocalDate paper;

    public FigureReader(SourceText source, Tokens tokens, RuleBook book, Mentions mentions, @Nullable LocalDate paper) {
        this.source = source;
        this.tokens = tokens;
        this.book = book;
        this.mentions = mentions;
        this.paper = paper;
    }

    /// A figure and where its measure ends, so that the next can be seen to depend on it.
    private record Place(int from, int to, Hit measure, Figure figure) {}

    public List<Figure> all() {
        var found = new ArrayList<Figure>();
        Place before = null;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isNumber(i) || tokens.glued(i) && !tokens.isAny(i - 1, "(", "-") || mentions.cited(i)) {
                continue;
            }
            Place place = figure(i, before);
            if (place != null) {
                found.add(place.figure);
                before = place;
                i = place.to - 1;
            }
        }
        return found;
    }

    private @Nullable Place figure(int at, @Nullable Place before) {
        int end = numberEnd(at);
        BigDecimal value = number(at, end);
        BigDecimal of = null;
        if (tokens.is(end, "/") && tokens.glued(end) && tokens.isNumber(end + 1) && tokens.glued(end + 1)) {
            int whole = numberEnd(end + 1);
            of = number(end + 1, whole);
            end = whole;
        }
        Hit measure = book.at(Family.MEASURE, tokens, end, tokens.size());
        if (measure == null || value == null || isName(at) || isThreshold(at, measure, before)) {
            return null;
        }
        boolean percent = measure.says("percent");
        int to = measure.to();
        String base = percent ? base(to) : null;
        String subject = subject(at);
        if (subject == null && !percent) {
            subject = behind(to);
        } else if (subject == null && before != null && at - before.to < LONGEST_SUBJECT) {
            subject = before.figure.subject();
        }
        var span = source.span(tokens.start(at), tokens.end(to - 1));
        var figure = new Figure(value, of, tokens.written(measure.from(), to), subject, null, period(at), base, span);
        return new Place(at, to, measure, figure);
    }

    private int numberEnd(int at) {
        int i = at + 1;
        while (tokens.isAny(i, ".", ",") && tokens.glued(i) && tokens.isNumber(i + 1) && tokens.glued(i + 1)) {
            i += 2;
        }
        return i;
    }

    /// Vietnamese format: dots between thousands, a comma before decimals. A lone dot with other than three digits
    /// behind it is read as a decimal point.
    private @Nullable BigDecimal number(int from, int to) {
        var digits = new StringBuilder();
        int commas = 0;
        int dots = 0;
        boolean thousands = true;
        for (int i = from; i < to; i++) {
            commas += tokens.is(i, ",") ? 1 : 0;
            dots += tokens.is(i, ".") ? 1 : 0;
            thousands &= i == from
                    || !tokens.isNumber(i)
                    || !tokens.is(i - 1, ".")
                    || tokens.key(i).length() == 3;
        }
        for (int i = from; i < to; i++) {
            boolean point =
                    tokens.is(i, ",") ? commas == 1 : tokens.is(i, ".") && !thousands && dots == 1 && commas == 0;
            if (tokens.isNumber(i)) {
                digits.append(tokens.key(i));
            } else if (point) {
                digits.append('.');
            }
        }
        boolean ascii = digits.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
        return !ascii || digits.length() > 30 ? null : new BigDecimal(digits.toString());
    }

    /// "số 3", "tháng 9", "Điều 4": the number of something, not how many.
    private boolean isName(int at) {
        return tokens.isAny(at - 1, "số", "tháng", "quý", "năm", "điều", "khoản", "điểm", "km", "thứ", "khóa", "ngày");
    }

    /// "từ 70% trở lên", "dưới 5 tiêu chí", "06 nhiệm vụ … đạt 60%": a condition on something else.
    private boolean isThreshold(int at, Hit measure, @Nullable Place before) {
        boolean bound = tokens.isAny(at - 1, "trên", "dưới") || tokens.is(measure.to(), "trở");
        boolean percent = measure.says("percent");
        boolean ofCount = before != null && percent && before.measure.says("count") && at - before.to <= 5;
        boolean sinceFew = percent && tokens.is(at - 1, "từ");
        return bound && !(measure.says("count") && tokens.is(at - 1, "trên")) || ofCount || sinceFew;
    }

    /// "… dự toán Tỉnh giao", "so với cùng kỳ năm 2023", "KH"
    private @Nullable String base(int at) {
        int from = at;
        if (tokens.is(from, "so") && tokens.is(from + 1, "với")) {
            from += 2;
        } else if (!tokens.isAny(from, "dự", "kế", "kh", "cùng", "chỉ", "mục", "tổng", "so")) {
            return null;
        }
        int to = from;
        while (to < from + LONGEST_BASE
                && (tokens.isWord(to) || tokens.isNumber(to))
                && !tokens.isAny(to, "và", "đạt", "bằng", "tăng", "giảm")) {
            to++;
        }
        if (to == from) {
            return null;
        }
        String written = source.text(tokens.start(from), tokens.end(to - 1));
        return written.equals("KH") ? "kế hoạch" : written;
    }

    /// The words of the clause before the number, without the verb that joins them.
    private @Nullable String subject(int at) {
        int to = at;
        while (tokens.isAny(
                to - 1, "đạt", "được", "là", "bằng", "lệ", "tỷ", "đến", "từ", "trên", "khoảng", "ước", "lên", "thêm")) {
            to--;
        }
        int from = to;
        while (from > 0
                && to - from < LONGEST_SUBJECT
                && !tokens.isAny(from - 1, ",", ";", ".", ":", "(", ")", "\n", "…")) {
            from--;
        }
        return to > from ? source.text(tokens.start(from), tokens.end(to - 1)) : null;
    }

    /// "trọng tâm đạt 100% trở lên" behind "06 nhiệm vụ"
    private @Nullable String behind(int at) {
        int to = at;
        while (to - at < LONGEST_SUBJECT
                && to < tokens.size()
                && !tokens.isAny(to, ",", ";", ".", ":", "(", ")", "\n")) {
            to++;
        }
        return to > at ? source.text(tokens.start(at), tokens.end(to - 1)) : null;
    }

    /// The year that the sentence speaks of, or the year of the paper.
    private @Nullable String period(int at) {
        for (int i = at; i > 0 && at - i < 60 && !tokens.is(i, "\n"); i--) {
            TimeMention year = tokens.is(i, "năm") ? mentions.time(i) : null;
            if (year != null && year.kind() == TimeMention.Kind.YEAR) {
                return String.valueOf(year.year());
            }
        }
        return paper == null ? null : String.valueOf(paper.getYear());
    }
}
