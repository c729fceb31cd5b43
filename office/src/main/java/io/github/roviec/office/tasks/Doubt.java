package io.github.roviec.office.tasks;

import java.util.EnumSet;
import java.util.Set;

/// Why a proposal wants a person's eye before it is accepted.
public enum Doubt {
    /// Nobody is named to lead.
    LEAD_NONE,
    /// The office's list does not know the lead.
    LEAD_UNKNOWN,
    /// The reader is not sure that this is the lead.
    LEAD_UNSURE,
    /// The office's list does not know a coordinating unit that the paper names.
    COORDINATING_UNSURE;

    static Set<Doubt> of(Content content) {
        EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        var leads = content.of(Role.LEAD);
        if (leads.isEmpty()) {
            doubts.add(LEAD_NONE);
        }
        for (Party lead : leads) {
            if (!lead.isKnown()) {
                doubts.add(LEAD_UNKNOWN);
            } else if (!lead.sure()) {
                doubts.add(LEAD_UNSURE);
            }
        }
        if (content.of(Role.COORDINATING).stream().anyMatch(party -> !party.sure())) {
            doubts.add(COORDINATING_UNSURE);
        }
        return doubts;
    }
}
