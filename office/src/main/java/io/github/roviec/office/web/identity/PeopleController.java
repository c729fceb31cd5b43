package io.github.roviec.office.web.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.NewPerson;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.Person;
import io.github.roviec.office.identity.Post;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.identity.SignIn;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.identity.PeoplePage.Line;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// People and the posts they hold, for the administrator.
@Controller
class PeopleController {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final People people;
    private final SignIn signIn;
    private final Organisation organisation;
    private final Permissions permissions;
    private final TransactionOperations transaction;
    private final Clock clock;

    PeopleController(
            People people,
            SignIn signIn,
            Organisation organisation,
            Permissions permissions,
            TransactionOperations transaction,
            Clock clock) {
        this.people = people;
        this.signIn = signIn;
        this.organisation = organisation;
        this.permissions = permissions;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping("/to-chuc/nguoi")
    String list(Actor by, Model model) {
        return show(by, PeoplePage.Typed.NOTHING, (Note) model.getAttribute("said"), model);
    }

    @PostMapping("/to-chuc/nguoi")
    String add(
            Actor by,
            @RequestParam String name,
            @RequestParam String account,
            @RequestParam String post,
            @RequestParam String title,
            @RequestParam String unit,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        permissions.require(by, Deed.MANAGE_PEOPLE);
        try {
            String password = password();
            UnitId in = new UnitId(Typed.number(unit));
            permissions.require(by, Deed.MANAGE_PEOPLE, in);
            PostKind kind = Typed.oneOf(PostKind.class, post);
            transaction.executeWithoutResult(status -> {
                ActorId person = people.add(new NewPerson(by.authority(), account, name, password, true), by.id());
                people.appoint(person, in, kind, title, LocalDate.now(clock), by.id());
            });
            after.addFlashAttribute("said", Note.done("people.added", name.strip(), password));
            return "redirect:/to-chuc/nguoi";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, new PeoplePage.Typed(name, account, post, title, unit), Note.of(refusal), model);
        }
    }

    @PostMapping("/to-chuc/nguoi/{id}/mat-khau")
    String reset(Actor by, @PathVariable long id, RedirectAttributes after) {
        permissions.require(by, Deed.MANAGE_PEOPLE);
        Person person = people.person(new ActorId(id))
                .filter(found -> found.authority().equals(by.authority()))
                .orElseThrow(() -> new Refusal("identity.person-unknown"));
        String password = password();
        signIn.reset(person.id(), password, by.id());
        after.addFlashAttribute("said", Note.done("people.reset.done", person.name(), password));
        return "redirect:/to-chuc/nguoi";
    }

    private String show(Actor by, PeoplePage.Typed typed, @Nullable Note note, Model model) {
        permissions.require(by, Deed.MANAGE_PEOPLE);
        List<Unit> units = organisation.units(by.authority(), LocalDate.now(clock));
        Map<UnitId, Unit> known = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        List<Line> lines = people.of(by.authority()).entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), known))
                .toList();
        List<Choice> choices = units.stream()
                .map(unit -> new Choice(Long.toString(unit.id().value()), unit.name()))
                .toList();
        model.addAttribute("page", new PeoplePage(lines, choices, typed, note));
        return "identity/people";
    }

    private static Line line(Person person, List<Post> posts, Map<UnitId, Unit> units) {
        List<String> held = posts.stream()
                .map(post -> units.containsKey(post.unit())
                        ? post.title() + ", " + units.get(post.unit()).name()
                        : post.title())
                .toList();
        return new Line(person.id().value(), person.name(), person.signInName(), held, !person.disabled());
    }

    /// Four groups of four: easy to read out once on the telephone.
    private static String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
