package io.github.roviec.office.indicators;

import io.github.roviec.office.base.Refusal;
import java.util.Map;
import java.util.Set;

/// What became of single places that were typed into.
///
/// @param version   of the form, now
/// @param others    whether somebody else has changed the form since the person's version
/// @param kept      keys of the places that say what was typed
/// @param conflicts keys of the places where somebody else has said something else meanwhile: nothing was
/// changed there
/// @param wrong     places that could not be kept, and why
public record Entered(
        int version, boolean others, Set<String> kept, Set<String> conflicts, Map<String, Refusal> wrong) {

    public Entered {
        kept = Set.copyOf(kept);
        conflicts = Set.copyOf(conflicts);
        wrong = Map.copyOf(wrong);
    }
}
