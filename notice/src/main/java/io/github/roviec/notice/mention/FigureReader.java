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

/// Finds numbers with a measure: "68.455,565 triệu đồng", "09/16 chỉ tiêu", "38,7% KH". What they measure is asked of
/// {@link FigureSubjects}, when of {@link FigurePeriods}.
public final class FigureReader {

    private static final int LONGEST_BASE = 10;

    private final SourceText source;
    private final Tokens tokens;
    private final RuleBook book;
    private final Mentions mentions;
    private final FigureSubjects subjects;
    private final FigurePeriods periods;
    private int sentence;

    public FigureReader(SourceText source, Tokens tokens, RuleBook book, Mentions mentions, @Nullable LocalDate paper) {
        this.source = source;
        this.tokens = tokens;
        this.book = book;
        this.mentions = mentions;
        this.subjects = new FigureSubjects(source, tokens, book, mentions);
        this.periods = new FigurePeriods(tokens, mentions, paper);
    }

    public List<FigurePlace> all() {
        var found = new ArrayList<FigurePlace>();
        FigurePlace before = null;
        for (int i = 0; i < tokens.size(); i++) {
            periods.pass(i);
            if (endsSentence(i)) {
                sentence++;
                before = tokens.is(i, "\n") || before == null ? null : before;
            }
            if (!tokens.isNumber(i) || mentions.cited(i) || !startsNumber(i)) {
                continue;
            }
            FigurePlace place = figure(i, before);
            if (place != null) {
                found.add(place);
                before = place;
                i = place.to() - 1;
            }
        }
        return found;
    }

    /// Not the end of a word or of a range ("100-150 mm" is neither 100 nor 150).
    private boolean startsNumber(int at) {
        boolean range = tokens.isAny(at - 1, "-") && tokens.isNumber(at - 2);
        return !range && (!tokens.glued(at) || tokens.isAny(at - 1, "(", "-"));
    }

    private boolean endsSentence(int at) {
        return tokens.is(at, "\n") || tokens.is(at, ".") && !(tokens.isNumber(at - 1) && tokens.glued(at + 1));
    }

    private @Nullable FigurePlace figure(int at, @Nullable FigurePlace before) {
        int end = numberEnd(at);
        String number = tokens.written(at, end);
        BigDecimal value = VietnameseNumber.value(number);
        BigDecimal of = null;
        if (tokens.is(end, "/") && tokens.glued(end) && tokens.isNumber(end + 1) && tokens.glued(end + 1)) {
            int whole = numberEnd(end + 1);
            of = VietnameseNumber.value(tokens.written(end + 1, whole));
            end = whole;
        }
        Hit measure = book.at(Family.MEASURE, tokens, end, tokens.size());
        if (measure == null || value == null || isName(at) || isThreshold(at, measure, before)) {
            return null;
        }
        int to = measure.to();
        FigurePlace sibling = before != null && before.sentence() == sentence ? before : null;
        FigureSubjects.Subject subject = subjects.of(at, measure, sibling);
        String base = measure.says("percent") ? base(to) : null;
        if (base == null && measure.says("percent") && before != null && follows(before, at)) {
            base = siblingBase(before);
        }
        String period = subject.continues() && sibling != null
                ? sibling.figure().period()
                : subject.aim() ? periods.year() : periods.here();
        var span = source.span(tokens.start(at), tokens.end(to - 1));
        var figure = new Figure(
                value, of, tokens.written(measure.from(), to), subject.text(), subject.unit(), period, base, span);
        if (base != null) {
            lastBase = base;
        }
        return new FigurePlace(at, to, measure.value(), sentence, number, figure);
    }

    private @Nullable String lastBase;

    /// "165,482 triệu đồng, đạt tỷ lệ 100%" beside "14.434,019 triệu đồng, đạt 26,9% KH": of the same.
    private @Nullable String siblingBase(FigurePlace amount) {
        return amount.percent() ? null : lastBase;
    }

    private boolean follows(FigurePlace amount, int at) {
        int i = amount.to();
        while (i < at && (tokens.isAny(i, ",", "đạt", "tỷ", "tỉ", "lệ", "(", "bằng"))) {
            i++;
        }
        return i == at && !amount.percent();
    }

    private int numberEnd(int at) {
        int i = at + 1;
        while (tokens.isAny(i, ".", ",") && tokens.glued(i) && tokens.isNumber(i + 1) && tokens.glued(i + 1)) {
            i += 2;
        }
        return i;
    }

    /// "số 3", "tháng 9", "Điều 4": the number of something, not how many.
    private boolean isName(int at) {
        boolean howMany = tokens.is(at - 1, "số") && tokens.isAny(at - 2, "tổng", "trong", "trên");
        return !howMany
                && tokens.isAny(
                        at - 1, "số", "tháng", "quý", "năm", "điều", "khoản", "điểm", "km", "thứ", "khóa", "ngày");
    }

    /// "từ 70% trở lên", "dưới 5 tiêu chí", "06 nhiệm vụ … đạt 60%": a condition on something else.
    private boolean isThreshold(int at, Hit measure, @Nullable FigurePlace before) {
        boolean bound = tokens.isAny(at - 1, "trên", "dưới") || tokens.is(measure.to(), "trở");
        if (!measure.says("percent")) {
            return bound && !(measure.says("count") && tokens.is(at - 1, "trên"));
        }
        boolean ofCount = before != null
                && before.count()
                && before.figure().of() == null
                && at - before.to() <= 5
                && !tokens.isAny(at - 1, ",", "(");
        return bound || ofCount || tokens.is(at - 1, "từ");
    }

    /// "… dự toán Tỉnh giao", "so với cùng kỳ năm 2023", "KH"
    private @Nullable String base(int at) {
        Hit first = book.at(Family.FIGURE_BEHIND, tokens, at, tokens.size());
        if (first == null || first.says("stop")) {
            return null;
        }
        int from = first.says("base") ? first.to() : at;
        int to = from;
        while (to < from + LONGEST_BASE && (tokens.isWord(to) || tokens.isNumber(to)) && !stops(to, from)) {
            to++;
        }
        if (to == from) {
            return null;
        }
        String written = source.text(tokens.start(from), tokens.end(to - 1));
        return written.equals("KH") ? "kế hoạch" : written;
    }

    private boolean stops(int at, int from) {
        Hit hit = at > from ? book.at(Family.FIGURE_BEHIND, tokens, at, tokens.size()) : null;
        return hit != null && hit.says("stop");
    }
}
