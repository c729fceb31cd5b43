package io.github.roviec.office.cli;

import io.github.roviec.office.documents.FoundDirective;
import io.github.roviec.office.documents.PaperReading;
import io.github.roviec.office.documents.Remark;
import java.util.List;

/// What was read, for a person at a terminal.
final class Listing {

    private static final int WIDTH = 100;
    private static final String INDENT = "     ";

    private final StringBuilder out = new StringBuilder();

    private Listing() {}

    static String of(String fileName, PaperReading reading, boolean why) {
        Listing listing = new Listing();
        List<FoundDirective> directives = reading.directives();
        listing.out
                .append(reading.label().isEmpty() ? fileName : reading.label())
                .append('\n');
        listing.out
                .append(fileName)
                .append(": ")
                .append(directives.size())
                .append(' ')
                .append(Messages.get("cli.directives"))
                .append("\n\n");
        for (FoundDirective directive : directives) {
            listing.directive(directive, why ? reading.why(directive.id()) : List.of());
        }
        for (Remark remark : reading.remarks()) {
            String fix = remark.fix() == null ? "" : " " + Messages.get("cli.fix") + ": " + remark.fix();
            listing.line(Messages.get("cli.remark"), remark.message() + fix + " [" + remark.code() + "]");
        }
        return listing.out.append('\n').toString();
    }

    private void directive(FoundDirective directive, List<String> why) {
        List<String> lead = DirectiveWords.parties(directive, "LEAD");
        out.append(String.format("%3s. ", directive.id()))
                .append(lead.isEmpty() ? Messages.get("cli.lead.none") : String.join("; ", lead));
        if (!directive.section().isEmpty()) {
            out.append("  [").append(directive.section()).append(']');
        }
        out.append('\n');
        line(Messages.get("cli.coordinating"), String.join("; ", DirectiveWords.parties(directive, "COORDINATING")));
        line(Messages.get("cli.supervisor"), DirectiveWords.supervisor(directive));
        line(Messages.get("cli.due"), due(directive));
        line(Messages.get("cli.class"), DirectiveWords.taskClass(directive));
        line(Messages.get("cli.product"), directive.product() == null ? "" : directive.product());
        line(Messages.get("cli.citations"), String.join("; ", directive.citations()));
        why.forEach(reason -> line(Messages.get("cli.why"), reason));
        wrap(directive.text(), INDENT);
        out.append('\n');
    }

    private static String due(FoundDirective directive) {
        String basis = DirectiveWords.basis(directive);
        if (directive.due() == null && directive.dueText() == null) {
            return basis;
        }
        String words = directive.dueText() == null ? "" : ": “" + directive.dueText() + "”";
        return (DirectiveWords.date(directive) + " (" + basis + words + ")").strip();
    }

    private void line(String label, String value) {
        if (!value.isEmpty()) {
            wrap(label + ": " + value, INDENT);
        }
    }

    private void wrap(String text, String indent) {
        int column = 0;
        for (String word : text.split("\\s+")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n');
                column = 0;
            }
            out.append(column == 0 ? indent : " ").append(word);
            column += (column == 0 ? indent.length() : 1) + word.length();
        }
        out.append('\n');
    }
}
