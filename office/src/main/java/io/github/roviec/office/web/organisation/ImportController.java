package io.github.roviec.office.web.organisation;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Spreadsheet;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.ImportPlan;
import io.github.roviec.office.organisation.ImportPlan.Outcome;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.organisation.ImportPage.Row;
import io.github.roviec.office.web.organisation.ImportPage.Said;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A list of units from a file: looked at first, carried out as a whole.
@Controller
class ImportController {

    private static final String KEPT = "roviec.import";

    /// A plan that was shown, waiting in the session to be carried out.
    private record Kept(String name, ImportPlan plan) implements Serializable {}

    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    ImportController(Organisation organisation, Permissions permissions, Clock clock) {
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping("/to-chuc/nhap")
    String empty(Actor by, Model model) {
        permissions.require(by, Deed.MANAGE_ORGANISATION);
        model.addAttribute("page", ImportPage.empty(null));
        return "organisation/import";
    }

    @PostMapping("/to-chuc/nhap")
    String look(
            Actor by, @RequestParam MultipartFile file, HttpSession session, HttpServletResponse response, Model model)
            throws IOException {
        permissions.require(by, Deed.MANAGE_ORGANISATION);
        String fileName = Shown.orEmpty(file.getOriginalFilename());
        try {
            List<List<String>> rows = Spreadsheet.rows(fileName, file.getBytes());
            ImportPlan plan = organisation.plan(by.authority(), rows, LocalDate.now(clock));
            Kept kept = new Kept(UUID.randomUUID().toString(), plan);
            session.setAttribute(KEPT, kept);
            model.addAttribute("page", page(fileName, kept));
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            model.addAttribute("page", ImportPage.empty(Note.of(refusal)));
        }
        return "organisation/import";
    }

    @PostMapping("/to-chuc/nhap/thuc-hien")
    String carryOut(
            Actor by,
            @RequestParam String plan,
            HttpSession session,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        permissions.require(by, Deed.MANAGE_ORGANISATION);
        try {
            if (!(session.getAttribute(KEPT) instanceof Kept kept)
                    || !kept.name().equals(plan)
                    || !kept.plan().authority().equals(by.authority())) {
                throw new Refusal("web.dry-run");
            }
            organisation.carryOut(kept.plan(), by.id());
            session.removeAttribute(KEPT);
            after.addFlashAttribute("said", Note.done("org.imported", changing(kept.plan())));
            return "redirect:/to-chuc";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            model.addAttribute("page", ImportPage.empty(Note.of(refusal)));
            return "organisation/import";
        }
    }

    private static int changing(ImportPlan plan) {
        return plan.count(Outcome.NEW) + plan.count(Outcome.CHANGED);
    }

    private static ImportPage page(String fileName, Kept kept) {
        ImportPlan plan = kept.plan();
        List<Row> rows = plan.lines().stream()
                .map(line -> new Row(
                        line.number(),
                        line.code(),
                        line.name(),
                        line.outcome().name(),
                        line.notes().stream().map(ImportController::said).toList()))
                .toList();
        return new ImportPage(
                fileName,
                rows,
                plan.notes().stream().map(ImportController::said).toList(),
                changing(plan),
                plan.count(Outcome.UNCHANGED),
                plan.count(Outcome.WRONG),
                plan.sound() && changing(plan) > 0 ? kept.name() : null,
                null);
    }

    private static Said said(io.github.roviec.office.organisation.Note note) {
        return new Said(note.key(), Shown.arguments(note.arguments().toArray()));
    }
}
