package io.github.roviec.office.reports.paper;

/// Words that somebody wrote.
public record Words(String text, boolean bold, boolean italic) implements Run {

    public static Words plain(String text) {
        return new Words(text, false, false);
    }

    public static Words bold(String text) {
        return new Words(text, true, false);
    }
}
