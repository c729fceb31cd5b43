package io.github.roviec.office.web.indicators;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.asking.Asking;
import io.github.roviec.office.indicators.asking.AskingState;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.web.Shown;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is said at a figure, as it is shown.
@Component
class TalkBoxes {

    private final Askings askings;
    private final Names names;

    TalkBoxes(Askings askings, Names names) {
        this.askings = askings;
        this.names = names;
    }

    /// For who may look at the figure.
    TalkBox of(Place place, TalkBox.Typed typed, Actor by) {
        Asking open = askings.open(place, by).orElse(null);
        List<TalkBox.Said> said = askings.talk(place, by).stream()
                .map(remark -> new TalkBox.Said(
                        remark.kind().name(), remark.text(), names.person(remark.by()), Shown.time(remark.at())))
                .toList();
        boolean mayAsk = askings.mayAsk(place, by);
        return new TalkBox(
                "/so-lieu/chi-tieu/" + place.indicator().code() + "/trao-doi?don-vi="
                        + place.unit().value() + "&ky=" + place.period().id() + "&muc=" + place.member(),
                said,
                open == null
                        ? null
                        : new TalkBox.Open(open.state().name(), Shown.dateOrNull(open.due()), open.version()),
                askings.mayComment(place, by),
                mayAsk && open == null,
                open != null && open.state() == AskingState.OPEN && askings.mayAnswer(place, by),
                open != null && askings.mayJudge(place, by),
                typed.text(),
                typed.due(),
                typed.note());
    }
}
