package io.github.roviec.office.web.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.documents.Desks.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/// What the desk answers. Every form works as a page of its own; with htmx the answer is the card, or the desk where
/// other cards change too. What was typed comes back when it could not be kept.
@Component
class Answers {

    /// @return the card to look at afterwards
    interface Change {
        long make();
    }

    interface Whole {
        Note make();
    }

    private final Desks desks;

    Answers(Desks desks) {
        this.desks = desks;
    }

    /// A decision on one card: the answer is that card.
    String decide(Asked asked, long card, @Nullable Draft typed, Runnable decision) {
        try {
            decision.run();
            return asked.htmx() ? card(asked, Look.PLAIN, card) : done(asked, card);
        } catch (Refusal refusal) {
            Look look = Look.PLAIN.at(card, typed, refused(asked, refusal));
            return asked.htmx() ? card(asked, look, card) : show(asked, look);
        }
    }

    /// A change that other cards feel: the answer is the desk. `otherwise` is how the desk looks when it cannot be.
    String change(Asked asked, Look otherwise, Change change) {
        try {
            return done(asked, change.make());
        } catch (Refusal refusal) {
            Note why = refused(asked, refusal);
            Long card = otherwise.editing();
            return show(asked, card == null ? otherwise.saying(why) : otherwise.at(card, null, why));
        }
    }

    String change(Asked asked, long card, Change change) {
        return change(asked, Look.PLAIN.at(card, null, null), change);
    }

    /// A change of many cards: the answer is the desk, and how many they were.
    String overall(Asked asked, Whole whole) {
        try {
            Note said = whole.make();
            if (asked.htmx()) {
                return show(asked, Look.PLAIN.saying(said));
            }
            RequestContextUtils.getOutputFlashMap(asked.request()).put("said", said);
            return "redirect:/van-ban/" + asked.paper().id().value();
        } catch (Refusal refusal) {
            return show(asked, Look.PLAIN.saying(refused(asked, refusal)));
        }
    }

    private static Note refused(Asked asked, Refusal refusal) {
        asked.response().setStatus(Errors.status(refusal));
        return Note.of(refusal);
    }

    private String done(Asked asked, long card) {
        return asked.htmx()
                ? show(asked, Look.PLAIN.at(card, null, null))
                : "redirect:/van-ban/" + asked.paper().id().value() + "#p" + card;
    }

    String card(Asked asked, Look look, long id) {
        Desk desk = desks.desk(asked.paper(), look, asked.by());
        Card card = desk.cards().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("proposal.unknown"));
        asked.model().addAttribute("page", desk.answering(card));
        return "documents/checking :: answer";
    }

    String show(Asked asked, Look look) {
        asked.model().addAttribute("page", desks.desk(asked.paper(), look, asked.by()));
        return asked.htmx() ? "documents/checking :: desk" : "documents/checking";
    }
}
