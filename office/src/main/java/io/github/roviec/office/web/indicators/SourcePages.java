package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Figure;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.KnownPlaces;
import io.github.roviec.office.indicators.Look;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.ReportLists;
import io.github.roviec.office.indicators.Requirements;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.indicators.found.FoundFigures;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.PaperName;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.indicators.file.Words;
import io.github.roviec.office.web.indicators.found.Quote;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Puts the page of one figure together: what it was, what stands behind it, what is said at it.
@Component
class SourcePages {

    private final Indicators indicators;
    private final Figures figures;
    private final Periods periods;
    private final KnownPlaces places;
    private final Permissions permissions;
    private final ReportLists lists;
    private final Names names;
    private final BehindBoxes behind;
    private final FoundFigures found;
    private final Documents documents;
    private final TalkBoxes talks;
    private final ProofBoxes proofs;
    private final Askings askings;
    private final Boards boards;
    private final Requirements requirements;
    private final MessageSource messages;

    SourcePages(
            Indicators indicators,
            Figures figures,
            Periods periods,
            KnownPlaces places,
            Permissions permissions,
            ReportLists lists,
            Names names,
            BehindBoxes behind,
            FoundFigures found,
            Documents documents,
            TalkBoxes talks,
            ProofBoxes proofs,
            Askings askings,
            Boards boards,
            Requirements requirements,
            MessageSource messages) {
        this.indicators = indicators;
        this.figures = figures;
        this.periods = periods;
        this.places = places;
        this.permissions = permissions;
        this.lists = lists;
        this.names = names;
        this.behind = behind;
        this.found = found;
        this.documents = documents;
        this.talks = talks;
        this.proofs = proofs;
        this.askings = askings;
        this.boards = boards;
        this.requirements = requirements;
        this.messages = messages;
    }

    /// Refuses with `permission.denied`, `indicator.unknown` and `indicators.period`.
    SourcePage page(Actor by, String code, long unit, int period, int member, Look look, SourcePage.Left left) {
        UnitId about = new UnitId(unit);
        permissions.require(by, Deed.SEE_FIGURES);
        Indicator indicator = indicators.require(by.authority(), code);
        Period when = periods.byId(by.authority(), period);
        Place place = new Place(indicator, about, when, member);
        if (!askings.maySee(place, by)) {
            throw new Refusal("permission.denied");
        }
        String unitName = names.unit(about, when.lastDay());
        if (unitName.isEmpty()) {
            throw new Refusal("indicators.period");
        }
        Member part = indicators.members(indicator).stream()
                .filter(known -> known.id() == member)
                .findFirst()
                .orElse(null);
        List<Figure> history = figures.history(by.authority(), indicator, about, when, member);
        BigDecimal value = history.isEmpty() ? null : history.getFirst().value();
        List<SourcePage.Revision> revisions = history.stream()
                .map(figure -> new SourcePage.Revision(
                        figure.revision(),
                        Written.number(figure.value(), indicator.decimals()),
                        figure.absence(),
                        figure.note(),
                        names.person(figure.by()),
                        Shown.time(figure.at()),
                        Written.state(figure.state()),
                        figure.report()))
                .toList();
        return new SourcePage(
                code,
                indicator.name(),
                indicator.as().measure(),
                part == null ? null : part.label(),
                new Words(messages, LocaleContextHolder.getLocale())
                        .asked(requirements.of(by.authority(), indicator, about, when, part)),
                unitName,
                when.kind().name(),
                String.valueOf(when.number()),
                String.valueOf(when.year()),
                look == Look.REPORTED ? null : look.name(),
                boards.maySee(by, code, about)
                        ? Written.indicator(code, about, when) + Written.how(look)
                        : "/so-lieu/chi-tieu/" + code,
                "?don-vi=" + unit + "&ky=" + period + "&muc=" + member + "&cach=" + look,
                lists.asking(indicator, about, when, member, by)
                        .map(report -> "/so-lieu/bieu/" + report.id() + "#o-" + indicator.id() + "-" + member)
                        .orElse(null),
                revisions,
                behind.of(indicator, about, when, member, look, by),
                said(by, indicator, about, when, member),
                form(by, indicator, about, when, member, revisions, left.figure()),
                talks.of(place, left.talk(), by),
                proof(place, value, left.proof(), by),
                left.note());
    }

    /// Null where documents have no place: of a formula, and where none is wanted, there or may be added.
    private @Nullable ProofBox proof(Place place, @Nullable BigDecimal value, ProofBox.Typed typed, Actor by) {
        Indicator indicator = place.indicator();
        if (indicator.formula() != null) {
            return null;
        }
        boolean reached = value != null && value.signum() > 0;
        ProofBox box = proofs.of(place, reached, typed, by);
        return indicator.as().wantsEvidence() || box.isUsed() ? box : null;
    }

    private List<SourcePage.Said> said(Actor by, Indicator indicator, UnitId unit, Period period, int member) {
        if (!permissions.may(by, Deed.SEE_DOCUMENTS)) {
            return List.of();
        }
        return found.sources(indicator, unit, period, member, by).stream()
                .map(figure -> {
                    Paper paper = documents.paper(figure.document(), by);
                    return new SourcePage.Said(
                            PaperName.of(paper).label(),
                            "/van-ban/" + paper.id().value() + "/so-lieu#f" + figure.id(),
                            Quote.of(
                                    paper.id().value(),
                                    paper.text(),
                                    figure.words().start(),
                                    figure.words().end()));
                })
                .toList();
    }

    /// Where the figure came by a form, the form is where it is changed.
    private SourcePage.@Nullable Form form(
            Actor by,
            Indicator indicator,
            UnitId unit,
            Period period,
            int member,
            List<SourcePage.Revision> revisions,
            Map<String, String> typed) {
        boolean byForm = !revisions.isEmpty() && revisions.getFirst().report() != null;
        // What stands at a unit that is not asked can be taken out of the sum again.
        boolean open = places.isAsked(by.authority(), indicator, unit, period, member)
                || (!revisions.isEmpty() && revisions.getFirst().value() != null);
        return indicator.formula() != null || byForm || !open || !permissions.may(by, Deed.ACCEPT_FIGURES, unit)
                ? null
                : new SourcePage.Form(
                        Written.source(indicator.code(), unit, period, member),
                        typed.getOrDefault("value", ""),
                        typed.getOrDefault("absence", ""),
                        typed.getOrDefault("note", ""));
    }
}
