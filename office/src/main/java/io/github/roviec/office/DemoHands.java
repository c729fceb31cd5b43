package io.github.roviec.office;

import io.github.roviec.office.identity.Actor;
import java.util.Map;

/// Through whose hands the forms of the demonstration office go.
///
/// @param fillers by the code of their unit
/// @param heads   likewise
/// @param clerk   fills what nobody else does, and accepts for the office
record DemoHands(Map<String, Actor> fillers, Map<String, Actor> heads, Actor clerk) {

    Actor filler(String unit) {
        return fillers.getOrDefault(unit, clerk);
    }

    Actor head(String unit) {
        return heads.getOrDefault(unit, clerk);
    }
}
