package io.github.roviec.office.tasks.decision;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.decision.Decision.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What waits for the asker. The office decides on all that was given, a leader on what is theirs, a head on the parts
/// that the own unit split off and on what the people of the unit say about their evidence; an officer on nothing.
/// Nobody finds here what they put forward themselves.
@Component
@Transactional(readOnly = true)
public class Decisions {

    private final DecisionStore store;
    private final Permissions permissions;

    Decisions(DecisionStore store, Permissions permissions) {
        this.store = store;
        this.permissions = permissions;
    }

    /// By deadline, the longest waiting first.
    ///
    /// @param kind null: all kinds
    public List<Decision> waiting(@Nullable Kind kind, int limit, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return decides(by) ? store.waiting(kind, limit, heads(by), by) : List.of();
    }

    /// How many of each kind; kinds of which none waits are not there.
    public Map<Kind, Integer> counts(Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return decides(by) ? store.counts(heads(by), by) : Map.of();
    }

    private boolean decides(Actor by) {
        return by.post() == PostKind.HEAD || permissions.may(by, Deed.CONFIRM_TASKS);
    }

    private @Nullable List<UnitId> heads(Actor by) {
        return by.post() == PostKind.HEAD ? permissions.visible(by) : null;
    }
}
