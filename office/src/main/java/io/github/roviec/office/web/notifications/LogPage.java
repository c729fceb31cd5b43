package io.github.roviec.office.web.notifications;

import io.github.roviec.office.notifications.Delivery;
import io.github.roviec.office.notifications.Occasion;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.Shown;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was sent and what was not; no word of what was said.
///
/// @param state  of the sendings shown; empty: of every state
/// @param typed  what could not be kept
/// @param secret of the gateway that was just set, shown once
public record LogPage(
        String state,
        List<Count> counts,
        List<Line> lines,
        Pages pages,
        List<Gateway> gateways,
        Typed typed,
        @Nullable String secret,
        List<String> tabs,
        @Nullable Note note) {

    /// Those of which gateways can be told.
    static final List<Occasion> KINDS = Arrays.stream(Occasion.values())
            .filter(occasion -> occasion != Occasion.HOOK_OFF)
            .toList();

    /// A gateway that is being set.
    ///
    /// @param kinds chosen; none: all
    public record Typed(String address, List<String> kinds) {
        static final Typed NOTHING = new Typed("", List.of());
    }

    public List<String> kinds() {
        return KINDS.stream().map(Enum::name).toList();
    }

    public record Count(String state, int count) {}

    /// @param kinds that it wants; none: all
    public record Gateway(
            long id,
            String address,
            List<String> kinds,
            String since,
            @Nullable String failingSince,
            @Nullable String failure,
            @Nullable String disabledAt) {}

    /// @param at when it ended, else when it is tried next
    public record Line(
            long id,
            String person,
            String channel,
            String state,
            int messages,
            int attempts,
            String made,
            String at,
            @Nullable String failure) {

        static Line of(Delivery delivery) {
            return new Line(
                    delivery.id(),
                    delivery.person(),
                    delivery.channel().name(),
                    delivery.state().name(),
                    delivery.messages(),
                    delivery.attempts(),
                    Shown.time(delivery.madeAt()),
                    Shown.time(delivery.endedAt() == null ? delivery.dueAt() : delivery.endedAt()),
                    delivery.failure());
        }

        /// Whether the administrator may have it tried at once.
        public boolean mayAgain() {
            return state.equals("FAILED") || state.equals("WAITING") && attempts > 0;
        }
    }
}
