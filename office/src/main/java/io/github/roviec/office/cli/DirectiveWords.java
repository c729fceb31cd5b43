package io.github.roviec.office.cli;

import io.github.roviec.office.documents.FoundDirective;
import io.github.roviec.office.documents.FoundParty;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A directive's parts in words, the same in every printed form.
final class DirectiveWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/uuuu");

    private DirectiveWords() {}

    static List<String> parties(FoundDirective directive, String role) {
        return directive.parties().stream()
                .filter(party -> party.role().equals(role))
                .map(DirectiveWords::party)
                .toList();
    }

    private static String party(FoundParty party) {
        return party.sure() ? party.name() : party.name() + " (?)";
    }

    static String supervisor(FoundDirective directive) {
        if (directive.supervisorName() == null) {
            return "";
        }
        return directive.supervisorPosition() == null
                ? directive.supervisorName()
                : directive.supervisorName() + ", " + directive.supervisorPosition();
    }

    static String date(FoundDirective directive) {
        return directive.due() == null ? "" : DATE.format(directive.due());
    }

    static String basis(FoundDirective directive) {
        return Messages.get("cli.due." + directive.dueBasis().toLowerCase(Locale.ROOT));
    }

    static String taskClass(FoundDirective directive) {
        return Messages.get("cli.class." + directive.taskClass().toLowerCase(Locale.ROOT));
    }
}
