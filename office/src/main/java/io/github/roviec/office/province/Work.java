package io.github.roviec.office.province;

/// Something that is worked on for months: one notice after the other may order it, each in words of its own.
final class Work {

    final Land.Unit lead;
    final String object;
    final String end;

    /// The row of the task that was given last for it; 0 before the first.
    long last;

    Work(Land.Unit lead, String object, String end) {
        this.lead = lead;
        this.object = object;
        this.end = end;
    }
}
