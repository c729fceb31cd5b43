package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.splitting.Part;
import io.github.roviec.office.tasks.splitting.Split;
import io.github.roviec.office.tasks.splitting.Splitting;
import io.github.roviec.office.web.Shown;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts together what a task's page shows of its parts.
@Component
class PartsBoxes {

    private final Splitting splitting;
    private final People people;

    PartsBoxes(Splitting splitting, People people) {
        this.splitting = splitting;
        this.people = people;
    }

    PartsBox of(TaskCode code, Actor by) {
        return of(splitting.of(code, by));
    }

    PartsBox of(Split split) {
        Map<ActorId, String> names = people.names(
                Stream.concat(split.parts().stream().map(Part::officer), Stream.ofNullable(split.officer()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return new PartsBox(
                split.task().code().value(),
                split.parts().stream().map(part -> part(part, names)).toList(),
                split.done(),
                split.all(),
                Shown.share(split.done(), split.all()),
                split.officer() == null ? null : names.getOrDefault(split.officer(), ""),
                split.reason(),
                split.maySplit());
    }

    private static PartsBox.Part part(Part part, Map<ActorId, String> names) {
        return new PartsBox.Part(
                part.code().value(),
                part.text(),
                part.officer() == null ? part.unit() : names.getOrDefault(part.officer(), part.unit()),
                Shown.dateOrNull(part.due()),
                part.state().name(),
                part.timeliness().name());
    }
}
