package io.github.roviec.office.indicators.found;

import io.github.roviec.office.documents.DocumentRead;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.indicators.Indicators;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Proposes a place for every figure of a paper that was read, in the transaction that keeps the paper.
/// An office that
/// has no catalogue yet is asked nothing; the page of the paper does it later ({@link
/// FoundFigures#lookAgain}).
@Component
class FigureIntake {

    private final Documents documents;
    private final Indicators indicators;
    private final FoundFigures found;

    FigureIntake(Documents documents, Indicators indicators, FoundFigures found) {
        this.documents = documents;
        this.indicators = indicators;
        this.found = found;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DocumentRead read) {
        if (!indicators.all(read.authority()).isEmpty()) {
            found.propose(read, documents.figures(read.document(), read.authority()));
        }
    }
}
