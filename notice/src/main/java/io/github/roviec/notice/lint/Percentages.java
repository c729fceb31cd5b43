package io.github.roviec.notice.lint;

import io.github.roviec.notice.mention.Figure;
import io.github.roviec.notice.mention.FigurePlace;
import io.github.roviec.notice.mention.VietnameseNumber;
import io.github.roviec.notice.text.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Percentages that stand beside the amounts they were reckoned from and do not come out. A percentage may
/// be rounded or cut off; amounts may be rounded.
final class Percentages {

    private static final int FARTHEST = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final MathContext EXACT = MathContext.DECIMAL64;

    private final Paper paper;
    private final Tokens tokens;

    Percentages(Paper paper) {
        this.paper = paper;
        this.tokens = paper.tokens();
    }

    List<Remark> remarks() {
        var found = new ArrayList<Remark>();
        List<FigurePlace> figures = paper.figures();
        for (int i = 1; i < figures.size(); i++) {
            FigurePlace percent = figures.get(i);
            FigurePlace part = figures.get(i - 1);
            if (!percent.percent() || part.percent() || !follows(part, percent)) {
                continue;
            }
            Share share = share(part, i > 1 ? figures.get(i - 2) : null, percent);
            if (share != null && !share.fits(percent)) {
                found.add(remark(share, part, percent));
            }
        }
        return found;
    }

    /// A part and its whole, each with how far it may be off because it was rounded.
    record Share(BigDecimal part, BigDecimal partSlack, BigDecimal whole, BigDecimal wholeSlack) {

        /// Whether `percent` can be this share, rounded to its decimals or cut off behind them.
        boolean fits(FigurePlace percent) {
            BigDecimal unit = BigDecimal.ONE.movePointLeft(VietnameseNumber.decimals(percent.number()));
            BigDecimal said = percent.figure().value();
            BigDecimal low = percentOf(part.subtract(partSlack), whole.add(wholeSlack));
            BigDecimal high = percentOf(part.add(partSlack), whole.subtract(wholeSlack));
            return said.subtract(unit.multiply(HALF)).compareTo(high) <= 0
                    && said.add(unit).compareTo(low) > 0;
        }

        BigDecimal percent() {
            return percentOf(part, whole);
        }

        private static BigDecimal percentOf(BigDecimal a, BigDecimal b) {
            return a.multiply(HUNDRED).divide(b, EXACT);
        }
    }

    private @Nullable Share share(FigurePlace part, @Nullable FigurePlace before, FigurePlace percent) {
        Figure figure = part.figure();
        BigDecimal of = figure.of();
        if (of != null) {
            boolean counted = part.count();
            return of.signum() > 0 && compares(percent)
                    ? new Share(figure.value(), counted ? BigDecimal.ZERO : slack(part), of, BigDecimal.ZERO)
                    : null;
        }
        if (before == null
                || before.percent()
                || before.sentence() != part.sentence()
                || !before.kind().equals(part.kind())
                || !part.money() && !before.figure().measure().equals(figure.measure())
                || before.plain().signum() <= 0
                || !compares(percent)
                || !wholeOf(before, part)) {
            return null;
        }
        return new Share(part.plain(), slack(part), before.plain(), slack(before));
    }

    /// Half of the last written digit of an amount that was rounded; counts are exact.
    private static BigDecimal slack(FigurePlace amount) {
        if (amount.count()) {
            return BigDecimal.ZERO;
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(VietnameseNumber.decimals(amount.number()));
        BigDecimal scale = amount.figure().value().signum() == 0
                ? BigDecimal.ONE
                : amount.plain().divide(amount.figure().value(), EXACT);
        return unit.multiply(HALF).multiply(scale);
    }

    /// The percentage is one of the plan or of nothing that is named: not of last year.
    private static boolean compares(FigurePlace percent) {
        String base = percent.figure().base();
        String low = base == null ? "" : base.toLowerCase(java.util.Locale.ROOT);
        return low.isEmpty() || low.startsWith("k") || low.startsWith("tổng") || low.startsWith("dự toán");
    }

    /// "Tổng vốn kế hoạch là 200 tỷ đồng, đã giải ngân 80 tỷ đồng", "80 tỷ đồng trên tổng số 200 tỷ đồng" is not read.
    private boolean wholeOf(FigurePlace whole, FigurePlace part) {
        String subject = whole.figure().subject();
        String partOf = part.figure().subject();
        if (subject == null || partOf == null) {
            return false;
        }
        String low = subject.toLowerCase(java.util.Locale.ROOT);
        boolean plan = low.contains("kế hoạch") || low.contains("tổng") || low.contains("dự toán");
        boolean spent = partOf.toLowerCase(java.util.Locale.ROOT).endsWith(low);
        return plan && spent && !partOf.equals(subject);
    }

    /// Only words that join an amount with its share stand between them.
    private boolean follows(FigurePlace part, FigurePlace percent) {
        if (percent.from() - part.to() > FARTHEST || percent.sentence() != part.sentence()) {
            return false;
        }
        for (int i = part.to(); i < percent.from(); i++) {
            if (!tokens.isAny(
                    i, ",", "(", "đạt", "bằng", "tỷ", "tỉ", "lệ", "chiếm", "tương", "ứng", "khoảng", "là", "với")) {
                return false;
            }
        }
        return true;
    }

    private Remark remark(Share share, FigurePlace part, FigurePlace percent) {
        int decimals = VietnameseNumber.decimals(percent.number());
        BigDecimal right = share.percent().setScale(decimals, RoundingMode.HALF_UP);
        for (int power = -6; power <= 6; power += 3) {
            var moved = new Share(
                    share.part().scaleByPowerOfTen(power),
                    share.partSlack().scaleByPowerOfTen(power),
                    share.whole(),
                    share.wholeSlack());
            if (power != 0 && percent.figure().value().signum() > 0 && moved.fits(percent)) {
                return Code.AMOUNT_SLIP.at(
                        paper.span(part.from(), part.to()),
                        "Số này lệch khoảng nghìn lần so với tỷ lệ " + percent.number()
                                + "% đi kèm. Kiểm tra dấu chấm, dấu phẩy và đơn vị (triệu, tỷ).");
            }
        }
        String written = VietnameseNumber.format(right);
        return Code.PERCENT_MISMATCH.at(
                paper.span(percent.from(), percent.to()),
                "Tỷ lệ " + percent.number() + "% không khớp với số liệu đi kèm: tính lại được " + written
                        + "%. Kiểm tra lại số hoặc tỷ lệ.",
                written + "%");
    }
}
