package io.github.roviec.office.indicators.check;

import io.github.roviec.office.indicators.OverTime;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.indicators.formula.Formula;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One rule at one place.
///
/// @param below what the units below have sent of an indicator; empty where none of them has anything to say of it
record Judging(
        CheckDefinition rule,
        ReportCell cell,
        Beside beside,
        PlaceParts parts,
        Function<String, Optional<Below>> below) {

    /// @param missing how many figures are still to come
    record Below(BigDecimal value, long missing) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWICE = BigDecimal.TWO;

    /// So many times more or less wants a word.
    private static final BigDecimal FAR = BigDecimal.valueOf(300);

    /// In units of the last place that an indicator is written with: of what stays smaller even the largest change may
    /// be
    /// true (one sick animal, then 300).
    private static final BigDecimal MUCH = BigDecimal.valueOf(30_000);

    Optional<Finding> finding() {
        BigDecimal value = cell.value();
        if (value == null) {
            return Optional.empty();
        }
        return switch (rule.kind()) {
            case RANGE -> range(value);
            case JUMP -> jump(value);
            case NOT_FALLING -> notFalling(value);
            case PARTS -> parts(value);
            case NOT_OVER -> notOver(value);
            case BELOW -> below(value);
            case FORMULA -> formula();
            case SLIP -> slip(value);
        };
    }

    private Optional<Finding> range(BigDecimal value) {
        BigDecimal least = rule.least();
        BigDecimal most = rule.most();
        boolean outside = (least != null && value.compareTo(least) < 0) || (most != null && value.compareTo(most) > 0);
        if (!outside) {
            return Optional.empty();
        }
        if (least != null && most != null) {
            return found("RANGE", plain(least), plain(most));
        }
        return least != null
                ? found("RANGE.least", plain(least))
                : found("RANGE.most", plain(Objects.requireNonNull(most)));
    }

    private Optional<Finding> jump(BigDecimal value) {
        BigDecimal before = beside.at(cell.indicator().id(), cell.memberId(), 1);
        BigDecimal percent = rule.percent();
        if (before == null || before.signum() == 0 || percent == null || isNewYear()) {
            return Optional.empty();
        }
        BigDecimal changed = value.subtract(before).abs().multiply(HUNDRED);
        if (changed.compareTo(before.abs().multiply(percent)) <= 0) {
            return Optional.empty();
        }
        BigDecimal by = value.subtract(before).multiply(HUNDRED).divide(before.abs(), MathContext.DECIMAL64);
        return found(
                by.signum() > 0 ? "JUMP.up" : "JUMP.down",
                WrittenNumber.write(by.abs(), 1),
                number(before),
                plain(percent));
    }

    private Optional<Finding> notFalling(BigDecimal value) {
        BigDecimal before = beside.at(cell.indicator().id(), cell.memberId(), 1);
        return before == null || isNewYear() || value.compareTo(before) >= 0
                ? Optional.empty()
                : found("NOT_FALLING", number(before));
    }

    /// What is counted from the beginning of the year begins again.
    private boolean isNewYear() {
        Period period = beside.period;
        return cell.indicator().as().overTime() == OverTime.CUMULATIVE && period.number() == 1;
    }

    private Optional<Finding> parts(BigDecimal value) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String code : rule.others()) {
            BigDecimal part = beside.beside(cell, code, 0);
            if (part == null) {
                return Optional.empty();
            }
            sum = sum.add(part);
        }
        return sum.compareTo(value) == 0 ? Optional.empty() : found("PARTS", number(sum), names());
    }

    private Optional<Finding> notOver(BigDecimal value) {
        BigDecimal whole = beside.beside(cell, rule.others().getFirst(), 0);
        return whole == null || value.compareTo(whole) <= 0
                ? Optional.empty()
                : found("NOT_OVER", number(whole), names());
    }

    private Optional<Finding> below(BigDecimal value) {
        Below sent = below.apply(rule.others().getFirst()).orElse(null);
        if (sent == null || sent.value().compareTo(value) == 0) {
            return Optional.empty();
        }
        return sent.missing() > 0
                ? found("BELOW.missing", number(sent.value()), names(), sent.missing())
                : found("BELOW", number(sent.value()), names());
    }

    private Optional<Finding> formula() {
        String formula = rule.formula();
        Boolean holds = formula == null ? null : Formula.parse(formula).holds(parts);
        return holds == null || holds
                ? Optional.empty()
                : found("FORMULA", Objects.requireNonNullElse(rule.says(), formula));
    }

    /// Between half and twice a thousand (or a million) times what was said before; else some hundred times as much.
    private Optional<Finding> slip(BigDecimal value) {
        BigDecimal before = comparable();
        if (before == null || value.signum() == 0) {
            return Optional.empty();
        }
        for (BigDecimal factor : List.of(BigDecimal.valueOf(1_000), BigDecimal.valueOf(1_000_000))) {
            if (isAbout(value.abs(), before.multiply(factor))) {
                return found(
                        "SLIP.large",
                        number(before),
                        plain(factor),
                        cell.indicator().as().measure());
            }
            if (isAbout(value.abs().multiply(factor), before)) {
                return found(
                        "SLIP.small",
                        number(before),
                        plain(factor),
                        cell.indicator().as().measure());
            }
        }
        return far(value.abs(), before);
    }

    private Optional<Finding> far(BigDecimal value, BigDecimal before) {
        BigDecimal larger = value.max(before);
        BigDecimal times = larger.divide(value.min(before), MathContext.DECIMAL64);
        return times.compareTo(FAR) < 0
                        || larger.movePointRight(cell.indicator().decimals()).compareTo(MUCH) < 0
                ? Optional.empty()
                : found(
                        value.compareTo(before) > 0 ? "SLIP.more" : "SLIP.less",
                        number(before),
                        WrittenNumber.write(times, 0),
                        cell.indicator().as().measure());
    }

    /// The last value that is not 0, without its sign; of what begins again with the year, in its first
    /// period that of a year ago.
    private @Nullable BigDecimal comparable() {
        int year = beside.period.kind().inYear();
        return IntStream.rangeClosed(isNewYear() ? year : 1, isNewYear() ? year : Pasts.PERIODS)
                .mapToObj(back -> beside.at(cell.indicator().id(), cell.memberId(), back))
                .filter(before -> before != null && before.signum() != 0)
                .map(BigDecimal::abs)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAbout(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.multiply(HALF)) >= 0 && one.compareTo(other.multiply(TWICE)) <= 0;
    }

    private Optional<Finding> found(String kind, Object... arguments) {
        return Optional.of(new Finding(cell.key(), rule.code(), rule.hard(), "check." + kind, arguments));
    }

    private String names() {
        return rule.others().stream()
                .map(code -> {
                    var other = beside.indicator(code);
                    return other == null ? code : other.name();
                })
                .reduce((one, next) -> one + "; " + next)
                .orElse("");
    }

    private String number(BigDecimal value) {
        return WrittenNumber.write(value, cell.indicator().decimals());
    }

    private static String plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return WrittenNumber.write(bare.scale() < 0 ? bare.setScale(0) : bare);
    }
}
