package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.notifications.Telling.Told;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        // In one order, so that two who put messages into the outbox do not wait for each other.
        Map<ActorId, List<Told>> byPerson = told.stream()
                .collect(Collectors.groupingBy(
                        Told::person,
                        () -> new TreeMap<>(Comparator.comparingLong(ActorId::value)),
                        Collectors.toList()));
        Map<ActorId, Choice> choices = preferences.of(byPerson.keySet());
        Moments moments = new Moments(calendar.of(authority), hours.of(authority), clock.getZone());
        Instant now = clock.instant();
        for (Carrier way : sender.ways()) {
            Set<ActorId> reached = way.reached(byPerson.keySet(), authority);
            Set<Occasion> taken = way.taken(authority);
            byPerson.forEach((person, theirs) -> {
                Choice choice = choices.getOrDefault(person, Choice.USUAL);
                Mode mode = choice.mode(way.channel());
                if (mode != Mode.OFF && reached.contains(person)) {
                    List<Long> wanted = theirs.stream()
                            .filter(each -> taken.contains(each.occasion()))
                            .map(Told::message)
                            .toList();
                    outbox.put(wanted, person, authority, way.channel(), moments.next(mode, choice, now));
                }
            });
        }
    }
}
