package io.github.roviec.office.reports.paper;

/// A number, with the verb that depends on it ("tăng 15,2 %"), that knows whence it comes.
///
/// @param text as it was when it was last looked up
public record Live(String text, Source source) implements Run {

    public Live now(String other) {
        return new Live(other, source);
    }
}
