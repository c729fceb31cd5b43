package io.github.roviec.office.cli;

import io.github.roviec.office.documents.FoundDirective;
import io.github.roviec.office.documents.PaperReading;
import java.util.List;
import java.util.stream.Collectors;

/// What was read, as comma-separated values (RFC 4180) that Excel opens as they are.
final class DirectiveTable {

    /// Without the mark Excel takes UTF-8 for the code page of the machine.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static final String HEAD =
            BYTE_ORDER_MARK + line(Messages.get("cli.columns").split(";"));

    private DirectiveTable() {}

    static String rows(String fileName, PaperReading reading, boolean why) {
        StringBuilder rows = new StringBuilder();
        for (FoundDirective directive : reading.directives()) {
            rows.append(line(
                    fileName,
                    directive.id(),
                    directive.section(),
                    directive.text(),
                    String.join("; ", DirectiveWords.parties(directive, "LEAD")),
                    String.join("; ", DirectiveWords.parties(directive, "COORDINATING")),
                    DirectiveWords.supervisor(directive),
                    DirectiveWords.date(directive),
                    DirectiveWords.basis(directive),
                    directive.dueText() == null ? "" : directive.dueText(),
                    DirectiveWords.taskClass(directive),
                    directive.product() == null ? "" : directive.product(),
                    String.join("; ", directive.citations()),
                    why ? String.join("; ", reading.why(directive.id())) : ""));
        }
        return rows.toString();
    }

    private static String line(String... cells) {
        return List.of(cells).stream().map(DirectiveTable::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /// A cell that begins like a formula would be carried out by Excel when it is opened.
    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
