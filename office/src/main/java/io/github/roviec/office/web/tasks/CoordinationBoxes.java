package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.contribution.Contribution;
import io.github.roviec.office.tasks.contribution.Contributions;
import io.github.roviec.office.tasks.contribution.Coordination;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.tasks.CoordinationBox.Draft;
import io.github.roviec.office.web.tasks.CoordinationBox.Line;
import io.github.roviec.office.web.tasks.CoordinationBox.Unit;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts together what a task's page shows of its coordinating units.
@Component
class CoordinationBoxes {

    private final Contributions contributions;
    private final People people;

    CoordinationBoxes(Contributions contributions, People people) {
        this.contributions = contributions;
        this.people = people;
    }

    CoordinationBox of(TaskCode code, Draft draft, Actor by) {
        return of(contributions.of(code, by), draft);
    }

    CoordinationBox of(Coordination coordination, Draft draft) {
        String code = coordination.task().code().value();
        Map<ActorId, String> names = people.names(coordination.contributions().stream()
                .flatMap(contribution -> contribution.history().stream())
                .map(Contribution.Line::by)
                .collect(Collectors.toSet()));
        return new CoordinationBox(
                code,
                coordination.contributions().stream()
                        .map(contribution -> unit(code, contribution, names))
                        .toList(),
                coordination.given(),
                !coordination.task().closed(),
                coordination.mayAsk(),
                Shown.dateOrNull(coordination.task().due()),
                coordination.missed(),
                draft);
    }

    private static Unit unit(String code, Contribution contribution, Map<ActorId, String> names) {
        return new Unit(
                contribution.unit().value() + ":" + contribution.version(),
                contribution.unitName(),
                contribution.state().name(),
                Shown.dateOrNull(contribution.due()),
                contribution.given() ? null : contribution.asked(),
                contribution.own(),
                contribution.acknowledged(),
                contribution.given(),
                contribution.history().stream()
                        .map(line -> line(code, line, names))
                        .toList());
    }

    private static Line line(String code, Contribution.Line line, Map<ActorId, String> names) {
        return new Line(
                Shown.time(line.at()),
                names.getOrDefault(line.by(), ""),
                "contribution.line." + line.kind(),
                line.text(),
                Shown.dateOrNull(line.due()),
                line.file() == null ? null : "/nhiem-vu/" + code + "/phoi-hop/tep/" + line.id(),
                line.fileName(),
                line.paperNumber());
    }
}
