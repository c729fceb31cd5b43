package io.github.roviec.office.web.indicators.found;

import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.FoundFigure;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.KnownPlaces;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.indicators.found.Aspect;
import io.github.roviec.office.indicators.found.Difference;
import io.github.roviec.office.indicators.found.FoundFigures;
import io.github.roviec.office.indicators.found.FoundState;
import io.github.roviec.office.indicators.found.Placement;
import io.github.roviec.office.indicators.found.ProposedFigure;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.PaperName;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.indicators.Names;
import io.github.roviec.office.web.indicators.Written;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Puts the page of a paper's figures together.
@Component
class FoundPages {

    private final FoundFigures found;
    private final Documents documents;
    private final Indicators indicators;
    private final Periods periods;
    private final KnownPlaces places;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Names names;
    private final MessageSource messages;

    FoundPages(
            FoundFigures found,
            Documents documents,
            Indicators indicators,
            Periods periods,
            KnownPlaces places,
            Organisation organisation,
            Permissions permissions,
            Names names,
            MessageSource messages) {
        this.found = found;
        this.documents = documents;
        this.indicators = indicators;
        this.periods = periods;
        this.places = places;
        this.organisation = organisation;
        this.permissions = permissions;
        this.names = names;
        this.messages = messages;
    }

    /// @param editing the figure that is put elsewhere by hand
    FoundPage page(Paper paper, @Nullable Long editing, Map<String, String> typed, @Nullable Note note, Actor by) {
        List<ProposedFigure> figures = found.of(paper.id(), by);
        Map<Long, BigDecimal> recorded = found.recorded(figures, by);
        Map<String, Indicator> known =
                indicators.all(by.authority()).stream().collect(Collectors.toMap(Indicator::code, each -> each));
        Map<String, String> bases = indicators.bases(by.authority()).stream()
                .collect(Collectors.toMap(Base::code, Base::name, (one, _) -> one, LinkedHashMap::new));
        bases.put(
                Placement.LAST_YEAR, messages.getMessage("found.base.lastYear", null, LocaleContextHolder.getLocale()));
        boolean mayDecide = permissions.may(by, Deed.ACCEPT_FIGURES);
        FoundPage.Form form = figures.stream()
                .filter(figure ->
                        mayDecide && editing != null && figure.id() == editing && figure.state() == FoundState.WAITING)
                .findFirst()
                .map(figure -> form(figure, paper, typed, known, bases, by))
                .orElse(null);
        Asked asked = new Asked(bases, asked(figures, known, by));
        List<FoundPage.Card> cards = figures.stream()
                .map(figure -> card(figure, paper, known, asked, recorded.get(figure.id()), by))
                .toList();
        int sure = (int) cards.stream()
                .filter(card -> card.state().equals("WAITING")
                        && card.place() != null
                        && card.doubts().isEmpty()
                        && !"OTHER".equals(card.difference()))
                .count();
        return new FoundPage(paper.id().value(), PaperName.of(paper).label(), mayDecide, sure, cards, form, note);
    }

    /// What is asked once for all figures of a paper.
    ///
    /// @param bases  their names, by code
    /// @param places where a value may be recorded
    private record Asked(Map<String, String> bases, Set<KnownPlaces.At> places) {}

    private Set<KnownPlaces.At> asked(List<ProposedFigure> figures, Map<String, Indicator> known, Actor by) {
        return places.asked(
                by.authority(),
                figures.stream()
                        .map(ProposedFigure::place)
                        .filter(Objects::nonNull)
                        .filter(place -> place.aspect() == Aspect.VALUE && known.containsKey(place.indicator()))
                        .map(place -> at(place, Objects.requireNonNull(known.get(place.indicator()))))
                        .toList());
    }

    private static KnownPlaces.At at(Placement place, Indicator indicator) {
        return new KnownPlaces.At(indicator.id(), place.unit(), place.period(), place.member());
    }

    private FoundPage.Card card(
            ProposedFigure figure,
            Paper paper,
            Map<String, Indicator> known,
            Asked asked,
            @Nullable BigDecimal recorded,
            Actor by) {
        Placement place = figure.place();
        FoundFigure words = figure.words();
        Indicator indicator = place == null ? null : known.get(place.indicator());
        return new FoundPage.Card(
                figure.id(),
                figure.version(),
                figure.state().name(),
                Quote.of(paper.id().value(), paper.text(), words.start(), words.end()),
                words(words),
                place == null || indicator == null ? null : place(place, indicator, asked, by),
                recorded == null || place == null || indicator == null ? null : shown(place, indicator, recorded),
                recorded == null || place == null
                        ? null
                        : Difference.between(place.amount(), recorded).name(),
                figure.score(),
                figure.doubts().stream().map(Enum::name).toList(),
                figure.reason(),
                figure.decidedBy() == null ? null : names.person(figure.decidedBy()),
                figure.decidedAt() == null ? null : Shown.time(figure.decidedAt()));
    }

