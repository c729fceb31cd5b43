package io.github.roviec.office.web.documents;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.PaperRow;
import io.github.roviec.office.documents.Received;
import io.github.roviec.office.documents.Removed;
import io.github.roviec.office.documents.Scanning;
import io.github.roviec.office.documents.StoredFile;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.tasks.Checking;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.PaperName;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Papers in: the list, receiving one, its original.
@Controller
class PapersController {

    private static final int ROWS = 50;

    /// How long the list says that a secret scan was deleted.
    private static final int DAYS_TOLD = 7;

    private final Documents documents;
    private final Proposals proposals;
    private final Permissions permissions;
    private final People people;
    private final Meetings meetings;

    PapersController(
            Documents documents, Proposals proposals, Permissions permissions, People people, Meetings meetings) {
        this.documents = documents;
        this.proposals = proposals;
        this.permissions = permissions;
        this.people = people;
        this.meetings = meetings;
    }

    @GetMapping("/van-ban")
    String list(Actor by, @RequestParam(name = "trang", defaultValue = "1") int page, Model model) {
        return show(by, page, (Note) model.getAttribute("said"), model);
    }

    @PostMapping("/van-ban")
    String receive(
            Actor by,
            @RequestParam MultipartFile file,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model)
            throws IOException {
        permissions.require(by, Deed.RECEIVE_DOCUMENT);
        try {
            String name = file.getOriginalFilename();
            Received received = documents.receive(new Upload(name == null ? "" : name, file.getBytes()), by);
            String place = "/van-ban/" + received.id().value() + (received.known() ? "?da-co" : "");
            if (htmx != null) {
                response.setHeader("HX-Redirect", request.getContextPath() + place);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return "documents/list :: nothing";
            }
            return "redirect:" + place;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            String view = show(by, 1, Note.of(refusal), model);
            return htmx == null ? view : "documents/list :: said";
        }
    }

    @GetMapping("/van-ban/{id}/goc")
    ResponseEntity<byte[]> original(Actor by, @PathVariable long id) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        StoredFile file = documents.file(documents.paper(new DocumentId(id), by).file(), by);
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }

    private String show(Actor by, int number, @Nullable Note note, Model model) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        Page page = new Page(Math.max(1, number), ROWS);
        List<PaperRow> rows = documents.list(by.authority(), page);
        Map<ActorId, String> names =
                people.names(rows.stream().map(PaperRow::receivedBy).distinct().toList());
        Map<DocumentId, Checking> checking = permissions.may(by, Deed.CHECK_PROPOSALS)
                ? proposals.checking(rows.stream().map(PaperRow::id).toList(), by).stream()
                        .collect(Collectors.toMap(Checking::document, Function.identity()))
                : Map.of();
        Map<DocumentId, MeetingHead> held = held(by);
        Map<DocumentId, Scanning> scanning = documents.scanning(by.authority());
        List<PapersPage.Line> lines = rows.stream()
                .map(row -> line(
                        row,
                        names.getOrDefault(row.receivedBy(), ""),
                        held.get(row.id()),
                        checking.get(row.id()),
                        scanning.get(row.id())))
                .toList();
        model.addAttribute(
                "page",
                new PapersPage(
                        permissions.may(by, Deed.RECEIVE_DOCUMENT),
                        permissions.may(by, Deed.CHECK_PROPOSALS),
                        documents.scanningLacks().map("refusal."::concat).orElse(null),
                        gone(by),
                        lines,
                        Pages.of(page, documents.count(by.authority()), "/van-ban"),
                        note));
        return "documents/list";
    }

    private Map<DocumentId, MeetingHead> held(Actor by) {
        Map<DocumentId, MeetingHead> held = new HashMap<>();
        for (Meeting meeting : meetings.list(by)) {
            DocumentId paper = meeting.document();
            if (paper != null) {
                held.put(paper, MeetingHead.of(meeting));
            }
        }
        return held;
    }

    private List<PapersPage.Gone> gone(Actor by) {
        if (!permissions.may(by, Deed.RECEIVE_DOCUMENT)) {
            return List.of();
        }
        List<Removed> removed = documents.removed(by.authority(), DAYS_TOLD);
        Map<ActorId, String> names = people.names(
                removed.stream().map(Removed::receivedBy).distinct().toList());
        return removed.stream()
                .map(each -> new PapersPage.Gone(
                        Shown.time(each.receivedAt()),
                        names.getOrDefault(each.receivedBy(), ""),
                        each.page(),
                        Shown.time(each.removedAt())))
                .toList();
    }

    private static PapersPage.Line line(
            PaperRow row,
            String receivedBy,
            @Nullable MeetingHead meeting,
            @Nullable Checking checking,
            @Nullable Scanning scanning) {
        PaperName name = PaperName.of(row);
        int proposals = checking == null ? 0 : checking.proposals();
        return new PapersPage.Line(
                row.id().value(),
                name.number(),
                Shown.orEmpty(name.date()),
                name.title() == null ? name.fileName() : name.title(),
                name.fileName(),
                meeting,
                Shown.time(row.receivedAt()),
                receivedBy,
                scanning == null
                        ? null
                        : new ScanningPage(row.id().value(), row.fileName(), scanning.now(), scanning.of()),
                proposals,
                checking == null ? 0 : proposals - checking.waiting(),
                checking == null ? 0 : checking.accepted());
    }
}
