package io.github.roviec.office.identity;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.organisation.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;

/// The one question: may this actor do this here?
@Component
public class Permissions {

    /// Whether `actor` may do `deed` in the unit `here`.
    public boolean may(Actor actor, Deed deed, UnitId here) {
        return false;
    }

    /// Whether `actor` may do `deed` in the authority as a whole.
    public boolean may(Actor actor, Deed deed) {
        return may(actor, deed, new UnitId(actor.authority().value()));
    }

    /// Refuses with `permission.denied` unless {@link #may(Actor, Deed, UnitId)}.
    public void require(Actor actor, Deed deed, UnitId here) {
        if (!may(actor, deed, here)) {
            throw new Refusal("permission.denied");
        }
    }

    public void require(Actor actor, Deed deed) {
        require(actor, deed, new UnitId(actor.authority().value()));
    }

    /// The units whose work `actor` sees: the own one and those below it; all of the authority for its office and
    /// leaders.
    public List<UnitId> visible(Actor actor) {
        return List.of();
    }
}
