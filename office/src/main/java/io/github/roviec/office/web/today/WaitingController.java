package io.github.roviec.office.web.today;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

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
    String decide(Actor by, Model model) {
        permissions.require(by, Deed.SEE_TASKS);
        model.addAttribute("page", new WaitingPage(waitings.decide(LINES, by)));
        return "today/waiting";
    }

    @GetMapping("/phai-bao-cao")
    String owed(Actor by, Model model) {
        permissions.require(by, Deed.SEE_TASKS);
        model.addAttribute("page", new WaitingPage(waitings.owed(LINES, by)));
        return "today/waiting";
    }

    @GetMapping("/bao-cao-ky")
    String periods(Actor by, Model model) {
        permissions.require(by, Deed.SEE_TASKS);
        model.addAttribute("page", new WaitingPage(waitings.periods(LINES, by)));
        return "today/waiting";
    }
}
