package io.github.roviec.office.web.indicators;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.asking.Asking;
import io.github.roviec.office.indicators.asking.AskingState;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    TalkBox of(Place place, String text, String due, @Nullable Note note, Actor by) {
        Asking open = askings.open(place, by).orElse(null);
        List<TalkBox.Said> said = askings.talk(place, by).stream()
                .map(remark -> new TalkBox.Said(
                        remark.kind().name(), remark.text(), names.person(remark.by()), Shown.time(remark.at())))
                .toList();
        boolean mayAsk = askings.mayAsk(place, by);
        return new TalkBox(
                SourceController.url(place.indicator().code(), place.unit(), place.period(), place.member()),
                said,
                open == null
                        ? null
                        : new TalkBox.Open(open.state().name(), Shown.dateOrNull(open.due()), open.version()),
                true,
                mayAsk && open == null,
                open != null && open.state() == AskingState.OPEN && askings.mayAnswer(place, by),
                mayAsk && open != null,
                text,
                due,
                note);
    }
}
