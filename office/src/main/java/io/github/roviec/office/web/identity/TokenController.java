package io.github.roviec.office.web.identity;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.Person;
import io.github.roviec.office.identity.Post;
import io.github.roviec.office.identity.PostId;
import io.github.roviec.office.identity.token.Token;
import io.github.roviec.office.identity.token.TokenScope;
import io.github.roviec.office.identity.token.Tokens;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Keys by which other systems ask and submit: made and revoked.
@Controller
class TokenController {

    /// What a key lives where nobody says otherwise.
    private static final int USUAL_DAYS = 180;

    private final Tokens tokens;
    private final People people;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    TokenController(Tokens tokens, People people, Organisation organisation, Permissions permissions, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping("/khoa-api")
    String show(Actor by, Model model) {
        TokensPage.Typed nothing = new TokensPage.Typed(
                "", "", TokenScope.READ.name(), Shown.date(LocalDate.now(clock).plusDays(USUAL_DAYS)));
        return show(by, nothing, null, (Note) model.getAttribute("said"), model);
    }

    /// The secret is in this answer and nowhere else: no redirect, and no cache keeps it.
    @PostMapping("/khoa-api")
    String make(
            Actor by,
            @RequestParam String name,
            @RequestParam String post,
            @RequestParam String scope,
            @RequestParam String lastDay,
            HttpServletResponse response,
            Model model) {
        TokensPage.Typed typed = new TokensPage.Typed(name, post, scope, lastDay);
        try {
            LocalDate last = Shown.typedDate(lastDay);
            String secret = tokens.make(
                    new PostId(Typed.number(post)),
                    name,
                    Typed.oneOf(TokenScope.class, scope),
                    last == null ? LocalDate.now(clock).plusDays(USUAL_DAYS) : last,
                    by);
            return show(by, typed, secret, Note.done("token.made"), model);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, typed, null, Note.of(refusal), model);
        }
    }

    @PostMapping("/khoa-api/{id}/thu-hoi")
    String revoke(Actor by, @PathVariable long id, RedirectAttributes after) {
        tokens.revoke(id, by);
        after.addFlashAttribute("said", Note.done("token.revoked"));
        return "redirect:/khoa-api";
    }

    private String show(Actor by, TokensPage.Typed typed, @Nullable String secret, @Nullable Note note, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<TokensPage.Line> lines = tokens.of(by).stream()
                .map(token -> new TokensPage.Line(
                        token.id(),
                        token.name(),
                        who(token, today),
                        token.scope().name(),
                        token.tail(),
                        Shown.date(token.lastDay()),
                        token.usedAt() == null ? null : Shown.time(token.usedAt()),
                        token.revokedAt() != null ? "REVOKED" : token.lastDay().isBefore(today) ? "OVER" : "OPEN"))
                .toList();
        model.addAttribute("page", new TokensPage(lines, secret, posts(by, today), typed, Tokens.MOST_DAYS, note));
        return "identity/tokens";
    }

    private String who(Token token, LocalDate today) {
        String name = people.person(token.person()).map(Person::name).orElse("");
        return people.posts(token.person()).stream()
                .filter(post -> post.id().equals(token.post()))
                .findFirst()
                .map(post -> name + ", " + label(post, today))
                .orElse(name);
    }

    private String label(Post post, LocalDate today) {
        return post.title() + ", "
                + organisation.unit(post.unit(), today).map(Unit::name).orElse("");
    }

    private List<Choice> posts(Actor by, LocalDate today) {
        List<Choice> posts = new ArrayList<>();
        for (Post post : people.posts(by.id())) {
            posts.add(new Choice(String.valueOf(post.id().value()), label(post, today)));
        }
        if (permissions.may(by, Deed.MANAGE_PEOPLE)) {
            for (Map.Entry<Person, List<Post>> person :
                    people.of(by.authority()).entrySet()) {
                if (!person.getKey().id().equals(by.id()) && !person.getKey().disabled()) {
                    person.getValue()
                            .forEach(post -> posts.add(new Choice(
                                    String.valueOf(post.id().value()),
                                    person.getKey().name() + ", " + label(post, today))));
                }
            }
        }
        return posts;
    }
}
