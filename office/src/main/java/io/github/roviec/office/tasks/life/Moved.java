package io.github.roviec.office.tasks.life;

import io.github.roviec.office.tasks.Step;
import org.jspecify.annotations.Nullable;

/// A step that may be taken: only the states of {@link Life} can make one.
public sealed interface Moved permits Move {

    Life from();

    Life to();

    Step step();

    /// What was said with it: a reason, a report.
    @Nullable
    String text();

    /// What it changed besides the state, in words that need no translation: "Phòng A → Phòng B", "30/9/2024 →
    /// 15/10/2024".
    @Nullable
    String change();
}
