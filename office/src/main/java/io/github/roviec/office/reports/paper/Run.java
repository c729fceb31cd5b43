package io.github.roviec.office.reports.paper;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// A stretch of text of one kind.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Words.class, name = "words"),
    @JsonSubTypes.Type(value = Live.class, name = "live")
})
public sealed interface Run permits Words, Live {

    /// As it is read.
    String text();
}
