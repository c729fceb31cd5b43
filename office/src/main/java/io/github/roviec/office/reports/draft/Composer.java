package io.github.roviec.office.reports.draft;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.minutes.Sitting;
import io.github.roviec.office.reports.paper.Annex;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.template.Template;
import io.github.roviec.office.reports.template.Template.AnnexPiece;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a paper together: asks the rooms for a period and fills a template.
@Component
public class Composer {

    private final Organisation organisation;
    private final TaskMaterial.Rooms tasks;
    private final FigureMaterial.Rooms figures;
    private final Clock clock;

    Composer(Organisation organisation, TaskMaterial.Rooms tasks, FigureMaterial.Rooms figures, Clock clock) {
        this.organisation = organisation;
        this.tasks = tasks;
        this.figures = figures;
        this.clock = clock;
    }

    /// As {@link #compose(Template, ReportPeriod, UnitId, Sitting, Actor)}, of no meeting.
    @Transactional
    public Composition compose(Template template, ReportPeriod period, @Nullable UnitId about, Actor by) {
        return compose(template, period, about, null, by);
    }

    /// Refuses with `paper.period` when the template is not for such a period, `paper.unit-missing` when a unit
    /// must be chosen; and as the rooms do when the actor may not see what it speaks of.
    ///
    /// @param about   the unit of which it speaks; ignored where the template speaks of all
    /// @param sitting the meeting whose notice it is; null for every other paper
    @Transactional
    public Composition compose(
            Template template, ReportPeriod period, @Nullable UnitId about, @Nullable Sitting sitting, Actor by) {
        if (template.ofMeeting() != (sitting != null)) {
            throw new Refusal("notice.template", template.name());
        }
        if (!template.periods().contains(period.kind())) {
            throw new Refusal("paper.period", template.name());
        }
        LocalDate today = LocalDate.now(clock);
        Unit authority = organisation
                .unit(new UnitId(by.authority().value()), today)
                .orElseThrow(() -> new Refusal("paper.unit-missing"));
        Unit unit = template.about() == Template.About.AUTHORITY
                ? null
                : organisation
                        .unit(about == null ? new UnitId(0) : about, today)
                        .filter(each -> each.authority().equals(by.authority()))
                        .orElseThrow(() -> new Refusal("paper.unit-missing"));
        Unit issuer = template.issuer() == Template.Issuer.UNIT && unit != null ? unit : authority;
        TaskMaterial work = new TaskMaterial(tasks, period, unit == null ? null : unit.id(), today, by);
        FigureMaterial counted = new FigureMaterial(figures, period, (unit == null ? authority : unit).id(), by);
        Filling filling =
                new Filling(work, period, today, Issuer.name(issuer), unit == null ? "" : unit.name(), sitting);
        Pieces pieces = new Pieces(filling, work, counted, sitting);
        return new Composition(
                head(template, filling, authority, issuer, unit),
                pieces.blocks("b", template.pieces()),
                annexes(template.annexes(), filling, pieces),
                template.signature(),
                recipients(template, sitting));
    }

    private PaperHead head(Template template, Filling filling, Unit authority, Unit issuer, @Nullable Unit unit) {
        boolean own = issuer.equals(authority);
        String mark = own ? "UBND" : Issuer.mark(issuer);
        return new PaperHead(
                own ? null : Issuer.name(authority),
                Issuer.name(issuer),
                null,
                template.kind().symbol(mark, own ? "VP" : mark),
                Issuer.place(authority),
                null,
                template.kind(),
                words(filling.fill(template.subject())).replaceAll(" {2,}", " "),
                template.addressees().stream()
                        .map(each ->
                                each.equals("Ủy ban nhân dân") ? Issuer.name(authority) : words(filling.fill(each)))
                        .toList(),
                null);
    }

    private static List<String> recipients(Template template, @Nullable Sitting sitting) {
        return template.recipients().stream()
                .flatMap(each -> each.equals(Template.ORDERED_UNITS)
                        ? sitting == null ? Stream.empty() : sitting.ordered().stream()
                        : Stream.of(each))
                .toList();
    }

    private static List<Annex> annexes(List<AnnexPiece> annexed, Filling filling, Pieces pieces) {
        List<Annex> annexes = new ArrayList<>();
        for (AnnexPiece piece : annexed) {
            annexes.add(new Annex(
                    words(filling.fill(piece.title())),
                    piece.landscape(),
                    pieces.blocks("p" + annexes.size() + "b", piece.pieces())));
        }
        return annexes;
    }

    static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
