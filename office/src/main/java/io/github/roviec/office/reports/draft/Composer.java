package io.github.roviec.office.reports.draft;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.paper.Annex;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.template.Piece;
import io.github.roviec.office.reports.template.Template;
import io.github.roviec.office.reports.template.Template.AnnexPiece;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

    /// Refuses with `paper.period` when the template is not for such a period, `paper.unit-missing` when a unit
    /// must be chosen; and as the rooms do when the actor may not see what it speaks of.
    ///
    /// @param about the unit of which it speaks; ignored where the template speaks of all
    @Transactional
    public Composition compose(Template template, ReportPeriod period, @Nullable UnitId about, Actor by) {
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
        Keys keys = new Keys();
        Filling filling = new Filling(work, period, today, Issuer.name(issuer), unit == null ? "" : unit.name());
        return new Composition(
                head(template, filling, authority, issuer, unit),
                blocks("b", template.pieces(), keys, filling, work, counted),
                annexes(template.annexes(), keys, filling, work, counted),
                template.signature(),
                template.recipients());
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
                words(filling.fill(template.subject())),
                template.addressees().stream()
                        .map(each ->
                                each.equals("Ủy ban nhân dân") ? Issuer.name(authority) : words(filling.fill(each)))
                        .toList(),
                null);
    }

    private List<Annex> annexes(
            List<AnnexPiece> pieces, Keys keys, Filling filling, TaskMaterial work, FigureMaterial counted) {
        List<Annex> annexes = new ArrayList<>();
        for (AnnexPiece piece : pieces) {
            annexes.add(new Annex(
                    words(filling.fill(piece.title())),
                    piece.landscape(),
                    blocks("p" + annexes.size() + "b", piece.pieces(), keys, filling, work, counted)));
        }
        return annexes;
    }

    private static List<Block> blocks(
            String prefix, List<Piece> pieces, Keys keys, Filling filling, TaskMaterial work, FigureMaterial counted) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Piece piece : pieces) {
            String key = Keys.words(prefix, number++);
            switch (piece) {
                case Piece.Title(Heading.Level level, String said) ->
                    blocks.add(new Heading(key, level, words(filling.fill(said))));
                case Piece.Text(String said, boolean basis) ->
                    blocks.add(new Paragraph(
                            key, basis ? Paragraph.Style.BASIS : Paragraph.Style.BODY, filling.fill(said)));
                case Piece.Lines lines -> blocks.addAll(counted.lines(keys.of(lines), lines.which()));
                case Piece.TableOf table -> {
                    String caption = table.caption().isEmpty() ? "" : words(filling.fill(table.caption()));
                    Piece.Which which = table.which();
                    blocks.add(
                            which == null
                                    ? new TaskTables(work).table(keys.of(table), table.name(), caption)
                                    : counted.table(keys.of(table), caption, which));
                }
                case Piece.ChartOf chart -> {
                    String caption = words(filling.fill(chart.caption()));
                    Piece.Which which = chart.which();
                    blocks.add(
                            which == null
                                    ? new TaskTables(work).chart(keys.of(chart), chart.name(), caption)
                                    : counted.chart(keys.of(chart), caption, which));
                }
            }
        }
        return blocks;
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
