package io.github.roviec.office.web.meetings;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.StoredFile;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.Agendas;
import io.github.roviec.office.meetings.Conclusions;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.NewItem;
import io.github.roviec.office.meetings.draft.DraftPapers;
import io.github.roviec.office.meetings.draft.Opinion.Answer;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.tasks.Uploads;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// An agenda item: its draft, the opinions on it, what was concluded.
@Controller
@RequestMapping(MeetingPlanController.PLACE + "/{id:\\d+}/noi-dung/{item:\\d+}")
class ItemController {

    private final DraftPapers drafts;
    private final Conclusions conclusions;
    private final Agendas agendas;
    private final ItemPages pages;
    private final MeetingPages meetings;

    ItemController(
            DraftPapers drafts, Conclusions conclusions, Agendas agendas, ItemPages pages, MeetingPages meetings) {
        this.drafts = drafts;
        this.conclusions = conclusions;
        this.agendas = agendas;
        this.pages = pages;
        this.meetings = meetings;
    }

    /// Which item of which meeting an address means.
    record Place(long id, long item) {

        MeetingId meeting() {
            return new MeetingId(id);
        }

        ItemId agendaItem() {
            return new ItemId(item);
        }
    }

    /// What a form does, and the message when it is done.
    private interface Done {
        String in(MeetingId meeting, ItemId item);
    }

    @GetMapping
    String item(Actor by, @PathVariable long id, @PathVariable long item, Model model) {
        return show(new Place(id, item), ItemPage.Typed.NOTHING, (Note) model.getAttribute("said"), by, model);
    }

    @GetMapping("/tep/{file:\\d+}")
    ResponseEntity<byte[]> file(Actor by, @PathVariable long id, @PathVariable long item, @PathVariable long file) {
        StoredFile found = drafts.file(new MeetingId(id), new ItemId(item), file, by);
        return Served.download(found.fileName(), found.mediaType(), found.content());
    }

    /// @param version of the draft that is completed; without one the draft is brought
    @PostMapping("/du-thao")
    String bring(
            Actor by,
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model)
            throws IOException {
        Upload upload = Uploads.of(file);
        return act(new Place(id, item), ItemPage.Typed.NOTHING, by, response, after, model, (meeting, about) -> {
            if (upload == null) {
                throw new Refusal("draft.file-missing");
            }
            if (version == null) {
                drafts.bring(meeting, about, upload, by);
                return "draft.done.brought";
            }
            drafts.refine(meeting, about, version, upload, by);
            return "draft.done.refined";
        });
    }

    @PostMapping("/gop-y")
    String opine(
            Actor by,
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return act(
                new Place(id, item),
                new ItemPage.Typed("opinion", 0, text, ""),
                by,
                response,
                after,
                model,
                (meeting, about) -> {
                    drafts.opine(meeting, about, text, by);
                    return "draft.done.opined";
                });
    }

    @PostMapping("/tra-loi")
    String answer(
            Actor by,
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam long opinion,
            @RequestParam String answer,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return act(
                new Place(id, item),
                new ItemPage.Typed("answer", opinion, text, ""),
                by,
                response,
                after,
                model,
                (meeting, about) -> {
                    Answer said = Typed.oneOf(Answer.class, answer);
                    drafts.answer(meeting, about, opinion, said, text, by);
                    return "draft.done.answered";
                });
    }

    @PostMapping("/trinh")
    String submit(
            Actor by,
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam int version,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return act(new Place(id, item), ItemPage.Typed.NOTHING, by, response, after, model, (meeting, about) -> {
            drafts.submit(meeting, about, version, by);
            return "draft.done.submitted";
        });
    }

    @PostMapping("/tra-lai")
    String sendBack(
            Actor by,
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        ItemPage.Typed typed = new ItemPage.Typed("return", 0, reason, "");
        return act(new Place(id, item), typed, by, response, after, model, (meeting, about) -> {
            drafts.sendBack(meeting, about, version, reason, by);
            return "draft.done.returned";
        });
    }

    @PostMapping("/ban-hanh")
    String issue(
            Actor by,
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String day,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        ItemPage.Typed typed = new ItemPage.Typed("issue", 0, number, day);
        return act(new Place(id, item), typed, by, response, after, model, (meeting, about) -> {
            LocalDate on = Shown.typedDate(day);
            if (on == null) {
                throw new Refusal("draft.issued-missing");
            }
            drafts.issue(meeting, about, version, number, on, by);
            return "draft.done.issued";
        });
    }

    @PostMapping("/ket-luan")
    String conclude(
            Actor by,
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        ItemPage.Typed typed = new ItemPage.Typed("conclusion", 0, text, "");
        return act(new Place(id, item), typed, by, response, after, model, (meeting, about) -> {
            conclusions.write(meeting, about, version, text, by);
            return "meeting.done.concluded";
        });
    }

    /// @param version of the meeting
    @PostMapping("/sua")
    String change(
            Actor by,
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String unit,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        ItemPage.Typed typed = new ItemPage.Typed("item", 0, title, unit);
        return act(new Place(id, item), typed, by, response, after, model, (meeting, about) -> {
            agendas.change(meeting, version, about, new NewItem(title, MeetingController.unit(unit)), by);
            return "meeting.done.item-changed";
        });
    }

    private String act(
            Place place,
            ItemPage.Typed typed,
            Actor by,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model,
            Done done) {
        try {
            after.addFlashAttribute("said", Note.done(done.in(place.meeting(), place.agendaItem())));
            return "redirect:" + MeetingPlanController.PLACE + "/" + place.id() + "/noi-dung/" + place.item();
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return kept(place, typed, Note.of(refusal), by, model);
        }
    }

    /// The item with what was typed; where it has been taken away meanwhile, the meeting with it.
    private String kept(Place place, ItemPage.Typed typed, Note note, Actor by, Model model) {
        try {
            return show(place, typed, note, by, model);
        } catch (Refusal gone) {
            MeetingPage.Typed lost = MeetingPage.Typed.of("gone", typed.text(), "");
            model.addAttribute("page", meetings.of(place.meeting(), lost, note, by));
            return "meetings/meeting";
        }
    }

    private String show(Place place, ItemPage.Typed typed, @Nullable Note note, Actor by, Model model) {
        model.addAttribute("page", pages.of(place.meeting(), place.agendaItem(), typed, note, by));
        return "meetings/item";
    }
}
