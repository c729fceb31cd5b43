package io.github.roviec.office.web.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.Person;
import io.github.roviec.office.identity.Post;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.identity.SignIn;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One person's place: their posts, their password, the end of their account.
@Controller
@RequestMapping("/to-chuc/nguoi/{id}")
class PersonController {

    private final People people;
    private final SignIn signIn;
    private final PeoplePages pages;
    private final Permissions permissions;
    private final Clock clock;

    PersonController(People people, SignIn signIn, PeoplePages pages, Permissions permissions, Clock clock) {
        this.people = people;
        this.signIn = signIn;
        this.pages = pages;
        this.permissions = permissions;
        this.clock = clock;
    }

    @PostMapping("/mat-khau")
    String reset(Actor by, @PathVariable long id, Model model) {
        Person person = person(id, by);
        String password = GivenPassword.fresh();
        signIn.reset(person.id(), password, by.id());
        // Shown here and now: a redirect would leave the password in the session, which the database keeps.
        Note said = Note.done("people.reset.done", person.name(), password);
        return pages.show(by, id, PeoplePage.Typed.NOTHING, said, model);
    }

    @PostMapping("/chuc-danh")
    String appoint(
            Actor by,
            @PathVariable long id,
            @RequestParam String post,
            @RequestParam String title,
            @RequestParam String unit,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        PeoplePage.Typed typed = new PeoplePage.Typed("", "", post, title, unit);
        return change(by, id, typed, response, after, model, person -> {
            UnitId in = new UnitId(Typed.number(unit));
            permissions.require(by, Deed.MANAGE_PEOPLE, in);
            people.appoint(person.id(), in, Typed.oneOf(PostKind.class, post), title, LocalDate.now(clock), by.id());
            return Note.done("people.appointed", person.name(), title.strip());
        });
    }

    @PostMapping("/thoi-chuc-danh")
    String end(
            Actor by,
            @PathVariable long id,
            @RequestParam long post,
            @RequestParam String lastDay,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return change(by, id, PeoplePage.Typed.NOTHING, response, after, model, person -> {
            LocalDate last = Objects.requireNonNullElse(Shown.typedDate(lastDay), LocalDate.now(clock));
            Post held = people.posts(person.id()).stream()
                    .filter(each -> each.id().value() == post)
                    .findFirst()
                    .orElseThrow(() -> new Refusal("identity.post-unknown"));
            people.end(held.id(), last, by.id());
            return Note.done("people.ended", person.name(), held.title(), Shown.date(last));
        });
    }

    @PostMapping("/dong")
    String close(Actor by, @PathVariable long id, HttpServletResponse response, RedirectAttributes after, Model model) {
        return change(by, id, PeoplePage.Typed.NOTHING, response, after, model, person -> {
            if (person.id().equals(by.id())) {
                throw new Refusal("web.own-account");
            }
            people.disable(person.id(), by.id());
            return Note.done("people.disabled", person.name());
        });
    }

    private String change(
            Actor by,
            long id,
            PeoplePage.Typed typed,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model,
            Function<Person, Note> change) {
        Person person = person(id, by);
        try {
            after.addFlashAttribute("said", change.apply(person));
            return "redirect:/to-chuc/nguoi?nguoi=" + id;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return pages.show(by, id, typed, Note.of(refusal), model);
        }
    }

    private Person person(long id, Actor by) {
        permissions.require(by, Deed.MANAGE_PEOPLE);
        return people.person(new ActorId(id))
                .filter(found -> found.authority().equals(by.authority()))
                .orElseThrow(() -> new Refusal("identity.person-unknown"));
    }
}
