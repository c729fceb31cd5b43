package io.github.roviec.office.web.reports;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.reports.ReportFile;
import io.github.roviec.office.reports.exchange.OutgoingPackages;
import io.github.roviec.office.reports.issue.IssuedPaper;
import io.github.roviec.office.reports.issue.IssuedPapers;
import io.github.roviec.office.reports.seal.SealedPapers;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Served;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Signs an issued paper with the office's key, and packs it for other bodies.
@Controller
@RequestMapping(PapersOutController.PAGE + "/{id:\\d+}")
class SendingController {

    private final IssuedPapers issued;
    private final SealedPapers seals;
    private final OutgoingPackages packages;
    private final DraftPages pages;

    SendingController(IssuedPapers issued, SealedPapers seals, OutgoingPackages packages, DraftPages pages) {
        this.issued = issued;
        this.seals = seals;
        this.packages = packages;
        this.pages = pages;
    }

    @PostMapping("/ky-so")
    String seal(
            Actor by,
            @PathVariable long id,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            seals.seal(issued.ofDraft(id, by).id(), by);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            model.addAttribute("page", pages.page(id, Beside.refused(refusal), by, locale));
            return "reports/draft";
        }
        after.addFlashAttribute("said", Note.done("paperSeal.done"));
        return "redirect:" + PapersOutController.PAGE + "/" + id;
    }

    @GetMapping("/tep-ky-so.pdf")
    ResponseEntity<byte[]> sealed(Actor by, @PathVariable long id) {
        IssuedPaper paper = issued.ofDraft(id, by);
        return Served.download(
                paper.number().replace("/", "-") + " " + paper.kind().title() + " (ký số).pdf",
                "application/pdf",
                seals.file(paper.id(), by));
    }

    /// Always a file or the page: what was typed comes back with the page.
    @PostMapping("/goi")
    Object pack(
            Actor by,
            @PathVariable long id,
            @RequestParam(name = "noi-nhan", defaultValue = "") String receivers,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        try {
            ReportFile file = packages.pack(issued.ofDraft(id, by).id(), receivers, by);
            return Served.download(file.fileName(), file.mediaType(), file.content());
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            model.addAttribute("page", pages.page(id, Beside.refused(refusal).withReceivers(receivers), by, locale));
            return "reports/draft";
        }
    }
}
