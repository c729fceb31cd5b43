package io.github.roviec.office.cli;

/// Starts the application proper. Given by the root package, so that reading a file needs none of it.
@FunctionalInterface
public interface Starter {

    /// @param mode       "serve" or "demo"
    /// @param springArgs passed on as they are ("--server.port=8081")
    /// @return the exit code
    int start(String mode, String... springArgs);
}
