package io.github.roviec.office.indicators;

import io.github.roviec.office.base.Refusal;
import java.util.Map;

/// What became of what was typed: places that could not be kept, and why.
///
/// @param changed how many places say something new
public record Filling(int changed, int version, Map<String, Refusal> wrong) {

    public Filling {
        wrong = Map.copyOf(wrong);
    }
}
