package io.github.roviec.office.indicators;

import io.github.roviec.office.indicators.formula.Term;
import io.github.roviec.office.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/// How whole a number is: how many figures are in it, how many say why they are not, and how many there
/// should be. What a formula computes is as whole as the least whole of what it stands on: who has not
/// reported is missing once, however often the formula asks for them.
record Wholeness(long present, long absent, long expected) {

    /// Of what stands on no figures.
    static final Wholeness NONE = new Wholeness(0, 0, 0);

    static Wholeness of(Sums.@Nullable Sum sum) {
        return sum == null ? NONE : new Wholeness(sum.present(), sum.absent(), sum.expected());
    }

    /// Of what a formula asks for.
    ///
    /// @param member of the indicator that has the formula
    static Wholeness of(Workbook book, UnitId unit, Indicator owner, int member, Term term) {
        UnitParts parts = new UnitParts(book, unit, owner, member);
        return switch (term.what()) {
            case VALUE -> book.wholeness(unit, term.name(), parts.memberOf(term.name()));
            case UNITS_AT_LEAST, UNITS_BELOW -> book.wholeness(unit, term.name(), 0);
            case MEMBER ->
                parts.memberId(term.name(), term.second())
                        .map(id -> book.wholeness(unit, term.name(), id))
                        .orElse(NONE);
            case MEMBERS_AT_LEAST, MEMBERS_BELOW ->
                Member.whole(book.members(term.name())).stream()
                        .map(known -> book.wholeness(unit, term.name(), known.id()))
                        .reduce(NONE, Wholeness::and);
            case COUNT_OVER, COUNT_AT_LEAST ->
                book.set(term.name()).indicators().stream()
                        .filter(code -> parts.target(code, term.second()) != null)
                        .map(code -> book.wholeness(unit, code, 0).asOne(book.value(unit, code, 0) != null))
                        .reduce(NONE, Wholeness::and);
            case LAST_YEAR -> then(book, unit, term, parts, true);
            case PREVIOUS -> then(book, unit, term, parts, false);
            // How many there are to ask, and how many have spoken, is known whoever is silent.
            case TARGET, ELAPSED, EXPECTED, REPORTERS, MEMBERS, SIZE -> NONE;
        };
    }

    private static Wholeness then(Workbook book, UnitId unit, Term term, UnitParts parts, boolean year) {
        Sums.Sum sum = book.sum(unit, term.name(), parts.memberOf(term.name()));
        if (sum == null) {
            return NONE;
        }
        long lacking = year ? sum.lastYearMissing() : sum.previousMissing();
        long expected = Math.max(sum.expected(), lacking);
        return new Wholeness(expected - lacking, 0, expected);
    }

    /// Among the indicators of a set, where each counts once.
    private Wholeness asOne(boolean known) {
        boolean whole = missing() == 0;
        return whole && known
                ? new Wholeness(1, 0, 1)
                : whole && absent > 0 ? new Wholeness(0, 1, 1) : new Wholeness(0, 0, 1);
    }

    private Wholeness and(Wholeness other) {
        return new Wholeness(present + other.present, absent + other.absent, expected + other.expected);
    }

    long missing() {
        return Math.max(0, expected - present - absent);
    }

    /// How many figures it cannot be compared without.
    long lacking() {
        return Math.max(0, expected - present);
    }

    Wholeness worse(Wholeness other) {
        int order = Long.compare(missing(), other.missing());
        order = order != 0 ? order : Long.compare(lacking(), other.lacking());
        order = order != 0 ? order : Long.compare(expected, other.expected);
        return order >= 0 ? this : other;
    }
}
