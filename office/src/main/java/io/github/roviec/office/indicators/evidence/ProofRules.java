package io.github.roviec.office.indicators.evidence;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.KnownPlaces;
import io.github.roviec.office.indicators.PlaceForm;
import io.github.roviec.office.indicators.PlaceForms;
import io.github.roviec.office.indicators.asking.Asking;
import io.github.roviec.office.indicators.asking.AskingState;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Place;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who may do what with the documents of a place.
@Component
class ProofRules {

    private final PlaceForms forms;
    private final KnownPlaces places;
    private final Askings askings;
    private final Permissions permissions;

    ProofRules(PlaceForms placeForms, KnownPlaces places, Askings askings, Permissions permissions) {
        this.forms = placeForms;
        this.places = places;
        this.askings = askings;
        this.permissions = permissions;
    }

    /// Where the figure came by a form, that form alone says whether it is open.
    List<PlaceForm> forms(Place place, Actor by) {
        List<PlaceForm> all = forms.of(by.authority(), place.indicator(), place.unit(), place.period(), place.member());
        List<PlaceForm> holding = all.stream().filter(PlaceForm::holds).toList();
        return holding.isEmpty() ? all : holding;
    }

    /// Nobody sends the forms of the place, or opens them, until the transaction ends.
    void hold(Place place, Actor by) {
        forms.hold(forms(place, by));
    }

    ProofRights of(Place place, Actor by) {
        List<PlaceForm> forms = forms(place, by);
        boolean open = forms.stream().anyMatch(PlaceForm::isOpen);
        boolean filler = forms.stream().anyMatch(form -> permissions.may(by, Deed.FILL_FIGURES, form.filler()));
        boolean records = forms.stream().noneMatch(PlaceForm::holds)
                && places.isAsked(by.authority(), place.indicator(), place.unit(), place.period(), place.member())
                && permissions.may(by, Deed.ACCEPT_FIGURES, place.unit());
        boolean answers = askings.mayAnswer(place, by);
        Long asking = askings.open(place, by)
                .filter(open_ -> answers && open_.state() == AskingState.OPEN)
                .map(Asking::id)
                .orElse(null);
        return new ProofRights(open, open && filler, records, asking, filler || answers);
    }
}
