package io.github.roviec.office.web.reports;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.reports.PaperWriting;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.draft.DraftState;
import io.github.roviec.office.reports.draft.DraftStep;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.reports.issue.IssuedPapers;
import io.github.roviec.office.reports.issue.Issuing;
import io.github.roviec.office.reports.issue.PaperFile;
import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One paper on its way out: read, edited, handed on, issued, taken along as a file.
@Controller
@RequestMapping(PapersOutController.PAGE + "/{id:\\d+}")
class DraftController {

    private final Drafts drafts;
    private final DraftPages pages;
    private final Issuing issuing;
    private final IssuedPapers issued;
    private final PaperWriting writing;

    DraftController(Drafts drafts, DraftPages pages, Issuing issuing, IssuedPapers issued, PaperWriting writing) {
        this.drafts = drafts;
        this.pages = pages;
        this.issuing = issuing;
        this.issued = issued;
        this.writing = writing;
    }

    @GetMapping
    String paper(
            Actor by,
            @PathVariable long id,
            @RequestParam(name = "sua", required = false) @Nullable String edit,
            Locale locale,
            Model model) {
        return show(id, Beside.of(edit != null, (Note) model.getAttribute("said")), by, locale, model);
    }

    @PostMapping
    String save(
            Actor by,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        Was was = Was.read(fields.get("was"));
        Map<String, String> typed = Fields.typed(fields);
        typed.entrySet()
                .removeIf(field -> field.getKey().startsWith(Fields.BELOW)
                        ? field.getValue().isBlank()
                        : !was.differs(field.getKey(), field.getValue()));
        try {
            drafts.save(id, version(fields), typed, by);
        } catch (Refusal refusal) {
            // What was typed stays, beside the words that are kept now.
            response.setStatus(Errors.status(refusal));
            return show(id, Beside.refused(typed, was, refusal), by, locale, model);
        }
        after.addFlashAttribute("said", Note.done("paperOut.saved"));
        return "redirect:" + PapersOutController.PAGE + "/" + id + (fields.containsKey("tiep") ? "?sua" : "");
    }

    @PostMapping("/cap-nhat")
    String refresh(
            Actor by,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return done(
                id,
                "paperOut.refreshed",
                () -> {
                    drafts.refresh(id, version(fields), by);
                    return id;
                },
                by,
                locale,
                response,
                after,
                model);
    }

    @PostMapping("/buoc")
    String move(
            Actor by,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        DraftStep step = Typed.oneOf(DraftStep.class, fields.getOrDefault("buoc", ""));
        String reason = fields.getOrDefault("ly-do", "");
        try {
            drafts.move(id, version(fields), step, reason, by);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(id, Beside.refused(refusal).withReason(reason), by, locale, model);
        }
        after.addFlashAttribute("said", Note.done("paperOut.done." + step));
        return "redirect:" + PapersOutController.PAGE + "/" + id;
    }

    @PostMapping("/ban-hanh")
    String issue(
            Actor by,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return done(
                id,
                "paperOut.issued",
                () -> {
                    issuing.issue(id, version(fields), by);
                    return id;
                },
                by,
                locale,
                response,
                after,
                model);
    }

    @PostMapping("/thay-the")
    String replace(
            Actor by,
            @PathVariable long id,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return done(
                id,
                "paperOut.replacing",
                () -> issuing.replace(issued.ofDraft(id, by).id(), by),
                by,
                locale,
                response,
                after,
                model);
    }

    /// An issued paper's file is the one that was kept; any other is written as the paper is now.
    @GetMapping("/tep.{ending:docx|pdf}")
    ResponseEntity<byte[]> file(Actor by, @PathVariable long id, @PathVariable String ending) {
        Draft draft = drafts.draft(id, by);
        PaperFile.Format format = ending.equals("pdf") ? PaperFile.Format.PDF : PaperFile.Format.DOCX;
        byte[] content = draft.state() == DraftState.ISSUED
                ? issued.file(issued.ofDraft(id, by).id(), format, by).content()
                : writing.write(draft.paper(), format);
        return Served.download(name(draft.paper().head()) + "." + ending, writing.mediaType(format), content);
    }

    @GetMapping("/bieu-do/{key}")
    ResponseEntity<byte[]> chart(Actor by, @PathVariable long id, @PathVariable String key) {
        Chart chart = drafts.draft(id, by)
                .paper()
                .blocks()
                .filter(block -> block instanceof Chart && block.key().equals(key))
                .map(Chart.class::cast)
                .findFirst()
                .orElseThrow(() -> new Refusal("paper.unknown"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "image/png")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(writing.picture(chart));
    }

    private static String name(PaperHead head) {
        return (head.number() == null ? "du-thao" : head.numberAndSymbol().replace("/", "-")) + " "
                + head.kind().title();
    }

    private static int version(Map<String, String> fields) {
        return (int) Typed.number(fields.getOrDefault("version", ""));
    }

    private String done(
            long id,
            String key,
            Supplier<Long> deed,
            Actor by,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        long next;
        try {
            next = deed.get();
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(id, Beside.refused(refusal), by, locale, model);
        }
        after.addFlashAttribute("said", Note.done(key));
        return "redirect:" + PapersOutController.PAGE + "/" + next;
    }

    private String show(long id, Beside beside, Actor by, Locale locale, Model model) {
        model.addAttribute("page", pages.page(id, beside, by, locale));
        return "reports/draft";
    }
}
