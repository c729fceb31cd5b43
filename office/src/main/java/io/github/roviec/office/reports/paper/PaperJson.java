package io.github.roviec.office.reports.paper;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A composition as it is kept.
public final class PaperJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PaperJson() {}

    public static String write(Composition paper) {
        return JSON.writeValueAsString(paper);
    }

    /// What was not written by {@link #write} is a fault of the house.
    public static Composition read(String json) {
        try {
            return JSON.readValue(json, Composition.class);
        } catch (JacksonException broken) {
            throw new IllegalStateException("a kept paper cannot be read", broken);
        }
    }
}
