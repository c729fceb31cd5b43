package io.github.roviec.office.reports.paper;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.stream.Stream;

/// A piece of the text, one below the other.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Items.class, name = "items"),
    @JsonSubTypes.Type(value = Table.class, name = "table"),
    @JsonSubTypes.Type(value = Chart.class, name = "chart")
})
public sealed interface Block permits Heading, Paragraph, Items, Table, Chart {

    /// By which it is found again when the paper is composed anew: no two blocks of a paper share one.
    String key();

    Stream<Run> runs();
}
