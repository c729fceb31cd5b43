package io.github.roviec.office.web.documents;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.documents.arrival.Arrival;
import io.github.roviec.office.documents.arrival.Arrivals;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.reports.PaperRegisters;
import io.github.roviec.office.reports.ReportFile;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.PaperName;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The register of papers in: its lines, and the line of one paper.
@Controller
class ArrivalController {

    private static final String REGISTER = "/van-ban/so-den";
    private static final int SIZE = 100;

    private final Arrivals arrivals;
    private final Documents documents;
    private final PaperRegisters registers;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    ArrivalController(
            Arrivals arrivals,
            Documents documents,
            PaperRegisters registers,
            Organisation organisation,
            Permissions permissions,
            Clock clock) {
        this.arrivals = arrivals;
        this.documents = documents;
        this.registers = registers;
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping(REGISTER)
    String register(
            Actor by,
            @RequestParam(name = "nam", required = false) @Nullable String typed,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            Model model) {
        int year = Typed.year(typed, LocalDate.now(clock));
        int total = arrivals.count(year, by);
        Page asked = new Page((int) Math.clamp(Typed.number(page), 1, 100_000), SIZE);
        List<ArrivalsPage.Row> rows = arrivals.list(year, asked, by).stream()
                .map(each -> new ArrivalsPage.Row(
                        each.document() == null ? null : each.document().value(), each.number(), ArrivalForm.of(each)))
                .toList();
        model.addAttribute(
                "page",
                new ArrivalsPage(
                        year, year - 1, year + 1, total, rows, Pages.of(asked, total, REGISTER + "?nam=" + year)));
        return "documents/arrivals";
    }

    @GetMapping(REGISTER + ".xlsx")
    ResponseEntity<byte[]> sheet(Actor by, @RequestParam(name = "nam", required = false) @Nullable String typed) {
        ReportFile file = registers.in(Typed.year(typed, LocalDate.now(clock)), by);
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }

    @GetMapping("/van-ban/{id:\\d+}/so-den")
    String line(Actor by, @PathVariable long id, Model model) {
        permissions.require(by, Deed.RECEIVE_DOCUMENT);
        Paper paper = documents.paper(new DocumentId(id), by);
        Arrival known = arrivals.of(paper.id(), by).orElse(null);
        ArrivalForm form = known == null
                ? ArrivalForm.of(paper, documents.packageOf(paper.id(), by).orElse(null), clock.getZone())
                : ArrivalForm.of(known);
        return show(paper, known, form, null, by, model);
    }

    @PostMapping("/van-ban/{id:\\d+}/so-den")
    String write(
            Actor by,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        permissions.require(by, Deed.RECEIVE_DOCUMENT);
        DocumentId document = new DocumentId(id);
        ArrivalForm form = ArrivalForm.typed(fields);
        int version = (int) Typed.number(fields.getOrDefault("version", "0"));
        try {
            if (version > 0) {
                arrivals.change(document, version, form.entry(), by);
                after.addFlashAttribute("said", Note.done("arrival.changed"));
            } else {
                Arrival line = arrivals.register(document, form.entry(), by);
                after.addFlashAttribute("said", Note.done("arrival.registered", Integer.toString(line.number())));
            }
        } catch (Refusal refusal) {
            // What was typed stays; the version is that of the line as it is now.
            response.setStatus(Errors.status(refusal));
            Paper paper = documents.paper(document, by);
            return show(paper, arrivals.of(document, by).orElse(null), form, Note.of(refusal), by, model);
        }
        return "redirect:/van-ban/" + id;
    }

    private String show(
            Paper paper, @Nullable Arrival known, ArrivalForm form, @Nullable Note note, Actor by, Model model) {
        PaperName name = PaperName.of(paper);
        model.addAttribute(
                "page",
                new ArrivalPage(
                        paper.id().value(),
                        name.title() == null ? name.fileName() : name.title(),
                        known == null ? null : known.number() + "/" + known.year(),
                        known == null ? 0 : known.version(),
                        form,
                        known == null ? Map.of() : ArrivalForm.of(known).besides(form),
                        organisation.units(by.authority(), LocalDate.now(clock)).stream()
                                .map(Unit::name)
                                .toList(),
                        note));
        return "documents/arrival";
    }
}
