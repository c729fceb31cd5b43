package io.github.roviec.office.web.meetings;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.reports.draft.NoticeDrafts;
import io.github.roviec.office.reports.template.Piece.Which;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.meetings.NoticePage.Chosen;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The notice of a meeting that is over: composed here, then a draft like every other.
@Controller
@RequestMapping(MeetingPlanController.PLACE + "/{id:\\d+}/thong-bao")
class NoticeController {

    private static final String SET = "set ";
    private static final String SECTOR = "sector ";

    private final NoticeDrafts notices;
    private final NoticePages pages;

    NoticeController(NoticeDrafts notices, NoticePages pages) {
        this.notices = notices;
        this.pages = pages;
    }

    @GetMapping
    String notice(Actor by, @PathVariable long id, Locale locale, Model model) {
        model.addAttribute("page", pages.of(new MeetingId(id), Chosen.NOTHING, null, by, locale));
        return "meetings/notice";
    }

    @PostMapping
    String compose(
            Actor by,
            @PathVariable long id,
            @RequestParam(name = "loai", defaultValue = "") String template,
            @RequestParam(name = "ky", defaultValue = "") String period,
            @RequestParam(name = "so-lieu", defaultValue = "") List<String> figures,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            long draft = notices.compose(
                    template,
                    new MeetingId(id),
                    period,
                    figures.stream().map(NoticeController::which).toList(),
                    by);
            after.addFlashAttribute("said", Note.done("notice.composed"));
            return "redirect:/bao-cao/" + draft;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            model.addAttribute(
                    "page",
                    pages.of(
                            new MeetingId(id),
                            new Chosen(template, period, Set.copyOf(figures)),
                            Note.of(refusal),
                            by,
                            locale));
            return "meetings/notice";
        }
    }

    private static Which which(String typed) {
        if (typed.startsWith(SET)) {
            return new Which(typed.substring(SET.length()), null);
        }
        if (typed.startsWith(SECTOR)) {
            return new Which(null, typed.substring(SECTOR.length()));
        }
        throw new Refusal("notice.figures", typed);
    }
}
