package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.check.Checks;
import io.github.roviec.office.indicators.check.Finding;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Figures recorded one by one, and what they said before.
@Component
public class Figures {

    private final FigureStore store;
    private final Criteria criteria;
    private final SaidWhole saidWhole;
    private final Indicators indicators;
    private final Checks checks;
    private final KnownPlaces places;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Figures(
            FigureStore store,
            Criteria criteria,
            SaidWhole saidWhole,
            Indicators indicators,
            Checks checks,
            KnownPlaces places,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.criteria = criteria;
        this.saidWhole = saidWhole;
        this.indicators = indicators;
        this.checks = checks;
        this.places = places;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Records a figure that came by no form; it counts at once. Refuses with `permission.denied`,
    /// `indicators.computed` (it has a formula), `indicators.by-parts` (its parts say it),
    /// `indicators.said-whole` (its criterion was said as a whole in this period),
    /// `indicators.sealed` (it came by a form: that is where it is changed),
    /// `indicators.member-not-then` (the member is not in force in that period), `indicators.not-asked`
    /// (the unit's figure is a sum; only what stands there by mistake is taken out, with a reason),
    /// `indicators.against-rule` (a rule that no form could be sent against) and `indicators.too-long`;
    /// without a note also with
    /// `indicators.change-unexplained` (what counts already is not changed without a word) and
    /// `indicators.value-unexplained` (a rule finds it unusual).
    ///
    /// @param value null where there is none; then `absence` says why
    /// @param note  whence it comes, or why it is changed
    @Transactional
    public void record(
            Indicator indicator,
            UnitId unit,
            Period period,
            int member,
            @Nullable BigDecimal value,
            @Nullable String absence,
            @Nullable String note,
            Actor by) {
        Refusal hindrance =
                hindrance(indicator, unit, period, member, value, by).orElse(null);
        if (hindrance != null) {
            throw hindrance;
        }
        Longest.ABSENCE.require(absence);
        Longest.NOTE.require(note);
        requireNote(indicator, unit, period, member, value, absence, note, by);
        store.put(
                by.authority(),
                indicator.id(),
                unit,
                period.id(),
                member,
                FigureState.ACCEPTED,
                value,
                absence,
                note,
                null,
                by.id());
        criteria.settle(by.authority(), unit, period, split(indicator, member), FigureState.ACCEPTED, null, by.id());
        facts.publishEvent(new FigureRecorded(
                clock.instant(), by.id(), by.authority(), indicator.code(), unit, period.id(), member, value, absence));
    }

    /// The indicator, where this member is a part of a criterion.
    private List<Integer> split(Indicator indicator, int member) {
        Member part = among(indicators.members(indicator), member);
        return part != null && part.isPart() ? List.of(indicator.id()) : List.of();
    }

    private static @Nullable Member among(List<Member> members, int id) {
        return members.stream().filter(each -> each.id() == id).findFirst().orElse(null);
    }

    private void requireNote(
            Indicator indicator,
            UnitId unit,
            Period period,
            int member,
            @Nullable BigDecimal value,
            @Nullable String absence,
            @Nullable String note,
            Actor by) {
        if (note != null) {
            return;
        }
        Figure known = history(by.authority(), indicator, unit, period, member).stream()
                .findFirst()
                .orElse(null);
        if (known != null && !known.says(value, absence)) {
            throw new Refusal("indicators.change-unexplained");
        }
        found(indicator, unit, period, member, value, by).findFirst().ifPresent(found -> {
            throw new Refusal("indicators.value-unexplained", indicator.name(), words(found));
        });
    }

    /// Why {@link #record} would refuse this value with its note; empty where it would keep it.
    @Transactional
    public Optional<Refusal> hindrance(
            Indicator indicator, UnitId unit, Period period, int member, @Nullable BigDecimal value, Actor by) {
        if (!permissions.may(by, Deed.ACCEPT_FIGURES, unit)) {
            return Optional.of(new Refusal("permission.denied"));
        }
        if (indicator.formula() != null) {
            return Optional.of(new Refusal("indicators.computed", indicator.code()));
        }
        List<Member> members = indicators.members(indicator);
        Member part = among(members, member);
        if (member != 0 && part == null) {
            return Optional.of(new Refusal("indicators.place-unknown"));
        }
        Refusal other = part == null
                ? null
                : saidOtherwise(indicator, unit, period, part, Member.on(period.lastDay(), members), by);
        if (other != null) {
            return Optional.of(other);
        }
        List<Figure> known = history(by.authority(), indicator, unit, period, member);
        // Where the criterion came by a form, that form says all of its parts.
        int above = part == null ? 0 : part.above(members).map(Member::id).orElse(0);
        if (cameByForm(known) || above != 0 && cameByForm(history(by.authority(), indicator, unit, period, above))) {
            return Optional.of(new Refusal("indicators.sealed", indicator.code()));
        }
        boolean takenOut = value == null && !known.isEmpty() && known.getFirst().value() != null;
        if (!takenOut && part != null && !part.when().on(period.lastDay())) {
            return Optional.of(new Refusal("indicators.member-not-then", part.label(), period.lastDay()));
        }
        if (!takenOut && !places.isAsked(by.authority(), indicator, unit, period, member)) {
            return Optional.of(new Refusal("indicators.not-asked", indicator.name()));
        }
        return found(indicator, unit, period, member, value, by)
                .filter(Finding::hard)
                .findFirst()
                .map(found -> new Refusal("indicators.against-rule", indicator.name(), words(found)));
    }

    /// A criterion is said by its parts, or as a whole: what a period began with it keeps.
    private @Nullable Refusal saidOtherwise(
            Indicator indicator, UnitId unit, Period period, Member member, List<Member> among, Actor by) {
        if (!member.isPart() && !member.isSplit(among)) {
            return null;
        }
        Set<Integer> whole = saidWhole.criteria(by.authority(), indicator, unit, period);
        if (member.isPart()) {
            return member.above(among)
                            .filter(above -> whole.contains(above.id()))
                            .isPresent()
                    ? new Refusal("indicators.said-whole")
                    : null;
        }
        return whole.contains(member.id()) ? null : new Refusal("indicators.by-parts");
    }

    private static boolean cameByForm(List<Figure> history) {
        return !history.isEmpty() && history.getFirst().report() != null;
    }

    private Stream<Finding> found(
            Indicator indicator, UnitId unit, Period period, int member, @Nullable BigDecimal value, Actor by) {
        Member part = among(indicators.members(indicator), member);
        ReportCell cell = new ReportCell(indicator, part, value, null, null, 1, null, false, false);
        return checks.single(by.authority(), unit, period, cell).stream();
    }

    private static DefaultMessageSourceResolvable words(Finding found) {
        return new DefaultMessageSourceResolvable(new String[] {found.message()}, found.arguments());
    }

    /// What was said at this place, latest first; empty where nothing ever was.
    public List<Figure> history(AuthorityId authority, Indicator indicator, UnitId unit, Period period, int member) {
        return store.history(authority, indicator, unit, period, member);
    }
}
