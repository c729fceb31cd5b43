package io.github.roviec.office.web.documents;

import io.github.roviec.office.tasks.Content;
import io.github.roviec.office.tasks.Due;
import io.github.roviec.office.tasks.DueBasis;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a clerk typed into a card. Fields that a browser leaves out are null.
public record CheckingForm(
        int version,
        String text,
        @Nullable List<String> lead,
        @Nullable List<String> leadKey,
        @Nullable List<String> coordinating,
        @Nullable List<String> coordinatingKey,
        @Nullable String supervisorName,
        @Nullable String supervisorPosition,
        @Nullable String due,
        @Nullable String dueBasis,
        String taskClass,
        @Nullable String product,
        @Nullable String citations,
        @Nullable Boolean accept) {

    /// @param before what stood there, for what the form does not show
    /// @param date   what the typed deadline comes to
    Content content(Content before, List<Party> parties, @Nullable LocalDate date) {
        boolean same = Objects.equals(date, before.due().date());
        DueBasis basis = Typed.oneOfOrNull(DueBasis.class, dueBasis);
        // A date that a person typed and gave no basis was set by that person.
        DueBasis kept = basis == null || (date != null && basis == DueBasis.NONE) ? DueBasis.RULE : basis;
        return new Content(
                text,
                parties,
                Shown.orNull(supervisorName),
                Shown.orNull(supervisorPosition),
                new Due(date, kept, same ? before.due().text() : null),
                Typed.oneOf(TaskClass.class, taskClass),
                Shown.orNull(product),
                citations == null
                        ? List.of()
                        : citations
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                text.strip().equals(before.text()) ? before.items() : List.of());
    }

    /// The form as it was typed, to be shown again.
    Draft draft() {
        return new Draft(
                text,
                parties(lead, leadKey, 1),
                parties(coordinating, coordinatingKey, 2),
                Shown.orEmpty(supervisorName),
                Shown.orEmpty(supervisorPosition),
                Shown.orEmpty(due),
                Shown.orEmpty(dueBasis),
                taskClass,
                Shown.orEmpty(product),
                Shown.orEmpty(citations));
    }

    private static List<Draft.Party> parties(@Nullable List<String> names, @Nullable List<String> keys, int empty) {
        List<Draft.Party> typed = new ArrayList<>();
        for (int i = 0; names != null && i < names.size(); i++) {
            if (!names.get(i).isBlank()) {
                typed.add(new Draft.Party(names.get(i), keys != null && i < keys.size() ? keys.get(i) : ""));
            }
        }
        return withRoom(typed.stream(), empty);
    }

    /// The form as the machine or a colleague left it.
    static Draft draft(Content content) {
        LocalDate date = content.due().date();
        return new Draft(
                content.text(),
                parties(content, Role.LEAD, 1),
                parties(content, Role.COORDINATING, 2),
                Shown.orEmpty(content.supervisorName()),
                Shown.orEmpty(content.supervisorPosition()),
                date == null ? "" : Shown.date(date),
                content.due().basis().name(),
                content.taskClass().name(),
                Shown.orEmpty(content.product()),
                String.join("\n", content.citations()));
    }

    private static List<Draft.Party> parties(Content content, Role role, int empty) {
        return withRoom(
                content.parties().stream()
                        .filter(party -> party.role() == role)
                        .map(party -> new Draft.Party(party.name(), Parties.key(party))),
                empty);
    }

    private static List<Draft.Party> withRoom(Stream<Draft.Party> parties, int empty) {
        return Stream.concat(parties, IntStream.range(0, empty).mapToObj(i -> new Draft.Party("", "")))
                .toList();
    }
}
