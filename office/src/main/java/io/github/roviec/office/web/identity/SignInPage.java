package io.github.roviec.office.web.identity;

import io.github.roviec.office.web.Note;
import org.jspecify.annotations.Nullable;

/// The sign-in page.
public record SignInPage(String name, @Nullable Note note) {}
