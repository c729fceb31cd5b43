package io.github.roviec.office.web.identity;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.Person;
import io.github.roviec.office.identity.Post;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.identity.PeoplePage.Chosen;
import io.github.roviec.office.web.identity.PeoplePage.Held;
import io.github.roviec.office.web.identity.PeoplePage.Line;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The page of people, and the one person whose place is open on it.
@Component
class PeoplePages {

    private final People people;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    PeoplePages(People people, Organisation organisation, Permissions permissions, Clock clock) {
        this.people = people;
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    String show(Actor by, @Nullable Long chosen, PeoplePage.Typed typed, @Nullable Note note, Model model) {
        permissions.require(by, Deed.MANAGE_PEOPLE);
        LocalDate today = LocalDate.now(clock);
        List<Unit> units = organisation.units(by.authority(), today);
        Map<UnitId, String> names = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Map<Person, List<Post>> all = people.of(by.authority());
        List<Line> lines = all.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), names))
                .toList();
        List<Choice> choices = units.stream()
                .map(unit -> new Choice(Long.toString(unit.id().value()), unit.name()))
                .toList();
        model.addAttribute(
                "page",
                new PeoplePage(
                        lines,
                        choices,
                        typed,
                        chosen == null ? null : chosen(by, chosen, all, names),
                        Shown.date(today),
                        note));
        return "identity/people";
    }

    private static Line line(Person person, List<Post> posts, Map<UnitId, String> units) {
        return new Line(
                person.id().value(),
                person.name(),
                person.signInName(),
                posts.stream().map(post -> held(post, units).said()).toList(),
                !person.disabled());
    }

    private static Chosen chosen(Actor by, long id, Map<Person, List<Post>> all, Map<UnitId, String> units) {
        Person person = all.keySet().stream()
                .filter(each -> each.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("identity.person-unknown"));
        List<Held> posts = all.getOrDefault(person, List.of()).stream()
                .map(post -> held(post, units))
                .toList();
        return new Chosen(
                id,
                person.name(),
                person.signInName(),
                posts,
                !person.disabled(),
                by.id().equals(person.id()));
    }

    private static Held held(Post post, Map<UnitId, String> units) {
        String unit = units.get(post.unit());
        return new Held(
                post.id().value(),
                unit == null ? post.title() : post.title() + ", " + unit,
                Shown.date(post.firstDay()),
                Shown.dateOrNull(post.lastDay()));
    }
}
