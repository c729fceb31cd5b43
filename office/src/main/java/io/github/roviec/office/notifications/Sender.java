package io.github.roviec.office.notifications;

import io.github.roviec.office.notifications.Outbox.Claim;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends what is due, a few at a time.
@Component
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int AT_ONCE = 8;

    private final Outbox outbox;
    private final Messages messages;
    private final Preferences preferences;
    private final Map<Channel, Carrier> carriers;

    Sender(Outbox outbox, Messages messages, Preferences preferences, List<Carrier> carriers) {
        this.outbox = outbox;
        this.messages = messages;
        this.preferences = preferences;
        this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::channel, Function.identity()));
    }

    /// Until nothing is due. How many sendings were looked at.
    int work() {
        int seen = 0;
        List<Claim> claims;
        while (!(claims = outbox.claim(AT_ONCE)).isEmpty()) {
            try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
                claims.forEach(claim -> hands.execute(() -> send(claim)));
            }
            seen += claims.size();
        }
        return seen;
    }

    private void send(Claim claim) {
        try {
            Carrier carrier = carriers.get(claim.channel());
            Set<Occasion> taken = carrier == null ? Set.of() : carrier.taken(claim.authority());
            List<Message> left =
                    messages.forEyesOf(claim.person(), claim.authority(), outbox.unread(claim.id())).stream()
                            .filter(message -> taken.contains(message.occasion()))
                            .toList();
            if (carrier == null
                    || left.isEmpty()
                    || preferences.of(claim.person()).mode(claim.channel()) == Mode.OFF
                    || carrier.reached(Set.of(claim.person()), claim.authority())
                            .isEmpty()) {
                outbox.dropped(claim);
                return;
            }
            carrier.carry(new Parcel(claim.id(), claim.authority(), claim.person(), claim.channel(), left));
            outbox.sent(claim);
        } catch (Undelivered e) {
            outbox.failed(claim, String.valueOf(e.getMessage()), e.isHopeless());
        } catch (RuntimeException e) {
            LOG.error("delivery {} failed", claim.id(), e);
            outbox.failed(claim, e.getClass().getSimpleName(), false);
        }
    }

    /// The ways there are.
    Collection<Carrier> ways() {
        return carriers.values();
    }
}
