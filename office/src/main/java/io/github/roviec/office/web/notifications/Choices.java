package io.github.roviec.office.web.notifications;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.PostKind;
import java.util.ArrayList;
import java.util.List;

/// The pages beside the list that a post may use, for the line of tabs.
final class Choices {

    private Choices() {}

    static List<String> of(Actor by) {
        List<String> places = new ArrayList<>(List.of("", "cua-toi"));
        if (by.post() == PostKind.CLERK) {
            places.add("quy-tac");
        }
        if (by.post() == PostKind.ADMINISTRATOR) {
            places.add("nhat-ky");
        }
        return List.copyOf(places);
    }
}
