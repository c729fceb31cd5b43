package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.PaperRow;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.PaperName;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The papers to choose from in a filter: the last received, and the one that is chosen. An older one is found by its
/// number among the words that are looked for, or from its own page.
@Component
final class PaperChoices {

    private static final int LAST = 30;

    private final Documents documents;

    PaperChoices(Documents documents) {
        this.documents = documents;
    }

    /// @param chosen as it stands in the address
    List<Choice> of(String chosen, Actor by) {
        List<PaperRow> papers = new ArrayList<>(documents.list(by.authority(), new Page(1, LAST)));
        if (chosen.matches("\\d{1,18}")) {
            DocumentId id = new DocumentId(Long.parseLong(chosen));
            if (papers.stream().noneMatch(paper -> paper.id().equals(id))) {
                papers.addAll(documents.list(by.authority(), List.of(id), 1));
            }
        }
        return papers.stream()
                .map(paper -> new Choice(
                        Long.toString(paper.id().value()), PaperName.of(paper).label()))
                .toList();
    }
}
