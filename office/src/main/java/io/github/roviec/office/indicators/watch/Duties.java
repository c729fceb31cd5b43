package io.github.roviec.office.indicators.watch;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;

/// For whom forms and explanations wait: the one rule, for the lists that people look at and for whoever tells people.
@Component
public class Duties {

    private final Permissions permissions;

    Duties(Permissions permissions) {
        this.permissions = permissions;
    }

    /// Which sent forms wait for somebody to accept them.
    public enum Accepting {
        /// Of the whole authority; who asks to fill late asks these, too.
        ALL,
        /// Those whose definition names the own unit.
        OF_OWN_UNIT,
        NONE
    }

    /// The units whose forms the actor has to fill: the own one; for who acts for the whole authority also the
    /// authority itself.
    public List<UnitId> fills(Actor by) {
        if (!permissions.may(by, Deed.FILL_FIGURES)) {
            return List.of();
        }
        return permissions.isAuthorityWide(by)
                ? List.of(by.unit(), new UnitId(by.authority().value()))
                : List.of(by.unit());
    }

    public Accepting accepts(Actor by) {
        if (permissions.may(by, Deed.ACCEPT_FIGURES)) {
            return Accepting.ALL;
        }
        return permissions.may(by, Deed.SEE_FIGURES) ? Accepting.OF_OWN_UNIT : Accepting.NONE;
    }

    /// The units whose figures the actor has to explain, also as the one that fills the form: the own one and those
    /// below it; for who acts for the whole authority, the authority itself and the own one.
    public List<UnitId> explains(Actor by) {
        if (!permissions.may(by, Deed.FILL_FIGURES)) {
            return List.of();
        }
        return permissions.isAuthorityWide(by)
                ? List.of(new UnitId(by.authority().value()), by.unit())
                : permissions.visible(by);
    }
}
