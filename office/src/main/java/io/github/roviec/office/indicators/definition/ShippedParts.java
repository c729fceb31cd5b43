package io.github.roviec.office.indicators.definition;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Dimension;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.ShippedCatalogue;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The parts of criteria that ship with the product, for an office that has used the criteria without them: it takes
/// them up when it wants to. What was said as a whole stays so (`SaidWhole`).
@Component
public class ShippedParts {

    private final Indicators indicators;
    private final Definitions definitions;

    ShippedParts(Indicators indicators, Definitions definitions) {
        this.indicators = indicators;
        this.definitions = definitions;
    }

    /// Those that the dimension of the office does not have, of criteria that it has, in the order of the product.
    public List<Member> lacking(Dimension now) {
        if (!now.criteria()) {
            return List.of();
        }
        return ShippedCatalogue.read().dimensions().stream()
                .filter(shipped -> shipped.code().equals(now.code()))
                .flatMap(shipped -> shipped.members().stream())
                .filter(part -> part.isPart() && part.above(now.members()).isPresent())
                .filter(part ->
                        now.members().stream().noneMatch(member -> member.code().equals(part.code())))
                .toList();
    }

    /// Puts them behind their criteria. Refuses with `indicators.parts-none` where nothing is lacking, and as
    /// {@link Definitions#define}.
    ///
    /// @param version of the dimension that was looked at
    /// @return how many there were
    @Transactional
    public int take(String dimension, int version, Actor by) {
        Dimension now = indicators.dimensions(by.authority()).stream()
                .filter(known -> known.code().equals(dimension))
                .findFirst()
                .orElseThrow(() -> new Refusal("indicators.parts-none"));
        List<Member> lacking = lacking(now);
        if (lacking.isEmpty()) {
            throw new Refusal("indicators.parts-none");
        }
        // Parts add up to nothing, and what was said as a whole stays: no number of the past changes.
        definitions.define(now.with(woven(now.members(), lacking)), Since.ALWAYS, version, by);
        return lacking.size();
    }

    private static List<Member> woven(List<Member> members, List<Member> lacking) {
        List<Member> all = new ArrayList<>();
        for (Member criterion : Member.whole(members)) {
            all.add(criterion);
            members.stream().filter(part -> criterion.code().equals(part.of())).forEach(all::add);
            lacking.stream()
                    .filter(part -> criterion.code().equals(part.of()))
                    .map(part -> part.during(criterion.when()))
                    .forEach(all::add);
        }
        return all;
    }
}