    private static String words(FoundFigure words) {
        String number = WrittenNumber.write(words.value())
                + (words.of() == null ? "" : "/" + WrittenNumber.write(words.of())) + " " + words.measure();
        return Stream.of(number, words.subject(), words.unit(), words.period(), words.base())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private FoundPage.Place place(Placement place, Indicator indicator, Asked asked, Actor by) {
        Period period = periods.byId(by.authority(), place.period());
        return new FoundPage.Place(
                indicator.name(),
                member(indicator, place.member()),
                names.unit(place.unit(), period.lastDay()),
                period.kind().name(),
                String.valueOf(period.number()),
                String.valueOf(period.year()),
                place.aspect().name(),
                place.base() == null ? null : asked.bases().get(place.base()),
                isOnlyCompared(place, indicator, asked),
                shown(place, indicator, place.amount()),
                place.aspect() == Aspect.VALUE && indicator.formula() == null
                        ? Written.source(indicator.code(), place.unit(), period, place.member())
                        : "/so-lieu/chi-tieu/" + indicator.code() + "?don-vi="
                                + place.unit().value() + "&nam=" + period.year() + "&thang="
                                + period.number() * period.kind().months());
    }

    private static boolean isOnlyCompared(Placement place, Indicator indicator, Asked asked) {
        return switch (place.aspect()) {
            case SHARE -> true;
            case GOAL -> false;
            case VALUE -> !asked.places().contains(at(place, indicator));
        };
    }

    private static String shown(Placement place, Indicator indicator, BigDecimal value) {
        boolean share = place.aspect() == Aspect.SHARE;
        int printed = Math.max(0, place.amount().stripTrailingZeros().scale());
        int decimals = share ? Math.max(1, printed) : Math.max(indicator.decimals(), printed);
        return WrittenNumber.write(value, decimals) + " "
                + (share ? "%" : indicator.as().measure());
    }

    private @Nullable String member(Indicator indicator, int member) {
        return indicators.members(indicator).stream()
                .filter(each -> each.id() == member)
                .findFirst()
                .map(Member::name)
                .orElse(null);
    }

    private FoundPage.Form form(
            ProposedFigure figure,
            Paper paper,
            Map<String, String> typed,
            Map<String, Indicator> known,
            Map<String, String> bases,
            Actor by) {
        Placement place = figure.place();
        java.time.LocalDate day = paper.meetingDate() == null ? paper.date() : paper.meetingDate();
        Period period = place == null ? null : periods.byId(by.authority(), place.period());
        int month = period != null ? period.number() * period.kind().months() : day == null ? 1 : day.getMonthValue();
        int year = period != null ? period.year() : day == null ? 2024 : day.getYear();
        Map<String, List<Choice>> sectors = new LinkedHashMap<>();
        for (Indicator indicator : known.values().stream()
                .sorted(java.util.Comparator.comparingInt(Indicator::id))
                .toList()) {
            List<Choice> choices = sectors.computeIfAbsent(indicator.as().sector(), _ -> new ArrayList<>());
            List<Member> members = indicators.members(indicator);
            if (members.isEmpty() || indicator.as().sumOfMembers()) {
                choices.add(new Choice(indicator.code() + " 0", indicator.name()));
            }
            members.forEach(member -> choices.add(
                    new Choice(indicator.code() + " " + member.id(), indicator.name() + ": " + member.name())));
        }
        return new FoundPage.Form(
                figure.id(),
                figure.version(),
                sectors.entrySet().stream()
                        .map(sector -> new FoundPage.Group(sector.getKey(), sector.getValue()))
                        .toList(),
                typed.getOrDefault("indicator", place == null ? "" : place.indicator() + " " + place.member()),
                organisation.units(by.authority(), day == null ? java.time.LocalDate.of(year, month, 1) : day).stream()
                        .map(unit -> new Choice(String.valueOf(unit.id().value()), unit.name()))
                        .toList(),
                typed.getOrDefault(
                        "unit",
                        String.valueOf(
                                place == null
                                        ? by.authority().value()
                                        : place.unit().value())),
                typed.getOrDefault("month", String.valueOf(month)),
                typed.getOrDefault("year", String.valueOf(year)),
                Arrays.stream(Aspect.values()).map(Enum::name).toList(),
                typed.getOrDefault(
                        "aspect", place == null ? "VALUE" : place.aspect().name()),
                bases.entrySet().stream()
                        .map(base -> new Choice(base.getKey(), base.getValue()))
                        .toList(),
                typed.getOrDefault("base", place == null ? "" : Shown.orEmpty(place.base())),
                typed.getOrDefault(
                        "amount",
                        WrittenNumber.write(place == null ? figure.words().value() : place.amount())));
    }
}
