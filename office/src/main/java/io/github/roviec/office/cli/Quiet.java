package io.github.roviec.office.cli;

/// The parsers' own chatter has no place among what `read` prints, and setting up a log would cost more time than
/// reading.
final class Quiet {

    private Quiet() {}

    /// To be called before a parser is touched; afterwards it is too late.
    static void parsers() {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }
}
