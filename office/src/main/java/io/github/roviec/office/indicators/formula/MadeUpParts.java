package io.github.roviec.office.indicators.formula;

import java.math.BigDecimal;

/// Figures that nobody recorded, to try a formula with: from 1 to 97, others at each attempt, so that what is
/// divided by a difference has a value in one of them.
record MadeUpParts(int attempt) implements Parts {

    private BigDecimal of(String name) {
        return BigDecimal.valueOf(1 + Math.floorMod(31L * name.hashCode() + 17L * attempt * name.length(), 97L));
    }

    @Override
    public BigDecimal value(String indicator) {
        return of(indicator);
    }

    @Override
    public BigDecimal member(String indicator, String member) {
        return of("member " + indicator + " " + member);
    }

    @Override
    public BigDecimal target(String indicator, String base) {
        return of("target " + indicator + " " + base);
    }

    @Override
    public BigDecimal lastYear(String indicator) {
        return of("lastYear " + indicator);
    }

    @Override
    public BigDecimal previous(String indicator) {
        return of("previous " + indicator);
    }

    @Override
    public BigDecimal elapsed() {
        return BigDecimal.valueOf(50);
    }

    @Override
    public BigDecimal expected(String indicator) {
        return of("expected " + indicator);
    }

    @Override
    public BigDecimal reporters(String indicator) {
        return of("reporters " + indicator);
    }

    @Override
    public BigDecimal members(String indicator) {
        return of("members " + indicator);
    }

    @Override
    public BigDecimal unitsAtLeast(String indicator, BigDecimal limit) {
        return of("unitsAtLeast " + indicator);
    }

    @Override
    public BigDecimal unitsBelow(String indicator, BigDecimal limit) {
        return of("unitsBelow " + indicator);
    }

    @Override
    public BigDecimal membersAtLeast(String indicator, BigDecimal limit) {
        return of("membersAtLeast " + indicator);
    }

    @Override
    public BigDecimal membersBelow(String indicator, BigDecimal limit) {
        return of("membersBelow " + indicator);
    }

    @Override
    public BigDecimal size(String set) {
        return of("size " + set);
    }

    @Override
    public BigDecimal countOver(String set, String base, BigDecimal percent) {
        return of("countOver " + set + " " + base);
    }

    @Override
    public BigDecimal countAtLeast(String set, String base, BigDecimal percent) {
        return of("countAtLeast " + set + " " + base);
    }
}
