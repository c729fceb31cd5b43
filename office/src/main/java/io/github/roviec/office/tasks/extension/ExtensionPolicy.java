package io.github.roviec.office.tasks.extension;

import io.github.roviec.office.base.Refusal;

/// What an authority lets its units ask. No law sets it: an authority's working regulation does.
///
/// @param daysBefore    how many working days before the deadline it must be asked at the latest, 0 to 30
/// @param most          how many extensions a task may get, 0 to 20
/// @param wordsRequired whether the reason of the catalogue is not enough
public record ExtensionPolicy(int daysBefore, int most, boolean wordsRequired) {

    /// Until an authority says otherwise.
    public static final ExtensionPolicy USUAL = new ExtensionPolicy(1, 2, true);

    private static final int MOST_DAYS = 30;
    private static final int MOST = 20;

    /// Refuses with `extension.policy`.
    public ExtensionPolicy {
        if (daysBefore < 0 || daysBefore > MOST_DAYS || most < 0 || most > MOST) {
            throw new Refusal("extension.policy", MOST_DAYS, MOST);
        }
    }
}
