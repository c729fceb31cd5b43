package io.github.roviec.office.identity;

import io.github.roviec.office.base.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Which passwords are taken: without a second factor at least 14 characters (TCVN 14423, LAW §8.1), at most the 72
/// bytes that bcrypt reads, and not built on the sign-in name.
public final class PasswordRule {

    /// Characters.
    public static final int SHORTEST = 14;

    private static final int MOST_BYTES = 72;

    private PasswordRule() {}

    static void check(String password, String signInName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Refusal("identity.password-short", SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal("identity.password-long");
        }
        if (password.toLowerCase(Locale.ROOT).contains(signInName.toLowerCase(Locale.ROOT))
                || password.chars().distinct().count() < 5) {
            throw new Refusal("identity.password-weak");
        }
    }
}
