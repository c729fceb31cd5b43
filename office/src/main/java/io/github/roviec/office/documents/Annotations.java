package io.github.roviec.office.documents;

import io.github.roviec.notice.score.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The orders of one paper as a person wrote them down: JSON with a list "directives" (`docs/measuring.md`).
public final class Annotations {

    private final @Nullable String source;
    private final List<Annotation> orders;

    private Annotations(@Nullable String source, List<Annotation> orders) {
        this.source = source;
        this.orders = orders;
    }

    /// Empty where `json` is something else.
    public static Optional<Annotations> of(byte[] json) {
        try {
            JsonNode root = JsonMapper.shared().readTree(json);
            JsonNode directives = root.path("directives");
            if (!directives.isArray() || root.has("schema")) {
                return Optional.empty(); // something else, or what `read --format json` has printed
            }
            List<Annotation> orders = new ArrayList<>();
            directives.forEach(order -> orders.add(order(order)));
            return Optional.of(new Annotations(text(root.path("source")), orders));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /// Where the paper lies: a path from the folder of the annotations; null: beside them, under the same name.
    public @Nullable String source() {
        return source;
    }

    List<Annotation> orders() {
        return orders;
    }

    private static Annotation order(JsonNode order) {
        return new Annotation(
                order.path("text").asString(""),
                texts(order.path("lead")),
                texts(order.path("coordinating")),
                text(order.path("due")),
                texts(order.path("citations")),
                text(order.path("supervisor")));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString("")));
        return texts;
    }

    private static @Nullable String text(JsonNode value) {
        return value.isString() ? value.asString() : null;
    }
}
