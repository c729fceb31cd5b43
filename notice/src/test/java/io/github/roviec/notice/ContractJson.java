package io.github.roviec.notice;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Basis;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.mention.Citation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes as much of a reading as the scoring script reads.
final class ContractJson {

    private ContractJson() {}

    static String of(Reading reading) {
        return "{\"schema\":\"roviec.notice/1\",\"directives\":["
                + reading.directives().stream().map(ContractJson::directive).collect(Collectors.joining(",\n"))
                + "],\"coverage\":["
                + reading.passages().stream()
                        .map(p -> "{\"class\":\"" + p.kind() + "\",\"text\":"
                                + quoted(p.span().of(reading.text())) + "}")
                        .collect(Collectors.joining(",\n"))
                + "]}";
    }

    private static String directive(Directive d) {
        var supervisor = d.supervisor();
        return "{\"id\":" + quoted(d.id()) + ",\"section\":" + quoted(d.section()) + ",\"text\":" + quoted(d.text())
                + ",\"lead\":" + parties(d.lead()) + ",\"coordinating\":" + parties(d.coordinating())
                + ",\"supervisor\":"
                + (supervisor == null
                        ? "null"
                        : "{\"name\":" + quoted(supervisor.name()) + ",\"position\":" + quoted(supervisor.position())
                                + "}")
                + ",\"due\":{\"date\":"
                + quoted(
                        d.deadline().date() == null ? null : d.deadline().date().toString())
                + ",\"basis\":"
                + quoted(d.deadline().basis().name().toLowerCase(Locale.ROOT)) + ",\"text\":"
                + quoted(d.deadline().text()) + "},\"class\":"
                + quoted(d.taskClass().name().toLowerCase(Locale.ROOT))
                + ",\"citations\":"
                + strings(d.citations().stream().map(Citation::number).toList())
                + ",\"items\":" + strings(d.items()) + ",\"why\":" + strings(d.why()) + ",\"product\":"
                + quoted(d.product()) + ",\"sharedWith\":" + strings(d.sharedWith()) + "}";
    }

    private static String parties(List<Addressee> parties) {
        return parties.stream()
                .map(a -> "{\"name\":" + quoted(a.name()) + ",\"mention\":" + quoted(a.mention()) + ",\"basis\":"
                        + quoted(basis(a.basis())) + ",\"confidence\":" + quoted(a.sure() ? "sure" : "unsure") + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case SENTENCE -> "sentence";
            case HEADING -> "heading";
            case LEAD_IN -> "leadIn";
        };
    }

    private static String strings(List<String> values) {
        return values.stream().map(ContractJson::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    static String quoted(@Nullable String value) {
        if (value == null) {
            return "null";
        }
        var out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
