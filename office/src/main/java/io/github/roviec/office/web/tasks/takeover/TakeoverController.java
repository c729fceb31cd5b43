package io.github.roviec.office.web.tasks.takeover;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.takeover.Columns;
import io.github.roviec.office.tasks.takeover.Drafts;
import io.github.roviec.office.tasks.takeover.Matching;
import io.github.roviec.office.tasks.takeover.RegisterColumn;
import io.github.roviec.office.tasks.takeover.TakeoverFile;
import io.github.roviec.office.tasks.takeover.Takeovers;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The first two steps: the file, and which of its columns is what.
@Controller
class TakeoverController {

    private final Takeovers takeovers;
    private final Drafts drafts;
    private final Permissions permissions;
    private final People people;
    private final Clock clock;

    TakeoverController(Takeovers takeovers, Drafts drafts, Permissions permissions, People people, Clock clock) {
        this.takeovers = takeovers;
        this.drafts = drafts;
        this.permissions = permissions;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/nhiem-vu/dua-vao")
    String start(Actor by, Model model) {
        return start((Note) model.getAttribute("said"), by, model);
    }

    @PostMapping("/nhiem-vu/dua-vao")
    String begin(Actor by, @RequestParam MultipartFile file, HttpServletResponse response, Model model)
            throws IOException {
        permissions.require(by, Deed.ASSIGN_TASKS);
        try {
            long id = takeovers.begin(new Upload(Shown.orEmpty(file.getOriginalFilename()), file.getBytes()), by);
            return "redirect:/nhiem-vu/dua-vao/" + id + "/cot";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return start(Note.of(refusal), by, model);
        }
    }

    private String start(@Nullable Note note, Actor by, Model model) {
        List<TakeoverFile> done = takeovers.done(by);
        var names =
                people.names(done.stream().map(TakeoverFile::begunBy).distinct().toList());
        model.addAttribute(
                "page",
                new TakeoverPage(
                        done.stream()
                                .map(file -> new TakeoverPage.Line(
                                        file.fileName(),
                                        Objects.requireNonNull(file.document()).value(),
                                        Shown.time(Objects.requireNonNull(file.doneAt())),
                                        names.getOrDefault(file.begunBy(), ""),
                                        !Objects.equals(file.register(), file.id()),
                                        file.made(),
                                        file.changed(),
                                        file.unchanged()))
                                .toList(),
                        drafts.open(by).map(this::open).orElse(null),
                        dropped(drafts.dropped(by)),
                        note));
        return "tasks/takeover";
    }

    private TakeoverPage.Open open(TakeoverFile file) {
        ZoneId zone = clock.getZone();
        return new TakeoverPage.Open(
                file.id(),
                file.fileName(),
                Shown.time(file.begunAt()),
                Shown.date(LocalDate.ofInstant(Drafts.until(file.begunAt(), zone), zone)));
    }

    private TakeoverPage.@Nullable Dropped dropped(Drafts.@Nullable Dropped file) {
        return file == null
                ? null
                : new TakeoverPage.Dropped(
                        file.fileName(),
                        Shown.time(file.begunAt()),
                        Shown.date(LocalDate.ofInstant(file.droppedAt(), clock.getZone())),
                        Drafts.KEPT.getDays());
    }

    @GetMapping("/nhiem-vu/dua-vao/{id:\\d+}/cot")
    String columns(Actor by, @PathVariable long id, Model model) {
        Columns columns = takeovers.columns(id, by);
        return columns(columns, Map.of(), null, model);
    }

    @PostMapping("/nhiem-vu/dua-vao/{id:\\d+}/cot")
    String match(
            Actor by,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        Columns columns = takeovers.columns(id, by);
        try {
            takeovers.match(id, matching(columns, typed), by);
            return "redirect:/nhiem-vu/dua-vao/" + id;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return columns(columns, typed, Note.of(refusal), model);
        }
    }

    private static Matching matching(Columns columns, Map<String, String> typed) {
        List<@Nullable RegisterColumn> meanings = new ArrayList<>();
        for (int i = 0; i < columns.columns().size(); i++) {
            meanings.add(Typed.oneOfOrNull(RegisterColumn.class, typed.get("cot" + i)));
        }
        LocalDate asOf = Shown.typedDate(typed.get("ngay"));
        String register = Shown.orNull(typed.get("so"));
        return new Matching(
                (int) Typed.number(typed.getOrDefault("dong", "")),
                meanings,
                asOf == null ? columns.matching().asOf() : asOf,
                Typed.oneOf(WorkState.class, typed.getOrDefault("con-lai", WorkState.IN_PROGRESS.name())),
                register == null ? null : Typed.number(register),
                typed.containsKey("giu-ten"));
    }

    /// @param typed what could not be taken; empty for a fresh page
    private static String columns(Columns columns, Map<String, String> typed, @Nullable Note note, Model model) {
        Matching matching = columns.matching();
        List<ColumnsPage.Column> shown = new ArrayList<>();
        for (int i = 0; i < columns.columns().size(); i++) {
            Columns.Column column = columns.columns().get(i);
            String meaning = column.column() == null ? "" : column.column().name();
            shown.add(new ColumnsPage.Column(column.head(), typed.getOrDefault("cot" + i, meaning), column.examples()));
        }
        model.addAttribute(
                "page",
                new ColumnsPage(
                        columns.file().id(),
                        columns.file().fileName(),
                        columns.rows(),
                        typed.getOrDefault("dong", Integer.toString(matching.firstRow())),
                        typed.getOrDefault("ngay", Shown.date(matching.asOf())),
                        typed.getOrDefault("con-lai", matching.otherwise().name()),
                        typed.getOrDefault(
                                "so", matching.editionOf() == null ? "" : Long.toString(matching.editionOf())),
                        typed.isEmpty() ? matching.keepNames() : typed.containsKey("giu-ten"),
                        columns.sameFile(),
                        shown,
                        columns.earlier().stream()
                                .map(file -> new Choice(
                                        Long.toString(file.id()),
                                        file.fileName() + ", " + Shown.time(Objects.requireNonNull(file.doneAt()))))
                                .toList(),
                        columns.leftOut().stream().collect(Collectors.joining(", ")),
                        note));
        return "tasks/takeover-columns";
    }
}
