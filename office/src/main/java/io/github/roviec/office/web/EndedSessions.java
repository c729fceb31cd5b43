package io.github.roviec.office.web;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.PasswordChanged;
import io.github.roviec.office.identity.PasswordReset;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Person;
import io.github.roviec.office.identity.PersonDisabled;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Who got or chose another password, or whose account was closed, is signed in nowhere any more: what somebody else
/// opened with the old password ends. The browser in which the own password was changed goes on.
@Component
class EndedSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final People people;

    EndedSessions(FindByIndexNameSessionRepository<? extends Session> sessions, People people) {
        this.sessions = sessions;
        this.people = people;
    }

    @EventListener
    void on(PasswordReset reset) {
        end(reset.person(), null);
    }

    @EventListener
    void on(PersonDisabled disabled) {
        end(disabled.person(), null);
    }

    @EventListener
    void on(PasswordChanged changed) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        end(changed.person(), request == null ? null : request.getSessionId());
    }

    private void end(ActorId person, @Nullable String except) {
        Set<String> open = people.person(person)
                .map(Person::signInName)
                .map(name -> sessions.findByPrincipalName(name).keySet())
                .orElse(Set.of());
        open.stream().filter(id -> !id.equals(except)).forEach(sessions::deleteById);
    }
}
