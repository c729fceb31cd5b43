package io.github.roviec.office.notifications.push;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.notifications.Carrier;
import io.github.roviec.office.notifications.Channel;
import io.github.roviec.office.notifications.Language;
import io.github.roviec.office.notifications.Message;
import io.github.roviec.office.notifications.Parcel;
import io.github.roviec.office.notifications.Preferences;
import io.github.roviec.office.notifications.Undelivered;
import io.github.roviec.office.notifications.Words;
import io.github.roviec.office.notifications.push.Pushes.Address;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// To each of a person's browsers, once.
@Component
class PushCarrier implements Carrier {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final String KEPT_SECONDS = "86400";
    private static final int LINES = 5;

    private final Pushes pushes;
    private final PushSettings settings;
    private final Vapid vapid;
    private final Preferences preferences;
    private final Words words;
    private final JsonMapper json;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    PushCarrier(
            Pushes pushes, PushSettings settings, Vapid vapid, Preferences preferences, Words words, JsonMapper json) {
        this.pushes = pushes;
        this.settings = settings;
        this.vapid = vapid;
        this.preferences = preferences;
        this.words = words;
        this.json = json;
    }

    /// @param tag a second one with the same tag takes the place of the first
    record Body(String title, String body, String link, String tag) {}

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    @Override
    public Set<ActorId> reached(Set<ActorId> people, AuthorityId authority) {
        return pushes.having(people);
    }

    @Override
    public void carry(Parcel parcel) throws Undelivered {
        byte[] text = json.writeValueAsString(body(parcel)).getBytes(StandardCharsets.UTF_8);
        Undelivered missed = null;
        for (Address address : pushes.addresses(parcel.person())) {
            if (address.lastDelivery() != parcel.id()) {
                missed = first(missed, send(text, address, parcel.id()));
            }
        }
        if (missed != null) {
            throw missed;
        }
    }

    private static @Nullable Undelivered first(@Nullable Undelivered one, @Nullable Undelivered other) {
        return one == null ? other : one;
    }

    private @Nullable Undelivered send(byte[] text, Address address, long delivery) {
        if (!settings.isAllowed(address.endpoint())) {
            pushes.gone(address);
            return null;
        }
        try {
            int status = client.send(request(text, address), BodyHandlers.discarding())
                    .statusCode();
            if (status == 404 || status == 410) {
                pushes.gone(address);
                return null;
            }
            if (status / 100 != 2) {
                return Undelivered.yet(address.endpoint().getHost() + ": HTTP " + status, null);
            }
            pushes.reached(address, delivery);
            return null;
        } catch (IOException | GeneralSecurityException e) {
            return Undelivered.yet(
                    address.endpoint().getHost() + ": " + e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Undelivered.yet("interrupted", e);
        }
    }

    private HttpRequest request(byte[] text, Address address) throws GeneralSecurityException {
        return HttpRequest.newBuilder(address.endpoint())
                .timeout(ANSWER)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Encoding", "aes128gcm")
                .header("TTL", KEPT_SECONDS)
                .header("Urgency", "normal")
                .header("Authorization", vapid.authorization(address.endpoint()))
                .POST(BodyPublishers.ofByteArray(Encryption.of(text, address.p256dh(), address.auth())))
                .build();
    }

    private Body body(Parcel parcel) {
        Language language = preferences.of(parcel.person()).language();
        List<Message> messages = parcel.messages();
        boolean single = messages.size() == 1;
        String lines = messages.stream()
                .limit(LINES)
                .map(message -> words.line(message, language))
                .collect(Collectors.joining("\n"));
        return new Body(
                single ? words.why(messages.getFirst(), language) : words.word(language, "push.title", messages.size()),
                single ? String.valueOf(messages.getFirst().title()) : lines,
                single ? "/thong-bao/" + messages.getFirst().id() : "/thong-bao",
                "roviec-" + parcel.id());
    }
}
