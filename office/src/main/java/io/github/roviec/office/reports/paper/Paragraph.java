package io.github.roviec.office.reports.paper;

import java.util.List;
import java.util.stream.Stream;

/// Running text.
public record Paragraph(String key, Style style, List<Run> words) implements Block {

    public enum Style {
        BODY,
        /// Căn cứ ban hành: italic, each on a line of its own.
        BASIS
    }

    public Paragraph {
        words = List.copyOf(words);
    }

    public static Paragraph of(String key, String words) {
        return new Paragraph(key, Style.BODY, List.of(Words.plain(words)));
    }

    @Override
    public Stream<Run> runs() {
        return words.stream();
    }
}
