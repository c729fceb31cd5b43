package io.github.roviec.office.web.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.NewPerson;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// People and the posts they hold, for the administrator: the list, and somebody new.
@Controller
class PeopleController {

    private final People people;
    private final PeoplePages pages;
    private final Permissions permissions;
    private final TransactionOperations transaction;
    private final Clock clock;

    PeopleController(
            People people, PeoplePages pages, Permissions permissions, TransactionOperations transaction, Clock clock) {
        this.people = people;
        this.pages = pages;
        this.permissions = permissions;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping("/to-chuc/nguoi")
    String list(Actor by, @RequestParam(name = "nguoi", required = false) @Nullable Long chosen, Model model) {
        return pages.show(by, chosen, PeoplePage.Typed.NOTHING, (Note) model.getAttribute("said"), model);
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
            Model model) {
        permissions.require(by, Deed.MANAGE_PEOPLE);
        try {
            String password = GivenPassword.fresh();
            UnitId in = new UnitId(Typed.number(unit));
            permissions.require(by, Deed.MANAGE_PEOPLE, in);
            PostKind kind = Typed.oneOf(PostKind.class, post);
            transaction.executeWithoutResult(status -> {
                ActorId person = people.add(new NewPerson(by.authority(), account, name, password, true), by.id());
                people.appoint(person, in, kind, title, LocalDate.now(clock), by.id());
            });
            // Shown here and now: a redirect would leave the password in the session, which the database keeps.
            Note said = Note.done("people.added", name.strip(), password);
            return pages.show(by, null, PeoplePage.Typed.NOTHING, said, model);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            PeoplePage.Typed typed = new PeoplePage.Typed(name, account, post, title, unit);
            return pages.show(by, null, typed, Note.of(refusal), model);
        }
    }
}
