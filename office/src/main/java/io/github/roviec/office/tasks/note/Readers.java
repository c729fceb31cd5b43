package io.github.roviec.office.tasks.note;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Person;
import io.github.roviec.office.identity.Post;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.KnownTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who may see a task: the office and the leaders, and the people of the units that have a part in it and of those
/// above them, as {@link io.github.roviec.office.identity.Permissions} has it the other way round.
@Component
class Readers {

    private final People people;
    private final Organisation organisation;
    private final Clock clock;

    Readers(People people, Organisation organisation, Clock clock) {
        this.people = people;
        this.organisation = organisation;
        this.clock = clock;
    }

    List<Reader> of(KnownTask task, AuthorityId authority) {
        Map<UnitId, Unit> units = organisation.units(authority, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        Set<UnitId> seeing = new HashSet<>();
        Stream.concat(task.leads().stream(), task.coordinating().stream())
                .forEach(unit -> withAbove(unit, units, seeing));
        List<Reader> readers = new ArrayList<>();
        people.of(authority)
                .forEach((person, posts) -> post(posts, seeing)
                        .filter(post -> !person.disabled())
                        .ifPresent(post -> readers.add(reader(person, post, units.get(post.unit())))));
        return readers;
    }

    private static void withAbove(UnitId unit, Map<UnitId, Unit> units, Set<UnitId> seeing) {
        UnitId next = unit;
        while (next != null && seeing.add(next)) {
            Unit known = units.get(next);
            next = known == null ? null : known.parent();
        }
    }

    private static Optional<Post> post(List<Post> posts, Set<UnitId> seeing) {
        return posts.stream()
                .filter(post -> switch (post.kind()) {
                    case CLERK, LEADER -> true;
                    case HEAD, OFFICER -> seeing.contains(post.unit());
                    case ADMINISTRATOR -> false;
                })
                .findFirst();
    }

    private static Reader reader(Person person, Post post, @Nullable Unit unit) {
        return new Reader(
                person.id(), person.signInName(), person.name(), post.title(), unit == null ? "" : unit.name());
    }
}
