package io.github.roviec.office.reports.draft;

import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Words;
import io.github.roviec.office.reports.sentence.FigureNumber;
import io.github.roviec.office.reports.sentence.Said;
import io.github.roviec.office.reports.template.FigurePlace;
import io.github.roviec.office.reports.template.FigurePlace.What;
import io.github.roviec.office.reports.template.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The sentences of a template with the figures that are known.
final class ToldSentences {

    private static final Pattern AUTHORITY = Pattern.compile("^(?:UBND|Ủy ban nhân dân)\\s+");
    private static final Pattern STARTS = Pattern.compile("^[\\s,;]+");

    private final Figures figures;
    private final Function<String, List<Run>> filled;

    /// Whom to ask for a figure.
    interface Figures {
        /// Empty where it is not known.
        ///
        /// @param unit null: of whom the paper speaks
        Optional<Said> said(FigurePlace place, @Nullable UnitId unit);

        /// Those below that have a goal of their own.
        List<Unit> units(FigurePlace goal);
    }

    /// @param filled the other placeholders
    ToldSentences(Figures figures, Function<String, List<Run>> filled) {
        this.figures = figures;
        this.filled = filled;
    }

    List<List<Run>> lines(List<Sentence> sentences) {
        List<List<Run>> lines = new ArrayList<>();
        for (Sentence sentence : sentences) {
            FigurePlace goal = sentence.unit().orElse(null);
            if (goal == null) {
                line(sentence, null).ifPresent(lines::add);
            } else {
                figures.units(goal).forEach(unit -> line(sentence, unit).ifPresent(lines::add));
            }
        }
        return lines;
    }

    private Optional<List<Run>> line(Sentence sentence, @Nullable Unit unit) {
        List<Run> line = new ArrayList<>();
        for (Sentence.Part part : sentence.parts()) {
            Optional<List<Run>> said = part(part, unit);
            if (said.isEmpty() && !part.optional()) {
                return Optional.empty();
            }
            said.ifPresent(line::addAll);
        }
        if (line.stream().noneMatch(Live.class::isInstance)) {
            return Optional.empty();
        }
        missing(sentence, unit).ifPresent(live -> {
            line.add(Words.plain(" ("));
            line.add(live);
            line.add(Words.plain(")"));
        });
        line.add(Words.plain("."));
        return Optional.of(begun(line));
    }

    private Optional<List<Run>> part(Sentence.Part part, @Nullable Unit unit) {
        List<Run> runs = new ArrayList<>();
        for (Sentence.Piece piece : part.pieces()) {
            switch (piece) {
                case Sentence.Said(String said) -> runs.addAll(filled.apply(said));
                case Sentence.Figure(FigurePlace place) -> {
                    Optional<? extends Run> number = run(place, unit);
                    if (number.isEmpty()) {
                        return Optional.empty();
                    }
                    runs.add(number.get());
                }
            }
        }
        return Optional.of(runs);
    }

    private Optional<? extends Run> run(FigurePlace place, @Nullable Unit unit) {
        if (place.what() == What.UNIT) {
            return Optional.ofNullable(unit)
                    .map(each -> Words.plain(AUTHORITY.matcher(each.name()).replaceFirst("")));
        }
        String base = Objects.requireNonNullElse(place.base(), "");
        Optional<Said> said = said(place, unit);
        return switch (place.what()) {
            case VALUE -> said.map(FigureNumber::value);
            case GOAL -> said.flatMap(each -> FigureNumber.goal(each, base));
            case SHARE -> said.flatMap(each -> FigureNumber.share(each, base));
            case OF_LAST_YEAR -> said.flatMap(FigureNumber::ofLastYear);
            case UNIT -> throw new IllegalStateException("a unit is no figure");
        };
    }

    private Optional<Said> said(FigurePlace place, @Nullable Unit unit) {
        return figures.said(place, place.ofThatUnit() && unit != null ? unit.id() : null);
    }

    /// The first figure of the sentence of which something is still to come.
    private Optional<Live> missing(Sentence sentence, @Nullable Unit unit) {
        return sentence.places()
                .filter(place -> place.what() != What.UNIT && place.what() != What.GOAL)
                .flatMap(place -> said(place, unit).stream())
                .flatMap(said -> FigureNumber.missing(said).stream())
                .findFirst();
    }

    /// A line begins with a capital, also where what stood first was left out.
    private static List<Run> begun(List<Run> line) {
        if (line.getFirst() instanceof Words(String text, boolean bold, boolean italic)) {
            String bare = STARTS.matcher(text).replaceFirst("");
            if (!bare.isEmpty()) {
                line.set(0, new Words(Character.toUpperCase(bare.charAt(0)) + bare.substring(1), bold, italic));
            }
        }
        return line;
    }
}
