package io.github.roviec.office.web.identity;

import java.security.SecureRandom;

/// A password for a first sign-in, told once.
final class GivenPassword {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private GivenPassword() {}

    /// Four groups of four: easy to read out once on the telephone.
    static String fresh() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
