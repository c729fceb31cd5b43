package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.StoredFile;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.note.Attachments;
import io.github.roviec.office.tasks.note.Comments;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.tasks.NotesBox.Draft;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What is kept with a task: comments and attachments.
@Controller
class NotesController {

    private final Tasks tasks;
    private final Comments comments;
    private final Attachments attachments;
    private final NotesBoxes boxes;

    NotesController(Tasks tasks, Comments comments, Attachments attachments, NotesBoxes boxes) {
        this.tasks = tasks;
        this.comments = comments;
        this.attachments = attachments;
        this.boxes = boxes;
    }

    @GetMapping("/nhiem-vu/{code:\\d{4}-.+}/trao-doi")
    String notes(Actor by, @PathVariable String code, Model model) {
        return show(new TaskCode(code), Draft.NONE, (Note) model.getAttribute("said"), by, model);
    }

    /// @param id      of the comment that its author corrects; 0 for a new one
    /// @param version of that comment, as its author saw it
    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/trao-doi")
    String say(
            Actor by,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") long id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        TaskCode task = new TaskCode(code);
        try {
            if (id == 0) {
                comments.say(task, text, by);
            } else {
                comments.correct(task, id, version, text, by);
            }
        } catch (Refusal refusal) {
            return refused(task, new Draft(id, text), refusal, by, response, model);
        }
        return done(task, "#trao-doi", Note.done(id == 0 ? "note.done.said" : "note.done.corrected"), after);
    }

    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/dinh-kem")
    String attach(
            Actor by,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model)
            throws IOException {
        TaskCode task = new TaskCode(code);
        Upload upload = Uploads.of(file);
        boolean kept;
        try {
            if (upload == null) {
                throw new Refusal("note.file-missing");
            }
            kept = attachments.attach(task, upload, by);
        } catch (Refusal refusal) {
            return refused(task, Draft.NONE, refusal, by, response, model);
        }
        return done(
                task,
                "#dinh-kem",
                Note.done(kept ? "note.done.attached" : "note.done.known", upload.fileName()),
                after);
    }

    @GetMapping("/nhiem-vu/{code:\\d{4}-.+}/dinh-kem/{id}")
    ResponseEntity<byte[]> file(Actor by, @PathVariable String code, @PathVariable long id) {
        StoredFile file = attachments.file(new TaskCode(code), id, by);
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }

    /// Who may be mentioned, by what is typed after the "@".
    @GetMapping("/nhiem-vu/{code:\\d{4}-.+}/nguoi")
    String readers(Actor by, @PathVariable String code, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute(
                "page",
                new ReadersPage(comments.readers(new TaskCode(code), q, by).stream()
                        .map(reader -> new ReadersPage.Option(
                                Long.toString(reader.id().value()),
                                reader.name(),
                                reader.title() + ", " + reader.unit()))
                        .toList()));
        return "tasks/readers :: options";
    }

    private static String done(TaskCode task, String place, Note note, RedirectAttributes after) {
        after.addFlashAttribute("said", note);
        return "redirect:/nhiem-vu/" + task.value() + place;
    }

    private String refused(
            TaskCode task, Draft draft, Refusal refusal, Actor by, HttpServletResponse response, Model model) {
        if (refusal.code().equals("task.unknown")) {
            throw refusal;
        }
        response.setStatus(Errors.status(refusal));
        return show(task, draft, Note.of(refusal), by, model);
    }

    private String show(TaskCode code, Draft draft, @Nullable Note note, Actor by, Model model) {
        String text = tasks.file(code, by).row().text();
        model.addAttribute("page", new NotesPage(text, boxes.of(code, draft, by), note));
        return "tasks/notes";
    }
}
