package io.github.roviec.office.web;

import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.rhythm.Rhythm;
import org.jspecify.annotations.Nullable;

/// A reporting rhythm as a page says it (`pieces :: rhythm`): "hằng tháng, trước ngày 25".
///
/// @param every "WEEK", "MONTH", "QUARTER", "YEAR"
public record RhythmWords(String every, int month, int day) {

    public static RhythmWords of(Rhythm rhythm) {
        return new RhythmWords(rhythm.every().name(), rhythm.month(), rhythm.day());
    }

    /// What the words of a paper come to for work of this class; null where they name no rhythm.
    public static @Nullable RhythmWords proposed(TaskClass taskClass, @Nullable String dueText) {
        return taskClass != TaskClass.ONGOING
                ? null
                : Rhythm.read(dueText).map(RhythmWords::of).orElse(null);
    }

    public String weekday() {
        return "weekday." + day;
    }

    public String key() {
        return "rhythm.says." + every;
    }
}
