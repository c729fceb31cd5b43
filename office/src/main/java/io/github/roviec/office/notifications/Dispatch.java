package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.notifications.Outbox.Wanted;
import io.github.roviec.office.notifications.Telling.Told;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Decides by which ways, and when, messages leave.
@Component
class Dispatch {

    private final Preferences preferences;
    private final Hours hours;
    private final OfficeDays calendar;
    private final Sender sender;
    private final Outbox outbox;
    private final Clock clock;

    Dispatch(Preferences preferences, Hours hours, OfficeDays calendar, Sender sender, Outbox outbox, Clock clock) {
        this.preferences = preferences;
        this.hours = hours;
        this.calendar = calendar;
        this.sender = sender;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Of an authority. Nothing is put where no way leads to.
    void send(List<Told> told, AuthorityId authority) {
        if (told.isEmpty()) {
            return;
        }
        Map<ActorId, List<Told>> byPerson = told.stream().collect(Collectors.groupingBy(Told::person));
        Map<ActorId, Choice> choices = preferences.of(byPerson.keySet());
        Moments moments = new Moments(calendar.of(authority), hours.of(authority), clock.getZone());
        Instant now = clock.instant();
        for (Carrier way : sender.ways()) {
            Set<ActorId> reached = way.reached(byPerson.keySet(), authority);
            Set<Occasion> taken = way.taken(authority);
            List<Wanted> wanted = new ArrayList<>();
            byPerson.forEach((person, theirs) -> {
                Choice choice = choices.getOrDefault(person, Choice.USUAL);
                Mode mode = choice.mode(way.channel());
                List<Long> sent = theirs.stream()
                        .filter(each -> taken.contains(each.occasion()))
                        .map(Told::message)
                        .toList();
                if (mode != Mode.OFF && reached.contains(person) && !sent.isEmpty()) {
                    wanted.add(new Wanted(person, sent, moments.next(mode, choice, now)));
                }
            });
            outbox.put(wanted, authority, way.channel());
        }
    }
}
