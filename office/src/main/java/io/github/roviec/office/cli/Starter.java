package io.github.roviec.office.cli;

import java.util.List;

/// Starts the application proper. Given by the root package, so that reading a file needs none of it.
@FunctionalInterface
public interface Starter {

    /// @param mode       "serve", "demo" or "generate"; the last returns when everything is made, and nobody is served
    /// @param springArgs passed on as they are ("--server.port=8081")
    /// @throws NotStarted with words for the operator, where the reason was foreseen
    Started start(String mode, String... springArgs) throws NotStarted;

    /// The application does not start; the message says why and what to do.
    final class NotStarted extends Exception {
        public NotStarted(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// The application answers.
    ///
    /// @param address "http://localhost:8080"
    /// @param hints   lines for the operator: demonstration accounts, the first administrator
    record Started(String address, List<String> hints) {}
}
