package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.splitting.NewPart;
import io.github.roviec.office.tasks.splitting.Part;
import io.github.roviec.office.tasks.splitting.Split;
import io.github.roviec.office.tasks.splitting.Splitting;
import io.github.roviec.office.tasks.splitting.Taker;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.tasks.PartsPage.Row;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The head of a unit splits a task or gives it to a person; what was given to a person, what waits for the head.
@Controller
class PartsController {

    private static final int EMPTY_ROWS = 3;

    private final Splitting splitting;
    private final PartsBoxes boxes;

    PartsController(Splitting splitting, PartsBoxes boxes) {
        this.splitting = splitting;
        this.boxes = boxes;
    }

    @GetMapping("/nhiem-vu/{code:\\d{4}-.+}/chia-viec")
    String parts(Actor by, @PathVariable String code, Model model) {
        return show(new TaskCode(code), List.of(), null, null, by, model);
    }

    /// Rows without any words are left out.
    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/chia-viec")
    String split(
            Actor by,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        TaskCode task = new TaskCode(code);
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < typed.getOrDefault("text", List.of()).size(); at++) {
            Row row =
                    new Row(at(typed, "text", at), at(typed, "to", at), at(typed, "due", at), at(typed, "product", at));
            if (!row.text().isBlank() || !row.due().isBlank() || !row.product().isBlank()) {
                rows.add(row);
            }
        }
        try {
            int given = splitting
                    .split(
                            task,
                            version,
                            rows.stream().map(PartsController::part).toList(),
                            by)
                    .size();
            after.addFlashAttribute("said", Note.done("split.done", given));
            return "redirect:/nhiem-vu/" + task.value() + "#chia-viec";
        } catch (Refusal refusal) {
            return refused(task, rows, null, refusal, by, response, model);
        }
    }

    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/giao-chuyen-vien")
    String give(
            Actor by,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String officer,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        TaskCode task = new TaskCode(code);
        try {
            splitting.give(
                    task, version, officer.isBlank() ? null : taker(officer).person(), by);
            after.addFlashAttribute("said", Note.done(officer.isBlank() ? "split.done.taken" : "split.done.given"));
            return "redirect:/nhiem-vu/" + task.value() + "#chia-viec";
        } catch (Refusal refusal) {
            return refused(task, List.of(), officer, refusal, by, response, model);
        }
    }

    private static NewPart part(Row row) {
        if (row.to().isBlank()) {
            throw new Refusal("split.taker-missing", row.text().strip());
        }
        return new NewPart(row.text(), taker(row.to()), Shown.typedDate(row.due()), row.product());
    }

    /// "12" a unit, "12:7" a person in it.
    private static Taker taker(String typed) {
        int colon = typed.indexOf(':');
        return new Taker(
                new UnitId(Typed.number(colon < 0 ? typed : typed.substring(0, colon))),
                colon < 0 ? null : new ActorId(Typed.number(typed.substring(colon + 1))),
                "");
    }

    private static String value(Taker taker) {
        return taker.unit().value()
                + (taker.person() == null ? "" : ":" + taker.person().value());
    }

    private static String at(MultiValueMap<String, String> typed, String name, int at) {
        List<String> values = typed.getOrDefault(name, List.of());
        return at < values.size() ? values.get(at) : "";
    }

    private String refused(
            TaskCode task,
            List<Row> rows,
            @Nullable String officer,
            Refusal refusal,
            Actor by,
            HttpServletResponse response,
            Model model) {
        if (refusal.code().equals("task.unknown")) {
            throw refusal;
        }
        response.setStatus(Errors.status(refusal));
        return show(task, rows, officer, Note.of(refusal), by, model);
    }

    private String show(
            TaskCode code, List<Row> typed, @Nullable String officer, @Nullable Note note, Actor by, Model model) {
        Split split = splitting.of(code, by);
        List<Taker> takers = splitting.takers(code, by);
        if (takers.isEmpty() && !split.maySplit()) {
            throw new Refusal("permission.denied");
        }
        List<Row> rows = new ArrayList<>(typed);
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(Row.EMPTY);
        }
        UnitId lead = split.task().leads().getFirst();
        List<Choice> choices = takers.stream()
                .map(taker -> new Choice(value(taker), taker.name()))
                .toList();
        model.addAttribute(
                "page",
                new PartsPage(
                        split.task().text(),
                        split.version(),
                        Shown.dateOrNull(split.task().due()),
                        boxes.of(split),
                        takers.stream()
                                .filter(taker ->
                                        taker.person() != null && taker.unit().equals(lead))
                                .map(taker -> new Choice(value(taker), taker.name()))
                                .toList(),
                        choices,
                        rows,
                        officer != null
                                ? officer
                                : split.officer() == null
                                        ? ""
                                        : lead.value() + ":" + split.officer().value(),
                        note));
        return "tasks/parts";
    }

    /// Giao cho tôi, and for a head also the parts that wait to be confirmed.
    @GetMapping("/nhiem-vu/cua-toi")
    String mine(Actor by, Model model) {
        model.addAttribute(
                "page",
                new MinePage(
                        splitting.given(by).stream().map(PartsController::line).toList(),
                        splitting.toConfirm(by).stream()
                                .map(PartsController::line)
                                .toList()));
        return "tasks/mine";
    }

    private static PartsBox.Part line(Part part) {
        return new PartsBox.Part(
                part.code().value(),
                part.text(),
                part.unit(),
                Shown.dateOrNull(part.due()),
                part.state().name(),
                part.timeliness().name());
    }
}
