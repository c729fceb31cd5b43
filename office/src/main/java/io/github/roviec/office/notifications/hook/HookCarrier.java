package io.github.roviec.office.notifications.hook;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.notifications.Carrier;
import io.github.roviec.office.notifications.Channel;
import io.github.roviec.office.notifications.Language;
import io.github.roviec.office.notifications.Message;
import io.github.roviec.office.notifications.Occasion;
import io.github.roviec.office.notifications.Parcel;
import io.github.roviec.office.notifications.Preferences;
import io.github.roviec.office.notifications.Undelivered;
import io.github.roviec.office.notifications.Words;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// One POST to each gateway for all that has gathered for one person. Redirects are not followed: the request goes
/// where the administrator said, and nowhere else.
@Component
class HookCarrier implements Carrier {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Hooks hooks;
    private final People people;
    private final Preferences preferences;
    private final Words words;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    HookCarrier(Hooks hooks, People people, Preferences preferences, Words words, JsonMapper json, Clock clock) {
        this.hooks = hooks;
        this.people = people;
        this.preferences = preferences;
        this.words = words;
        this.json = json;
        this.clock = clock;
    }

    /// @param to the sign-in name, by which the other side knows whom to reach
    record Body(long id, String to, List<Line> messages) {}

    record Line(long id, String occasion, String why, String title, String link, String at) {}

    @Override
    public Channel channel() {
        return Channel.GATEWAY;
    }

    @Override
    public Set<ActorId> reached(Set<ActorId> people, AuthorityId authority) {
        return hooks.of(authority).stream().anyMatch(Hook::inUse) ? people : Set.of();
    }

    @Override
    public Set<Occasion> taken(AuthorityId authority) {
        List<Hook> used = hooks.of(authority).stream().filter(Hook::inUse).toList();
        return Stream.of(Occasion.values())
                .filter(occasion -> used.stream().anyMatch(hook -> hook.wants(occasion)))
                .collect(Collectors.toSet());
    }

    /// To each gateway what it wants. One that has it does not get it again because another one failed.
    @Override
    public void carry(Parcel parcel) throws Undelivered {
        Undelivered missed = null;
        for (Hook hook : hooks.of(parcel.authority())) {
            List<Message> wanted = parcel.messages().stream()
                    .filter(message -> hook.wants(message.occasion()))
                    .toList();
            if (hook.inUse() && !wanted.isEmpty() && !hooks.has(hook, parcel.id())) {
                Undelivered failure = send(hook, parcel, wanted);
                missed = missed == null ? failure : missed;
            }
        }
        if (missed != null) {
            throw missed;
        }
    }

    private @Nullable Undelivered send(Hook hook, Parcel parcel, List<Message> wanted) {
        String body = json.writeValueAsString(body(parcel, wanted));
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(hook.address())
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-RoViec-Delivery", Long.toString(parcel.id()))
                .header("X-RoViec-Timestamp", timestamp)
                .header("X-RoViec-Signature", "sha256=" + Signature.of(hooks.secret(hook), timestamp, body))
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                return failed(hook, parcel, "HTTP " + status, null);
            }
            hooks.arrived(hook, parcel.id());
            return null;
        } catch (IOException e) {
            return failed(hook, parcel, e.getClass().getSimpleName() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Undelivered.yet("interrupted", e);
        }
    }

    private Undelivered failed(Hook hook, Parcel parcel, String failure, @Nullable Throwable cause) {
        hooks.failed(hook, parcel.authority(), failure);
        return Undelivered.yet(hook.address().getHost() + ": " + failure, cause);
    }

    private Body body(Parcel parcel, List<Message> wanted) {
        Language language = preferences.of(parcel.person()).language();
        String to = people.person(parcel.person())
                .map(person -> person.signInName())
                .orElse("");
        return new Body(
                parcel.id(),
                to,
                wanted.stream()
                        .map(message -> new Line(
                                message.id(),
                                message.occasion().name(),
                                words.why(message, language),
                                String.valueOf(message.title()),
                                words.link(message),
                                message.at().toString()))
                        .toList());
    }
}
