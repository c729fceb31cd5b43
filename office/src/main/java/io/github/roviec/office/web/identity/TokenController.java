package io.github.roviec.office.web.identity;

import io.github.roviec.office.base.ActorId;
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
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<Person, List<Post>> holders = held(by);
        Map<UnitId, String> units =
                organisation.units(by.authority(), today).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Map<PostId, String> posts = new HashMap<>();
        holders.values()
                .forEach(all -> all.forEach(
                        post -> posts.put(post.id(), post.title() + ", " + units.getOrDefault(post.unit(), ""))));
        List<Token> known = tokens.of(by);
        Map<ActorId, String> names =
                people.names(known.stream().map(Token::person).collect(Collectors.toSet()));
        List<TokensPage.Line> lines = known.stream()
                .map(token -> {
                    String name = names.getOrDefault(token.person(), "");
                    String post = posts.get(token.post());
                    return new TokensPage.Line(
                            token.id(),
                            token.name(),
                            post == null ? name : name + ", " + post,
                            token.scope().name(),
                            token.tail(),
                            Shown.time(token.createdAt()),
                            Shown.date(token.lastDay()),
                            token.usedAt() == null ? null : Shown.time(token.usedAt()),
                            token.revokedAt() != null
                                    ? "REVOKED"
                                    : token.lastDay().isBefore(today) ? "OVER" : "OPEN");
                })
                .toList();
        model.addAttribute(
                "page", new TokensPage(lines, secret, choices(holders, posts, by), typed, Tokens.MOST_DAYS, note));
        return "identity/tokens";
    }

    /// The own posts first; for who looks after people, everybody's.
    private Map<Person, List<Post>> held(Actor by) {
        if (permissions.may(by, Deed.MANAGE_PEOPLE)) {
            return people.of(by.authority());
        }
        return people.person(by.id())
                .map(own -> Map.of(own, people.posts(by.id())))
                .orElse(Map.of());
    }

    private static List<Choice> choices(Map<Person, List<Post>> holders, Map<PostId, String> posts, Actor by) {
        List<Choice> own = new ArrayList<>();
        List<Choice> others = new ArrayList<>();
        holders.forEach((person, held) -> held.forEach(post -> {
            String value = String.valueOf(post.id().value());
            String label = posts.getOrDefault(post.id(), "");
            if (person.id().equals(by.id())) {
                own.add(new Choice(value, label));
            } else if (!person.disabled()) {
                others.add(new Choice(value, person.name() + ", " + label));
            }
        }));
        own.addAll(others);
        return own;
    }
}
