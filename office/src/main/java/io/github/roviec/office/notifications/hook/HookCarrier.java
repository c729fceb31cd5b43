package io.github.roviec.office.notifications.hook;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.notifications.Carrier;
import io.github.roviec.office.notifications.Channel;
import io.github.roviec.office.notifications.Parcel;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// One POST for all that has gathered for one person. Redirects are not followed: the request goes where the
/// administrator said, and nowhere else.
@Component
class HookCarrier implements Carrier {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Hooks hooks;
    private final People people;
    private final Words words;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    HookCarrier(Hooks hooks, People people, Words words, JsonMapper json, Clock clock) {
        this.hooks = hooks;
        this.people = people;
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
    public boolean reaches(ActorId person, AuthorityId authority) {
        return hooks.secret(authority).isPresent();
    }

    @Override
    public void carry(Parcel parcel) throws Undelivered {
        AuthorityId authority = parcel.authority();
        Hook hook = hooks.of(authority).orElseThrow(() -> Undelivered.ever("no address", null));
        String secret = hooks.secret(authority).orElseThrow(() -> Undelivered.ever("switched off", null));
        String body = json.writeValueAsString(body(parcel));
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(hook.address())
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-RoViec-Delivery", Long.toString(parcel.id()))
                .header("X-RoViec-Timestamp", timestamp)
                .header("X-RoViec-Signature", "sha256=" + Signature.of(secret, timestamp, body))
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw failed(authority, "HTTP " + status, null);
            }
            hooks.arrived(authority);
        } catch (IOException e) {
            throw failed(authority, e.getClass().getSimpleName() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Undelivered.yet("interrupted", e);
        }
    }

    private Undelivered failed(AuthorityId authority, String failure, @Nullable Throwable cause) {
        hooks.failed(authority, failure);
        return Undelivered.yet(failure, cause);
    }

    private Body body(Parcel parcel) {
        String to = people.person(parcel.person())
                .map(person -> person.signInName())
                .orElse("");
        return new Body(
                parcel.id(),
                to,
                parcel.messages().stream()
                        .map(message -> new Line(
                                message.id(),
                                message.occasion().name(),
                                words.why(message),
                                String.valueOf(message.title()),
                                words.link(message),
                                message.at().toString()))
                        .toList());
    }
}
