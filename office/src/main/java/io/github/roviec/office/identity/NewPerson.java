package io.github.roviec.office.identity;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;

/// A person to be added.
///
/// @param password          at least {@link PasswordRule#SHORTEST} characters
/// @param mustChangePassword whether the first sign-in asks for a new one
public record NewPerson(
        AuthorityId authority, String signInName, String name, String password, boolean mustChangePassword) {

    public NewPerson {
        signInName = signInName.strip();
        name = name.strip();
        if (!signInName.matches("[A-Za-z0-9][A-Za-z0-9._-]{1,49}")) {
            throw new Refusal("identity.sign-in-name", signInName);
        }
        if (name.isEmpty() || name.length() > 100) {
            throw new Refusal("identity.name", name);
        }
        PasswordRule.check(password, signInName);
    }
}
