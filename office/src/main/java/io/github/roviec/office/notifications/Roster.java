package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.watch.WatchedTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who holds which post in an authority, as read at one moment: asked many times while messages are made.
final class Roster {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final List<Actor> actors;
    private final List<Actor> wide;
    private final Map<ActorId, List<Actor>> byPerson;
    private final Map<UnitId, List<Actor>> byUnit;
    private final Map<UnitId, Unit> units;
    private final UnitId top;
    private final Permissions permissions;
    private final Map<Actor, Set<UnitId>> visible = new HashMap<>();

    private Roster(List<Actor> actors, Map<UnitId, Unit> units, UnitId top, Permissions permissions) {
        this.actors = actors;
        this.wide = actors.stream().filter(permissions::isAuthorityWide).toList();
        this.byPerson = actors.stream().collect(Collectors.groupingBy(Actor::id));
        this.byUnit = actors.stream().collect(Collectors.groupingBy(Actor::unit));
        this.units = units;
        this.top = top;
        this.permissions = permissions;
    }

    /// Reads rosters.
    @Component
    static class Rosters {

        private final People people;
        private final Organisation organisation;
        private final Permissions permissions;
        private final Clock clock;

        Rosters(People people, Organisation organisation, Permissions permissions, Clock clock) {
            this.people = people;
            this.organisation = organisation;
            this.permissions = permissions;
            this.clock = clock;
        }

        Roster of(AuthorityId authority) {
            List<Actor> actors = people.of(authority).entrySet().stream()
                    .filter(held -> !held.getKey().disabled())
                    .flatMap(held -> held.getValue().stream()
                            .map(post -> new Actor(
                                    held.getKey().id(),
                                    held.getKey().name(),
                                    post.kind(),
                                    post.title(),
                                    post.unit(),
                                    authority)))
                    .toList();
            Map<UnitId, Unit> units = organisation.units(authority, LocalDate.now(clock)).stream()
                    .collect(Collectors.toMap(Unit::id, Function.identity()));
            return new Roster(actors, units, new UnitId(authority.value()), permissions);
        }
    }

    /// Thủ trưởng of a unit; where it has none its people, where it has nobody the heads above it.
    Set<ActorId> answering(UnitId unit) {
        Set<ActorId> heads = holding(unit, post -> post == PostKind.HEAD);
        if (!heads.isEmpty()) {
            return heads;
        }
        Set<ActorId> staff = holding(unit, Roster::works);
        return staff.isEmpty() ? headsAbove(unit) : staff;
    }

    private Set<ActorId> headsAbove(UnitId unit) {
        UnitId at = parent(unit);
        for (int steps = 0; at != null && !at.equals(top) && steps < units.size(); steps++, at = parent(at)) {
            Set<ActorId> heads = holding(at, post -> post == PostKind.HEAD);
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        return Set.of();
    }

    /// Those of `people` who hold a post in `unit`, or in one above it that works.
    Set<ActorId> of(UnitId unit, Set<ActorId> people) {
        return people.stream()
                .flatMap(person -> byPerson.getOrDefault(person, List.of()).stream())
                .filter(actor -> actor.unit().equals(unit) || !permissions.isAuthorityWide(actor) && sees(actor, unit))
                .map(Actor::id)
                .collect(Collectors.toSet());
    }

    /// Chủ tịch: by the title of the post ("Chủ tịch UBND", not "Phó Chủ tịch").
    Set<ActorId> chairmen() {
        return actors.stream()
                .filter(actor -> actor.post() == PostKind.LEADER
                        && actor.title().strip().toLowerCase(VIETNAMESE).startsWith("chủ tịch"))
                .map(Actor::id)
                .collect(Collectors.toSet());
    }

    Stream<Actor> all() {
        return actors.stream();
    }

    /// Those who hold a post in the unit.
    Stream<Actor> of(UnitId unit) {
        return byUnit.getOrDefault(unit, List.of()).stream();
    }

    /// The authority itself, as a unit.
    UnitId top() {
        return top;
    }

    /// Those who hold a post in `unit` or above it, and who acts for the whole authority.
    Stream<Actor> near(UnitId unit) {
        List<Actor> found = new ArrayList<>(byUnit.getOrDefault(unit, List.of()));
        UnitId at = parent(unit);
        for (int steps = 0; at != null && steps < units.size(); steps++, at = parent(at)) {
            found.addAll(byUnit.getOrDefault(at, List.of()));
        }
        return Stream.concat(found.stream(), wide.stream()).distinct();
    }

    /// What it is called today; null where it is there no more.
    @Nullable
    String name(UnitId unit) {
        Unit known = units.get(unit);
        return known == null ? null : known.name();
    }

    /// Whether `person` may see figures in any of their posts, where `unit` is said those of this unit.
    boolean seesFigures(ActorId person, @Nullable UnitId unit) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .anyMatch(actor -> permissions.may(actor, Deed.SEE_FIGURES)
                        && (unit == null || permissions.isAuthorityWide(actor) || sees(actor, unit)));
    }

    Set<ActorId> administrators() {
        return actors.stream()
                .filter(actor -> actor.post() == PostKind.ADMINISTRATOR)
                .map(Actor::id)
                .collect(Collectors.toSet());
    }

    /// Whether `person` may see `task` in any of their posts.
    boolean sees(ActorId person, WatchedTask task) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .anyMatch(actor -> permissions.may(actor, Deed.SEE_TASKS)
                        && (permissions.isAuthorityWide(actor) || task.units().anyMatch(unit -> sees(actor, unit))));
    }

    private boolean sees(Actor actor, UnitId unit) {
        return visible.computeIfAbsent(actor, who -> new HashSet<>(permissions.visible(who)))
                .contains(unit);
    }

    private Set<ActorId> holding(UnitId unit, Predicate<PostKind> kind) {
        return byUnit.getOrDefault(unit, List.of()).stream()
                .filter(actor -> kind.test(actor.post()))
                .map(Actor::id)
                .collect(Collectors.toSet());
    }

    private static boolean works(PostKind post) {
        return post == PostKind.OFFICER || post == PostKind.CLERK;
    }

    private @Nullable UnitId parent(UnitId unit) {
        Unit known = units.get(unit);
        return known == null ? null : known.parent();
    }
}
