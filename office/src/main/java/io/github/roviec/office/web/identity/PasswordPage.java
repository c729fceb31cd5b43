package io.github.roviec.office.web.identity;

import io.github.roviec.office.web.Note;
import org.jspecify.annotations.Nullable;

/// A new password.
///
/// @param forced the given password must be changed before anything else
public record PasswordPage(
        String name, boolean forced, @Nullable Note note) {}
