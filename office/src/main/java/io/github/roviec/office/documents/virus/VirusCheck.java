package io.github.roviec.office.documents.virus;

/// A program that knows viruses.
public interface VirusCheck {

    Verdict look(byte[] content);

    sealed interface Verdict {}

    record Clean() implements Verdict {}

    /// @param virus as the program calls it
    record Infected(String virus) implements Verdict {}

    /// It could not be looked at.
    ///
    /// @param why in the words of the program or the machine, for the log
    record Unchecked(String why) implements Verdict {}
}
