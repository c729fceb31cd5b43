package io.github.roviec.office.indicators.evidence;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.KnownPlaces;
import io.github.roviec.office.indicators.PlaceForm;
import io.github.roviec.office.indicators.asking.Asking;
import io.github.roviec.office.indicators.asking.AskingState;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What somebody may do with the documents of a place now.
///
/// @param open    a form of it is being filled
/// @param fills   by this person's unit
/// @param records this person writes the figure without a form
/// @param asking  the explanation that this person is to give; null for none
/// @param ever    this person might have added something at another time
record Standing(
        boolean open,
        boolean fills,
        boolean records,
        @Nullable Long asking,
        boolean ever) {

    boolean mayAdd() {
        return fills || records || asking != null;
    }

    boolean mayWithdraw(Proof proof, Actor by) {
        if (proof.withdrawn() != null) {
            return false; // once is enough, also from a later period on
        }
        boolean own = proof.by().equals(by.id());
        return fills
                || records
                || open && own
                || own && proof.answering() != null && proof.answering().equals(asking);
    }

    @Component
    static class Look {

        private final KnownPlaces places;
        private final Askings askings;
        private final Permissions permissions;

        Look(KnownPlaces places, Askings askings, Permissions permissions) {
            this.places = places;
            this.askings = askings;
            this.permissions = permissions;
        }

        /// Where the figure came by a form, that form alone says whether it is open.
        List<PlaceForm> forms(Place place, Actor by) {
            List<PlaceForm> all =
                    places.forms(by.authority(), place.indicator(), place.unit(), place.period(), place.member());
            List<PlaceForm> holding = all.stream().filter(PlaceForm::holds).toList();
            return holding.isEmpty() ? all : holding;
        }

        Standing of(Place place, Actor by) {
            List<PlaceForm> forms = forms(place, by);
            boolean open = forms.stream().anyMatch(PlaceForm::isOpen);
            boolean filler = forms.stream().anyMatch(form -> permissions.may(by, Deed.FILL_FIGURES, form.filler()));
            boolean records = forms.stream().noneMatch(PlaceForm::holds)
                    && place.indicator().formula() == null
                    && permissions.may(by, Deed.ACCEPT_FIGURES, place.unit());
            boolean answers = askings.mayAnswer(place, by);
            Long asking = askings.open(place, by)
                    .filter(open_ -> answers && open_.state() == AskingState.OPEN)
                    .map(Asking::id)
                    .orElse(null);
            return new Standing(open, open && filler, records, asking, filler || answers);
        }
    }
}
