package io.github.roviec.office.web;

import io.github.roviec.office.identity.Account;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.Post;
import io.github.roviec.office.identity.PostId;
import io.github.roviec.office.notifications.Messages;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/// Puts the frame around every page. What a post may not use is not shown.
@ControllerAdvice
class FrameAdvice {

    private final SessionActor actors;
    private final People people;
    private final Permissions permissions;
    private final Organisation organisation;
    private final Messages messages;
    private final Clock clock;

    FrameAdvice(
            SessionActor actors,
            People people,
            Permissions permissions,
            Organisation organisation,
            Messages messages,
            Clock clock) {
        this.actors = actors;
        this.people = people;
        this.permissions = permissions;
        this.organisation = organisation;
        this.messages = messages;
        this.clock = clock;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        if (request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null) {
            return new Frame(null, List.of(), locale.getLanguage(), "", "", 0);
        }
        Optional<Actor> actor = actors.actor(request);
        String query = request.getParameter("q");
        return new Frame(
                actor.map(who -> person(who, actors.chosen(request))).orElse(null),
                actor.map(who -> places(who, request.getRequestURI())).orElse(List.of()),
                locale.getLanguage(),
                otherLanguage(request, locale),
                query == null ? "" : query,
                actor.map(Actor::id).map(messages::unread).orElse(0));
    }

    private Frame.Person person(Actor actor, @Nullable PostId chosen) {
        List<Post> held =
                SessionActor.account().map(Account::person).map(people::posts).orElse(List.of());
        boolean known = held.stream().anyMatch(post -> post.id().equals(chosen));
        List<Frame.Post> posts = new ArrayList<>();
        for (Post post : held) {
            boolean current = known ? post.id().equals(chosen) : posts.isEmpty();
            posts.add(new Frame.Post(post.id().value(), post.title(), unit(post.unit()), current));
        }
        return new Frame.Person(actor.name(), actor.title(), unit(actor.unit()), posts);
    }

    private String unit(UnitId id) {
        return organisation.unit(id, LocalDate.now(clock)).map(Unit::name).orElse("");
    }

    private List<Frame.Place> places(Actor actor, String uri) {
        List<Frame.Place> places = new ArrayList<>();
        places.add(new Frame.Place("today", "/", "/".equals(uri)));
        add(places, actor, Deed.SEE_DOCUMENTS, "documents", "/van-ban", uri);
        add(places, actor, Deed.SEE_TASKS, "tasks", "/nhiem-vu", uri);
        add(places, actor, Deed.SEE_FIGURES, "figures", "/so-lieu", uri);
        add(places, actor, Deed.SEE_PAPERS, "papersOut", "/bao-cao", uri);
        add(places, actor, Deed.SEE_ORGANISATION, "organisation", "/to-chuc", uri);
        return places;
    }

    private void add(List<Frame.Place> places, Actor actor, Deed deed, String key, String url, String uri) {
        if (permissions.may(actor, deed)) {
            places.add(new Frame.Place(key, url, uri.startsWith(url)));
        }
    }

    private static String otherLanguage(HttpServletRequest request, Locale locale) {
        String other = "vi".equals(locale.getLanguage()) ? "en" : "vi";
        String path = "GET".equals(request.getMethod()) ? request.getRequestURI() : request.getContextPath() + "/";
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
        if ("GET".equals(request.getMethod()) && request.getQueryString() != null) {
            url.query(request.getQueryString());
        }
        return url.replaceQueryParam("lang", other).build().toUriString();
    }
}
