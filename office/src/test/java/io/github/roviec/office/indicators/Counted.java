package io.github.roviec.office.indicators;

import io.github.roviec.office.TestOffice;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Enters figures and asks for sums, in words short enough for a test.
final class Counted {

    final TestOffice office;
    final Actor clerk;
    private final Counting with;

    Counted(TestOffice office, Counting with) {
        this.office = office;
        this.clerk = office.clerk();
        this.with = with;
    }

    private Indicator indicator(String code) {
        return with.indicators.require(office.authority(), code);
    }

    Period month(int year, int month) {
        return with.periods.period(office.authority(), "DUONG_LICH", PeriodKind.MONTH, year, month);
    }

    int member(String indicator, String code) {
        return with.indicators.members(indicator(indicator)).stream()
                .filter(member -> member.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void say(
            String indicator,
            UnitId unit,
            Period period,
            int member,
            @Nullable BigDecimal value,
            @Nullable String why) {
        with.figures.record(indicator(indicator), unit, period, member, value, why, "sổ theo dõi", clerk);
    }

    void say(String indicator, UnitId unit, Period period, String value) {
        say(indicator, unit, period, 0, new BigDecimal(value), null);
    }

    /// Takes over from an earlier time that the first so many criteria are met, and the others are not.
    void take(String indicator, UnitId unit, Period period, int met) {
        Indicator criteria = indicator(indicator);
        List<TakenFigure> taken = Member.whole(with.indicators.members(criteria)).stream()
                .map(member -> new TakenFigure(
                        criteria,
                        unit,
                        period,
                        member.id(),
                        BigDecimal.valueOf(Integer.parseInt(member.code()) <= met ? 1 : 0),
                        null))
                .toList();
        with.earlier.takeOver(taken, "sổ cũ", clerk);
    }

    void aim(String indicator, UnitId unit, int member, int year, String base, BigDecimal value) {
        with.goals.set(indicator(indicator), unit, member, year, base, value, "Quyết định số 1/QĐ-UBND", clerk);
    }

    Rolled row(String indicator, UnitId unit, Period period, int member) {
        return row(Question.of(office.authority(), List.of(indicator), List.of(unit), period), member);
    }

    Rolled row(Question question, int member) {
        return with.rollUp.table(question).stream()
                .filter(row -> row.member() == member)
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    BigDecimal value(String indicator, UnitId unit, Period period) {
        return row(indicator, unit, period, 0).value();
    }

    @Nullable
    BigDecimal value(String indicator, UnitId unit, Period period, Look look) {
        return row(
                        new Question(
                                office.authority(),
                                List.of(indicator),
                                List.of(unit),
                                period,
                                look,
                                FigureState.ACCEPTED,
                                period.lastDay()),
                        0)
                .value();
    }
}
