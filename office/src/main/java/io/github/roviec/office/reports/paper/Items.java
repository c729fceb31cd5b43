package io.github.roviec.office.reports.paper;

import java.util.List;
import java.util.stream.Stream;

/// A list of lines: with a dash, or numbered "1.", "2."…
public record Items(String key, boolean numbered, List<List<Run>> lines) implements Block {

    public Items {
        lines = lines.stream().map(List::copyOf).toList();
    }

    @Override
    public Stream<Run> runs() {
        return lines.stream().flatMap(List::stream);
    }
}
