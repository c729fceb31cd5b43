package io.github.roviec.office.identity;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The one question: may this actor do this here?
///
/// The office's clerks and the authority's leaders act for the whole authority; heads and officers for their own unit
/// and those below it; administrators look after people and units and see no work.
@Component
public class Permissions {

    private final Organisation organisation;
    private final Clock clock;

    Permissions(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    private static Set<Deed> deeds(PostKind post) {
        return switch (post) {
            case CLERK ->
                EnumSet.of(
                        Deed.SEE_DOCUMENTS,
                        Deed.RECEIVE_DOCUMENT,
                        Deed.CHECK_PROPOSALS,
                        Deed.PLAN_MEETINGS,
                        Deed.ASSIGN_TASKS,
                        Deed.SEE_TASKS,
                        Deed.CONFIRM_TASKS,
                        Deed.CLOSE_PERIODS,
                        Deed.SEE_FIGURES,
                        Deed.FILL_FIGURES,
                        Deed.ACCEPT_FIGURES,
                        Deed.MANAGE_INDICATORS,
                        Deed.SEE_PAPERS,
                        Deed.DRAFT_PAPERS,
                        Deed.CHECK_PAPERS,
                        Deed.ISSUE_PAPERS,
                        Deed.ASK_EXPLANATIONS,
                        Deed.SEE_ORGANISATION,
                        Deed.MANAGE_ORGANISATION);
            case LEADER ->
                EnumSet.of(
                        Deed.SEE_DOCUMENTS,
                        Deed.SEE_TASKS,
                        Deed.CONFIRM_TASKS,
                        Deed.CLOSE_PERIODS,
                        Deed.SEE_FIGURES,
                        Deed.SEE_PAPERS,
                        Deed.CHECK_PAPERS,
                        Deed.SIGN_PAPERS,
                        Deed.ASK_EXPLANATIONS,
                        Deed.SEE_ORGANISATION);
            case HEAD ->
                EnumSet.of(
                        Deed.SEE_DOCUMENTS,
                        Deed.SEE_TASKS,
                        Deed.WORK_ON_TASKS,
                        Deed.JOIN_MEETINGS,
                        Deed.SEE_FIGURES,
                        Deed.FILL_FIGURES,
                        Deed.SEE_PAPERS,
                        Deed.DRAFT_PAPERS,
                        Deed.CHECK_PAPERS,
                        Deed.SIGN_PAPERS,
                        Deed.ISSUE_PAPERS,
                        Deed.SEE_ORGANISATION);
            case OFFICER ->
                EnumSet.of(
                        Deed.SEE_DOCUMENTS,
                        Deed.SEE_TASKS,
                        Deed.WORK_ON_TASKS,
                        Deed.JOIN_MEETINGS,
                        Deed.SEE_FIGURES,
                        Deed.FILL_FIGURES,
                        Deed.SEE_PAPERS,
                        Deed.DRAFT_PAPERS,
                        Deed.SEE_ORGANISATION);
            case ADMINISTRATOR -> EnumSet.of(Deed.SEE_ORGANISATION, Deed.MANAGE_ORGANISATION, Deed.MANAGE_PEOPLE);
        };
    }

    /// Whether `actor` may do `deed` in the unit `here`.
    public boolean may(Actor actor, Deed deed, UnitId here) {
        return may(actor, deed) && visible(actor).contains(here);
    }

    /// Whether the actor's post has anything to do with `deed` (what a navigation shows).
    public boolean may(Actor actor, Deed deed) {
        return deeds(actor.post()).contains(deed);
    }

    /// Refuses with `permission.denied` unless {@link #may(Actor, Deed, UnitId)}.
    public void require(Actor actor, Deed deed, UnitId here) {
        if (!may(actor, deed, here)) {
            throw new Refusal("permission.denied");
        }
    }

    public void require(Actor actor, Deed deed) {
        if (!may(actor, deed)) {
            throw new Refusal("permission.denied");
        }
    }

    /// Whether `actor` acts for the whole authority and not for one unit of it.
    public boolean isAuthorityWide(Actor actor) {
        return switch (actor.post()) {
            case CLERK, LEADER, ADMINISTRATOR -> true;
            case HEAD, OFFICER -> false;
        };
    }

    /// The units whose work `actor` sees: the own one and those below it; all of the authority for its office and
    /// leaders.
    public List<UnitId> visible(Actor actor) {
        UnitId top = isAuthorityWide(actor) ? new UnitId(actor.authority().value()) : actor.unit();
        return organisation.withDescendants(top, LocalDate.now(clock));
    }
}
