package io.github.roviec.office.indicators;

import io.github.roviec.office.base.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/// How long what somebody says may be, in letters: the one place for screens, files and the API. What was kept before
/// there was a limit stays as it is until somebody says it anew.
public enum Longest {
    NAME(300),
    MEMBER(300),
    MEASURE(60),
    SECTOR(100),
    FORMULA(2000),
    SOURCE(1000),
    DECISION(1000),
    REASON(2000),
    ABSENCE(2000),
    NOTE(2000);

    private final int letters;

    Longest(int letters) {
        this.letters = letters;
    }

    public int letters() {
        return letters;
    }

    /// Refuses with `indicators.too-long`: which field, the limit, and how long it is.
    public void require(@Nullable String said) {
        int length = said == null ? 0 : said.strip().length();
        if (length > letters) {
            throw new Refusal(
                    "indicators.too-long", new DefaultMessageSourceResolvable("longest." + name()), letters, length);
        }
    }
}
