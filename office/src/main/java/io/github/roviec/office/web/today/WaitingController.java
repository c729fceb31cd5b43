package io.github.roviec.office.web.today;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.decision.Decision.Kind;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.today.WaitingPage.Chip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The whole lists of which the first page shows the beginning.
@Controller
class WaitingController {

    private static final int LINES = 500;

    private final Waitings waitings;
    private final Permissions permissions;

    WaitingController(Waitings waitings, Permissions permissions) {
        this.waitings = waitings;
        this.permissions = permissions;
    }

    @GetMapping("/cho-quyet-dinh")
    String decide(Actor by, @RequestParam(name = "loai", defaultValue = "") String asked, Model model) {
        permissions.require(by, Deed.SEE_TASKS);
        Kind kind = asked.isEmpty() ? null : Typed.oneOf(Kind.class, asked);
        Map<Kind, Integer> counts = waitings.counts(by);
        model.addAttribute("page", new WaitingPage(waitings.decide(kind, LINES, counts, by), chips(counts, kind)));
        return "today/waiting";
    }

    private static List<Chip> chips(Map<Kind, Integer> counts, @Nullable Kind current) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Chip> chips = new ArrayList<>(List.of(new Chip("ALL", all, Waitings.DECIDE, current == null)));
        for (Kind kind : Kind.values()) {
            int count = counts.getOrDefault(kind, 0);
            if (count > 0 || kind == current) {
                chips.add(new Chip(kind.name(), count, Waitings.DECIDE + "?loai=" + kind, kind == current));
            }
        }
        return chips;
    }

    @GetMapping("/phai-bao-cao")
    String owed(Actor by, Model model) {
        permissions.require(by, Deed.SEE_TASKS);
        model.addAttribute("page", new WaitingPage(waitings.owed(LINES, by), List.of()));
        return "today/waiting";
    }

    @GetMapping("/bao-cao-ky")
    String periods(Actor by, Model model) {
        permissions.require(by, Deed.SEE_TASKS);
        model.addAttribute("page", new WaitingPage(waitings.periods(LINES, by), List.of()));
        return "today/waiting";
    }
}
