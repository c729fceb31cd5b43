package io.github.roviec.office.web.reports;

import io.github.roviec.office.reports.draft.Marked;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Signature;
import io.github.roviec.office.reports.paper.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The fields in which a paper is edited.
final class Fields {

    static final String BLOCK = "b.";
    static final String BELOW = "new.";

    private Fields() {}

    /// By name, with what stands in each.
    static Map<String, String> of(Composition paper) {
        Map<String, String> fields = new LinkedHashMap<>();
        PaperHead head = paper.head();
        fields.put("head.subject", head.subject());
        fields.put("head.issuer", head.issuer());
        fields.put("head.symbol", head.symbol());
        fields.put("head.place", head.place());
        fields.put("head.addressees", String.join("\n", head.addressees()));
        paper.blocks().forEach(block -> fields.put(BLOCK + block.key(), words(block)));
        fields.put("recipients", String.join("\n", paper.recipients()));
        fields.put("signature", signature(paper.signature()));
        return fields;
    }

    /// As a block stands in its field.
    static String words(Block block) {
        return switch (block) {
            case Heading heading -> heading.words();
            case Paragraph paragraph -> Marked.write(paragraph.words());
            case Items items -> items.lines().stream().map(Marked::write).collect(Collectors.joining("\n"));
            case Table table -> table.caption();
            case Chart chart -> chart.caption();
        };
    }

    private static String signature(Signature signature) {
        return signature.lines().stream()
                .map(line -> line.right().mark() + line.post())
                .collect(Collectors.joining("\n"));
    }

    /// What a form sent of them.
    static Map<String, String> typed(Map<String, String> form) {
        return form.entrySet().stream()
                .filter(field -> field.getKey().contains(".")
                        || field.getKey().equals("recipients")
                        || field.getKey().equals("signature"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Whether the form of this paper has such a field.
    static boolean has(Map<String, String> fields, String name) {
        return fields.containsKey(name)
                || (name.startsWith(BELOW) && fields.containsKey(BLOCK + name.substring(BELOW.length())));
    }

    /// Key of the name of a field in the message bundles.
    static String label(String name) {
        return switch (name) {
            case "head.subject" -> "paperOut.subject";
            case "head.issuer" -> "paperOut.issuer";
            case "head.symbol" -> "paperOut.symbol";
            case "head.place" -> "paperOut.place";
            case "head.addressees" -> "paperOut.addressees";
            case "recipients" -> "paperOut.recipients.field";
            case "signature" -> "paperOut.signature";
            default -> name.startsWith(BELOW) ? "paperOut.more" : "paperOut.part.body";
        };
    }
}
