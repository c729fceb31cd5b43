package io.github.roviec.office.web.meetings;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.web.Choice;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who may chair a meeting.
@Component
class Chairs {

    private final People people;

    Chairs(People people) {
        this.people = people;
    }

    List<Choice> of(Actor by) {
        return people.of(by.authority()).entrySet().stream()
                .flatMap(person -> person.getValue().stream()
                        .filter(post -> post.kind() == PostKind.LEADER)
                        .limit(1)
                        .map(post -> new Choice(
                                Long.toString(person.getKey().id().value()),
                                person.getKey().name() + ", " + post.title())))
                .toList();
    }
}
