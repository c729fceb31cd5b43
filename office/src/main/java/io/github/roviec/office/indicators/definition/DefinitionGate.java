package io.github.roviec.office.indicators.definition;

import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What every definition begins and ends with: who may, what a code and a name may be, and the news.
@Component
class DefinitionGate {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DefinitionGate(Permissions permissions, ApplicationEventPublisher facts, Clock clock) {
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Refuses with `permission.denied`.
    void require(Actor by) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
    }

    /// Refuses with `permission.denied`, `indicators.code` and `indicators.field-missing`.
    void require(String code, String name, Actor by) {
        require(by);
        if (!CODE.matcher(code).matches()) {
            throw new Refusal("indicators.code", code);
        }
        if (name.isBlank()) {
            throw new Refusal("indicators.field-missing");
        }
    }

    void tell(Fact news) {
        facts.publishEvent(news);
    }

    void tell(String kind, String code, String name, Actor by) {
        tell(new CatalogueDefined(clock.instant(), by.id(), by.authority(), kind, code, name.strip()));
    }
}
