package io.github.roviec.office;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What PostgreSQL says about how it would answer.
public final class Plans {

    private Plans() {}

    /// The steps of a plan, each with the table it reads: "Seq Scan on task"; "-" where it reads none.
    ///
    /// @param json the answer to `explain (format json)`
    public static List<String> steps(String json) {
        List<String> steps = new ArrayList<>();
        walk(JsonMapper.shared().readTree(json), steps);
        return steps;
    }

    private static void walk(JsonNode node, List<String> steps) {
        if (node.has("Node Type")) {
            steps.add(node.path("Node Type").asString() + " on "
                    + node.path("Relation Name").asString("-"));
        }
        node.forEach(below -> walk(below, steps));
    }
}
