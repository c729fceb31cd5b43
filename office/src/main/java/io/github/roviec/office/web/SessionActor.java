package io.github.roviec.office.web;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Account;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.PostId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Who asks: the signed-in person in the post that they chose. Controllers take an {@link Actor} as an argument.
@Component
public class SessionActor implements HandlerMethodArgumentResolver {

    private static final String POST = "roviec.post";
    private static final String ACTOR = "roviec.actor";

    private final People people;

    SessionActor(People people) {
        this.people = people;
    }

    /// The signed-in account, if any.
    public static Optional<Account> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? Optional.of(account)
                : Optional.empty();
    }

    /// Empty before sign-in, for a person who holds no post today, and from the moment an account is closed.
    /// Asked once a request: the frame around a page and its controller want the same.
    public Optional<Actor> actor(HttpServletRequest request) {
        if (request.getAttribute(ACTOR) instanceof Actor known) {
            return Optional.of(known);
        }
        Optional<Actor> found = find(request);
        found.ifPresent(actor -> request.setAttribute(ACTOR, actor));
        return found;
    }

    private Optional<Actor> find(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor withKey) {
            return Optional.of(withKey); // another system, with a key (`web.api`)
        }
        return account()
                .flatMap(account -> people.person(account.person()))
                .filter(person -> !person.disabled())
                .flatMap(person -> people.actor(person.id(), chosen(request)));
    }

    /// From now on this session acts in `post`.
    public void choose(HttpSession session, long post) {
        session.setAttribute(POST, post);
    }

    @Nullable
    PostId chosen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(POST) instanceof Long post ? new PostId(post) : null;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        if (asked == null) {
            throw new IllegalStateException("not an HTTP request");
        }
        return actor(asked).orElseThrow(() -> new Refusal("permission.denied"));
    }
}
