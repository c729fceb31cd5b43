package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.contribution.Awaited;
import io.github.roviec.office.tasks.contribution.Awaited.Which;
import io.github.roviec.office.tasks.contribution.Contributions;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Tôi phối hợp: the work list of a coordinating unit; for the office, who is waited for.
@Controller
class AwaitedController {

    private static final int ROWS = 50;

    private final Contributions contributions;

    AwaitedController(Contributions contributions) {
        this.contributions = contributions;
    }

    @GetMapping("/nhiem-vu/phoi-hop")
    String list(
            Actor by,
            @RequestParam(name = "xem", required = false) @Nullable String wanted,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Model model) {
        Which which = wanted == null || wanted.isBlank() ? Which.WAITING : Typed.oneOf(Which.class, wanted);
        Page page = new Page(Math.max(1, number), ROWS);
        List<AwaitedPage.Total> totals = Arrays.stream(Which.values())
                .map(each ->
                        new AwaitedPage.Total(each.name(), contributions.count(each, by), url(each), each == which))
                .toList();
        int total = totals.get(which.ordinal()).value();
        model.addAttribute(
                "page",
                new AwaitedPage(
                        which.name(),
                        totals,
                        contributions.list(which, page, by).stream()
                                .map(AwaitedController::line)
                                .toList(),
                        Pages.of(page, total, url(which))));
        return "tasks/contributions";
    }

    private static String url(Which which) {
        return "/nhiem-vu/phoi-hop?xem=" + which;
    }

    private static AwaitedPage.Line line(Awaited awaited) {
        return new AwaitedPage.Line(
                awaited.task().value(),
                awaited.text(),
                String.join("; ", awaited.leads()),
                awaited.unitName(),
                awaited.state().name(),
                Shown.dateOrNull(awaited.due()),
                Shown.dateOrNull(awaited.taskDue()),
                Shown.orEmpty(awaited.asked()));
    }
}
