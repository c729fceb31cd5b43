package io.github.roviec.office.web.notifications;

import io.github.roviec.office.notifications.Channel;
import io.github.roviec.office.notifications.Choice;
import io.github.roviec.office.notifications.Language;
import io.github.roviec.office.notifications.Mode;
import io.github.roviec.office.notifications.push.Subscription;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a person wants to be told.
///
/// @param digest   when the office's digest goes out
/// @param closes   from when it is quiet where the person says nothing; `opens` until when
/// @param gateway  whether the office has a gateway at all
/// @param pushKey  with what a browser subscribes
/// @param since    since when the person's calendar has an address
/// @param calendar that address, shown once
public record MinePage(
        Form form,
        String digest,
        String closes,
        String opens,
        boolean gateway,
        String pushKey,
        List<Browser> browsers,
        @Nullable String since,
        @Nullable String calendar,
        List<String> tabs,
        @Nullable Note note) {

    public List<String> modes() {
        return Arrays.stream(Mode.values()).map(Enum::name).toList();
    }

    public List<String> languages() {
        return Arrays.stream(Language.values()).map(Enum::name).toList();
    }

    public record Browser(long id, String name, String since) {

        static Browser of(Subscription subscription) {
            return new Browser(subscription.id(), subscription.browser(), Shown.time(subscription.madeAt()));
        }
    }

    /// As typed.
    public record Form(
            String email,
            String emailMode,
            String pushMode,
            String gatewayMode,
            String digest,
            String quietFrom,
            String quietTo,
            boolean daysOff,
            String language) {

        static Form of(Choice choice) {
            return new Form(
                    Shown.orEmpty(choice.email()),
                    choice.mode(Channel.EMAIL).name(),
                    choice.mode(Channel.PUSH).name(),
                    choice.mode(Channel.GATEWAY).name(),
                    time(choice.digestAt()),
                    time(choice.quietFrom()),
                    time(choice.quietTo()),
                    choice.daysOff(),
                    choice.language().name());
        }

        private static String time(@Nullable LocalTime time) {
            return time == null ? "" : time.toString();
        }
    }
}
