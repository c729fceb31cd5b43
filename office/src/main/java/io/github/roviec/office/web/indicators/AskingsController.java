package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.asking.Asking;
import io.github.roviec.office.indicators.asking.AskingState;
import io.github.roviec.office.indicators.asking.Explained;
import io.github.roviec.office.indicators.asking.Explanations;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.indicators.file.TableFiles;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Explanations that were asked for, in one list.
@Controller
class AskingsController {

    private static final int LINES = 100;

    private final Explanations explanations;
    private final Names names;
    private final TableFiles files;
    private final Clock clock;

    AskingsController(Explanations explanations, Names names, TableFiles files, Clock clock) {
        this.explanations = explanations;
        this.names = names;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/so-lieu/giai-trinh")
    String list(Actor by, @RequestParam(name = "trang-thai", required = false) @Nullable String state, Model model) {
        AskingState wanted = Typed.oneOfOrNull(AskingState.class, state);
        List<Explained> found = explanations.list(wanted, LINES + 1, by);
        model.addAttribute(
                "page", page(wanted, found.subList(0, Math.min(LINES, found.size())), found.size() > LINES, by));
        return "indicators/askings";
    }

    @GetMapping("/so-lieu/giai-trinh.{ending:xlsx|csv}")
    ResponseEntity<byte[]> file(
            Actor by,
            @PathVariable String ending,
            @RequestParam(name = "trang-thai", required = false) @Nullable String state,
            Locale locale) {
        AskingState wanted = Typed.oneOfOrNull(AskingState.class, state);
        AskingsPage page = page(wanted, explanations.list(wanted, null, by), false, by);
        String day = Shown.date(LocalDate.now(clock));
        return files.give(ending, locale, words -> AskingFiles.table(page, day, words));
    }

    private AskingsPage page(@Nullable AskingState state, List<Explained> found, boolean more, Actor by) {
        Map<LocalDate, Map<UnitId, String>> units = new HashMap<>();
        Map<ActorId, String> people = new HashMap<>();
        return new AskingsPage(
                state == null ? null : state.name(),
                found.stream()
                        .map(each -> line(
                                each,
                                units.computeIfAbsent(
                                        each.asking().period().lastDay(), day -> names.units(by.authority(), day)),
                                people))
                        .toList(),
                more);
    }

    private AskingsPage.Line line(Explained each, Map<UnitId, String> units, Map<ActorId, String> people) {
        Asking asking = each.asking();
        ActorId answered = each.answeredBy();
        LocalDate end = end(each);
        LocalDate due = asking.due();
        return new AskingsPage.Line(
                asking.name(),
                each.member(),
                Written.source(asking.indicator(), asking.unit(), asking.period(), asking.member()) + "#talk",
                units.getOrDefault(asking.unit(), ""),
                asking.period().kind().name(),
                String.valueOf(asking.period().number()),
                String.valueOf(asking.period().year()),
                asking.text(),
                people.computeIfAbsent(asking.by(), names::person),
                Shown.time(asking.at()),
                Shown.dateOrNull(due),
                each.answer(),
                answered == null ? null : people.computeIfAbsent(answered, names::person),
                time(each.answeredAt()),
                time(each.closedAt()),
                ChronoUnit.DAYS.between(day(asking.at()), end),
                due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, end)),
                asking.state().name());
    }

    /// The day of the answer; of what waits for one, or for another, today; of what was closed without one, that day.
    private LocalDate end(Explained each) {
        Instant answered = each.answeredAt();
        Instant closed = each.closedAt();
        if (each.asking().state() == AskingState.OPEN) {
            return LocalDate.now(clock);
        }
        return answered != null ? day(answered) : closed != null ? day(closed) : LocalDate.now(clock);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : Shown.time(at);
    }
}
