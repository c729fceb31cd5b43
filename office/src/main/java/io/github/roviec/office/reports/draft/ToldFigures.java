package io.github.roviec.office.reports.draft;

import io.github.roviec.office.indicators.Goal;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.sentence.Said;
import io.github.roviec.office.reports.template.FigurePlace;
import io.github.roviec.office.reports.template.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The figures of some sentences, asked once for each unit of which they speak.
final class ToldFigures implements ToldSentences.Figures {

    private final FigureMaterial material;
    private final List<String> codes;
    private final Map<UnitId, List<Rolled>> rows = new HashMap<>();
    private final Map<String, Map<Integer, String>> members = new HashMap<>();

    ToldFigures(FigureMaterial material, List<Sentence> sentences) {
        this.material = material;
        this.codes = sentences.stream()
                .flatMap(Sentence::places)
                .map(FigurePlace::indicator)
                .filter(material.inForce()::containsKey)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Said> said(FigurePlace place, @Nullable UnitId unit) {
        Indicator indicator = material.inForce().get(place.indicator());
        return indicator == null
                ? Optional.empty()
                : rows
                        .computeIfAbsent(unit == null ? material.unit() : unit, of -> material.rows(codes, List.of(of)))
                        .stream()
                        .filter(row -> row.indicator().equals(place.indicator()) && member(place, indicator, row))
                        .findFirst()
                        .flatMap(row -> Optional.ofNullable(material.said(row, indicator, indicator.name())));
    }

    private boolean member(FigurePlace place, Indicator indicator, Rolled row) {
        return place.member() == null
                ? row.member() == 0
                : place.member()
                        .equals(members.computeIfAbsent(indicator.code(), _ -> material.memberCodes(indicator))
                                .get(row.member()));
    }

    /// A goal without the paper that sets it is the sum of others.
    @Override
    public List<Unit> units(FigurePlace goal) {
        if (!material.inForce().containsKey(goal.indicator())) {
            return List.of();
        }
        List<Unit> below = material.below();
        Set<UnitId> aimed = material
                .rows(List.of(goal.indicator()), below.stream().map(Unit::id).toList())
                .stream()
                .filter(row -> row.member() == 0)
                .filter(row -> Optional.ofNullable(row.goal(Objects.requireNonNullElse(goal.base(), "")))
                        .map(Goal::decision)
                        .isPresent())
                .map(Rolled::unit)
                .collect(Collectors.toSet());
        return below.stream().filter(unit -> aimed.contains(unit.id())).toList();
    }
}
