package io.github.roviec.office.web.calendar;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.TypedDues;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a deadline that is being typed comes to. Without it the same is told when the form is sent.
@Controller
class DueController {

    private final TypedDues dues;

    DueController(TypedDues dues) {
        this.dues = dues;
    }

    @GetMapping("/lich/han")
    String due(
            Actor by,
            @RequestParam(name = "due", defaultValue = "") String typed,
            @RequestParam(name = "tu", required = false) @Nullable String from,
            Model model) {
        model.addAttribute("page", page(typed, from, by));
        return "calendar/due";
    }

    private DuePage page(String typed, @Nullable String from, Actor by) {
        try {
            LocalDate day = dues.read(typed, Shown.typedDate(from), by.authority());
            LocalDate better = dues.better(day, by.authority());
            return new DuePage(
                    Shown.dateOrNull(day),
                    day == null ? 0 : day.getDayOfWeek().getValue(),
                    Shown.dateOrNull(better),
                    better == null ? 0 : better.getDayOfWeek().getValue(),
                    null);
        } catch (Refusal refusal) {
            return new DuePage(null, 0, null, 0, Note.of(refusal));
        }
    }
}
