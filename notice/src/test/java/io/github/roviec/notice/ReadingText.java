package io.github.roviec.notice;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.lint.Remark;
import io.github.roviec.notice.mention.Citation;
import io.github.roviec.notice.mention.Figure;
import io.github.roviec.notice.tree.Passage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A reading as lines for people, made so that a changed reading is a small difference of lines.
final class ReadingText {

    private static final int BEGINNING = 70;

    private final StringBuilder out = new StringBuilder();

    private ReadingText() {}

    static String of(Reading reading) {
        var text = new ReadingText();
        text.header(reading.header());
        reading.directives().forEach(text::directive);
        reading.figures().forEach(text::figure);
        for (Remark remark : reading.remarks()) {
            text.line(
                    "remark",
                    remark.severity() + " " + remark.code() + ": "
                            + beginning(remark.span().of(reading.text())));
        }
        for (Passage passage : reading.passages()) {
            String words = beginning(passage.span().of(reading.text()));
            if (passage.kind() != Passage.Kind.DIRECTIVE && !words.isEmpty()) {
                text.line(String.valueOf(passage.kind()), words);
            }
        }
        return text.out.toString();
    }

    private void header(Header header) {
        line("kind", header.kind());
        line("number", header.number());
        line("symbol", header.symbol());
        line("date", header.date());
        line("issuer", header.issuer());
        line("title", header.title());
        line("meeting", header.meeting());
        line("signer", header.signer());
        line("recipients", String.join(" / ", header.recipients()));
    }

    private void directive(Directive directive) {
        out.append('\n')
                .append(directive.id())
                .append(" [")
                .append(directive.section())
                .append("]\n");
        line("  text", directive.text());
        directive.lead().forEach(lead -> line("  lead", party(lead)));
        directive.coordinating().forEach(party -> line("  coordinating", party(party)));
        line(
                "  supervisor",
                directive.supervisor() == null ? null : directive.supervisor().name());
        line(
                "  due",
                directive.deadline().date() == null
                        ? null
                        : directive.deadline().date() + " "
                                + directive.deadline().basis() + " ("
                                + directive.deadline().text() + ")");
        line("  class", directive.taskClass());
        line("  product", directive.product());
        line("  citations", directive.citations().stream().map(Citation::number).collect(Collectors.joining(" / ")));
        directive.items().forEach(item -> line("  item", beginning(item)));
        line("  shared with", String.join(" ", directive.sharedWith()));
    }

    private static String party(Addressee party) {
        return party.name() + " (" + party.basis() + (party.sure() ? "" : ", unsure") + (party.group() ? ", group" : "")
                + ")";
    }

    private void figure(Figure figure) {
        String whole = figure.of() == null ? "" : "/" + figure.of().toPlainString();
        line(
                "figure",
                java.util.stream.Stream.of(
                                figure.value().toPlainString() + whole + " " + figure.measure(),
                                figure.subject(),
                                figure.unit(),
                                figure.period(),
                                figure.base())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" | ")));
    }

    private void line(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            out.append(name).append(": ").append(value).append('\n');
        }
    }

    private static String beginning(String text) {
        String line = String.join(" ", List.of(text.strip().split("\\s+")));
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
    }
}
