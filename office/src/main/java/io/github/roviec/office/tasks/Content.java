package io.github.roviec.office.tasks;

import io.github.roviec.office.base.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a proposal says and a clerk may correct.
///
/// @param items its clauses, when it has more than one
public record Content(
        String text,
        List<Party> parties,
        @Nullable String supervisorName,
        @Nullable String supervisorPosition,
        Due due,
        TaskClass taskClass,
        @Nullable String product,
        List<String> citations,
        List<String> items) {

    private static final int LONGEST = 20_000;

    public Content {
        text = text.strip();
        if (text.isEmpty()) {
            throw new Refusal("proposal.text-empty");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("proposal.text-long", LONGEST);
        }
        parties = List.copyOf(parties);
        citations = List.copyOf(citations);
        items = List.copyOf(items);
    }

    List<Party> of(Role role) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }

    Content withParties(List<Party> others) {
        return new Content(text, others, supervisorName, supervisorPosition, due, taskClass, product, citations, items);
    }

    Content withText(String other) {
        return new Content(
                other, parties, supervisorName, supervisorPosition, due, taskClass, product, citations, List.of());
    }
}
