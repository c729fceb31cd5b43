package io.github.roviec.office.tasks.life;

import io.github.roviec.office.tasks.Step;
import org.jspecify.annotations.Nullable;

record Move(
        Life from,
        Life to,
        Step step,
        @Nullable String text,
        @Nullable String change) implements Moved {

    Move(Life from, Life to, Step step) {
        this(from, to, step, null, null);
    }

    Move(Life from, Life to, Step step, Said said) {
        this(from, to, step, said.text(), null);
    }
}
