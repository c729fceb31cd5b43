package io.github.roviec.office.indicators;

import io.github.roviec.office.indicators.formula.Formula;
import io.github.roviec.office.indicators.formula.Term;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Walks back from the number of a formula to what it was computed from.
final class Steps {

    private final Workbook book;
    private final UnitId unit;
    private final Indicator owner;
    private final int member;
    private final UnitParts parts;

    Steps(Workbook book, UnitId unit, Indicator owner, int member) {
        this.book = book;
        this.unit = unit;
        this.owner = owner;
        this.member = member;
        this.parts = new UnitParts(book, unit, owner, member);
    }

    Behind behind(Formula formula, Formula.Words words) {
        return new Behind(
                formula.said(parts, words),
                formula.terms(parts).stream().distinct().map(this::step).toList());
    }

    private Behind.Step step(Term term) {
        return new Behind.Step(
                term,
                term.answer(parts),
                at(term),
                Wholeness.of(book, unit, owner, member, term).missing(),
                places(term));
    }

    private int at(Term term) {
        return switch (term.what()) {
            case MEMBER -> parts.memberId(term.name(), term.second()).orElse(0);
            case VALUE, TARGET, LAST_YEAR, PREVIOUS -> parts.memberOf(term.name());
            default -> 0;
        };
    }

    private List<Behind.Place> places(Term term) {
        BigDecimal limit = Objects.requireNonNullElse(term.limit(), BigDecimal.ZERO);
        return switch (term.what()) {
            case REPORTERS -> units(term, _ -> true);
            case UNITS_AT_LEAST -> units(term, value -> value.compareTo(limit) >= 0);
            case UNITS_BELOW -> units(term, value -> value.compareTo(limit) < 0);
            case MEMBERS_AT_LEAST -> members(term, value -> value.compareTo(limit) >= 0);
            case MEMBERS_BELOW -> members(term, value -> value.compareTo(limit) < 0);
            case COUNT_OVER -> indicators(term, limit, true);
            case COUNT_AT_LEAST -> indicators(term, limit, false);
            case VALUE, MEMBER, TARGET, LAST_YEAR, PREVIOUS, ELAPSED, EXPECTED, MEMBERS, SIZE -> List.of();
        };
    }

    private List<Behind.Place> units(Term term, Predicate<BigDecimal> counts) {
        return book.leaves(term.name(), unit).stream()
                .filter(leaf -> counts.test(leaf.value()))
                .map(leaf -> new Behind.Place(leaf.unit(), term.name(), 0, leaf.value(), null))
                .toList();
    }

    private List<Behind.Place> members(Term term, Predicate<BigDecimal> counts) {
        return Member.whole(book.members(term.name())).stream()
                .map(known -> place(term.name(), known.id(), null))
                .filter(Objects::nonNull)
                .filter(place -> counts.test(place.value()))
                .toList();
    }

    private List<Behind.Place> indicators(Term term, BigDecimal limit, boolean over) {
        return book.set(term.name()).indicators().stream()
                .filter(code -> parts.counts(code, term.second(), limit, over))
                .map(code -> place(code, 0, term.second()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Behind.@Nullable Place place(String code, int at, @Nullable String base) {
        BigDecimal value = book.value(unit, code, at);
        return value == null
                ? null
                : new Behind.Place(
                        unit,
                        code,
                        at,
                        value,
                        book.aims().of(unit, book.indicator(code), at, value).stream()
                                .filter(goal -> goal.base().equals(base))
                                .findFirst()
                                .orElse(null));
    }
}
