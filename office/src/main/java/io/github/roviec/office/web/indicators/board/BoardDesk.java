package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.FormProgress;
import io.github.roviec.office.indicators.ReportLists;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.indicators.found.FoundFigures;
import io.github.roviec.office.web.PaperName;
import io.github.roviec.office.web.indicators.HandWords;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is on the desk of who accepts figures, beside a board: how far the forms of its month have come,
/// and papers whose figures wait. Empty for everybody else.
@Component
class BoardDesk {

    private final ReportLists lists;
    private final FoundFigures found;
    private final Documents documents;
    private final Permissions permissions;
    private final HandWords hands;

    BoardDesk(ReportLists lists, FoundFigures found, Documents documents, Permissions permissions, HandWords hands) {
        this.lists = lists;
        this.found = found;
        this.documents = documents;
        this.permissions = permissions;
        this.hands = hands;
    }

    private boolean isFor(Actor by) {
        return permissions.may(by, Deed.ACCEPT_FIGURES) && permissions.isAuthorityWide(by);
    }

    List<BoardPage.Asked> forms(BoardQuery query, Actor by) {
        if (!isFor(by)) {
            return List.of();
        }
        return lists.progress(query.month(), by).stream()
                .map(form -> new BoardPage.Asked(
                        form.form(),
                        form.asked(),
                        form.drafts(),
                        form.submitted(),
                        form.accepted(),
                        form.late(),
                        waiting(form, query)))
                .toList();
    }

    private List<BoardPage.Waiting> waiting(FormProgress form, BoardQuery query) {
        return form.waiting().stream().allMatch(each -> each.kind() == Approver.Kind.OFFICE)
                ? List.of()
                : form.waiting().stream()
                        .map(each -> new BoardPage.Waiting(
                                each.kind().name(),
                                hands.unit(each.unit(), query.month().lastDay()),
                                each.count()))
                        .toList();
    }

    List<BoardPage.Link> papers(Actor by) {
        List<BoardPage.Link> links = new ArrayList<>();
        if (isFor(by)) {
            found.waiting(by)
                    .forEach((document, figures) -> links.add(new BoardPage.Link(
                            "/van-ban/" + document.value() + "/so-lieu",
                            PaperName.of(documents.paper(document, by)).label(),
                            String.valueOf(figures),
                            false)));
        }
        return links;
    }
}
