package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.calendar.OfficeDays;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Decides by which ways, and when, a message leaves.
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

    void send(long message, ActorId person, AuthorityId authority) {
        Choice choice = preferences.of(person);
        Instant now = clock.instant();
        for (Channel channel : Channel.values()) {
            Mode mode = choice.mode(channel);
            if (mode != Mode.OFF && sender.leads(channel, person, authority)) {
                Moments moments = new Moments(calendar.of(authority), hours.of(authority), clock.getZone());
                outbox.put(message, person, authority, channel, moments.next(mode, choice, now));
            }
        }
    }
}
