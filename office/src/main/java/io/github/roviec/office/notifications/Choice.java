package io.github.roviec.office.notifications;

import io.github.roviec.office.base.Refusal;
import java.time.LocalTime;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a person wants to be told.
///
/// @param email     where to; without it no mail is sent
/// @param digestAt  null: when the office's digest goes out
/// @param quietFrom null: when the office closes; nothing leaves from then until `quietTo`
/// @param quietTo   null: when the office opens
/// @param daysOff   also on days off
/// @param language  of mails and of what a browser shows
public record Choice(
        @Nullable String email,
        Map<Channel, Mode> modes,
        @Nullable LocalTime digestAt,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo,
        boolean daysOff,
        Language language) {

    /// Where nobody has chosen: a digest by mail as soon as there is an address, and the browsers that were allowed to.
    public static final Choice USUAL = new Choice(
            null,
            Map.of(Channel.EMAIL, Mode.DIGEST, Channel.PUSH, Mode.NOW, Channel.GATEWAY, Mode.OFF),
            null,
            null,
            null,
            false,
            Language.VI);

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    /// Refuses with `choice.email` or `choice.quiet`.
    public Choice {
        modes = Map.copyOf(modes);
        if (email != null && !ADDRESS.matcher(email).matches()) {
            throw new Refusal("choice.email", email);
        }
        if ((quietFrom == null) != (quietTo == null)) {
            throw new Refusal("choice.quiet");
        }
    }

    public Mode mode(Channel channel) {
        return modes.getOrDefault(channel, Mode.OFF);
    }
}
