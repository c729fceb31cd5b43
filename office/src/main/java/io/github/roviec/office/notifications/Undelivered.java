package io.github.roviec.office.notifications;

import org.jspecify.annotations.Nullable;

/// It has not arrived.
public class Undelivered extends Exception {

    private final boolean hopeless;

    private Undelivered(boolean hopeless, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.hopeless = hopeless;
    }

    /// Tried again later.
    public static Undelivered yet(String message, @Nullable Throwable cause) {
        return new Undelivered(false, message, cause);
    }

    /// Trying again would not help.
    public static Undelivered ever(String message, @Nullable Throwable cause) {
        return new Undelivered(true, message, cause);
    }

    boolean isHopeless() {
        return hopeless;
    }
}
