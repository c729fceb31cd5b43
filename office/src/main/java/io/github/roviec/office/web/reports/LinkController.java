package io.github.roviec.office.web.reports;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.reports.issue.PaperLinks;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a paper rests on, answers or carries out.
@Controller
@RequestMapping(PapersOutController.PAGE + "/{id:\\d+}/lien-ket")
class LinkController {

    private final PaperLinks links;
    private final DraftPages pages;

    LinkController(PaperLinks links, DraftPages pages) {
        this.links = links;
        this.pages = pages;
    }

    @PostMapping
    String add(
            Actor by,
            @PathVariable long id,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "toi", defaultValue = "") String end,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            links.add(id, Typed.oneOf(PaperLinks.Kind.class, kind), end, by);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            model.addAttribute("page", pages.page(id, Beside.refused(refusal).withLink(end), by, locale));
            return "reports/draft";
        }
        after.addFlashAttribute("said", Note.done("paperOut.linked"));
        return "redirect:" + PapersOutController.PAGE + "/" + id;
    }

    @PostMapping("/bo")
    String remove(
            Actor by,
            @PathVariable long id,
            @RequestParam(name = "lien-ket", defaultValue = "") String link,
            RedirectAttributes after) {
        links.remove(id, Typed.number(link), by);
        after.addFlashAttribute("said", Note.done("paperOut.unlinked"));
        return "redirect:" + PapersOutController.PAGE + "/" + id;
    }
}
