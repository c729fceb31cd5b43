package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.StoredFile;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.indicators.evidence.Proofs;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.tasks.Uploads;
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

/// Documents that prove a figure: added, opened, withdrawn. They are shown on the figure's own page.
@Controller
class ProofController {

    private final Proofs proofs;
    private final Indicators indicators;
    private final Periods periods;
    private final SourceController sources;

    ProofController(Proofs proofs, Indicators indicators, Periods periods, SourceController sources) {
        this.proofs = proofs;
        this.indicators = indicators;
        this.periods = periods;
        this.sources = sources;
    }

    @PostMapping("/so-lieu/chi-tieu/{code}/minh-chung")
    String add(
            Actor by,
            @PathVariable String code,
            @RequestParam("don-vi") long unit,
            @RequestParam("ky") int period,
            @RequestParam(name = "muc", defaultValue = "0") int member,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "noi-dung", defaultValue = "") String said,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model)
            throws IOException {
        try {
            Place place = place(by, code, unit, period, member);
            boolean added = proofs.add(place, Uploads.of(file), said, by);
            after.addFlashAttribute("said", Note.done(added ? "proof.added" : "proof.known"));
            return back(place);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            SourcePage.Left left = SourcePage.Left.of(new ProofBox.Typed(said, Note.of(refusal)));
            return sources.show(by, code, unit, period, member, left, model);
        }
    }

    @PostMapping("/so-lieu/chi-tieu/{code}/minh-chung/{id}/rut")
    String withdraw(
            Actor by,
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam("don-vi") long unit,
            @RequestParam("ky") int period,
            @RequestParam(name = "muc", defaultValue = "0") int member,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            Place place = place(by, code, unit, period, member);
            proofs.withdraw(place, id, by);
            after.addFlashAttribute("said", Note.done("proof.withdrawn"));
            return back(place);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            SourcePage.Left left = SourcePage.Left.of(new ProofBox.Typed("", Note.of(refusal)));
            return sources.show(by, code, unit, period, member, left, model);
        }
    }

    @GetMapping("/so-lieu/chi-tieu/{code}/minh-chung/{id}")
    ResponseEntity<byte[]> open(
            Actor by,
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam("don-vi") long unit,
            @RequestParam("ky") int period,
            @RequestParam(name = "muc", defaultValue = "0") int member) {
        StoredFile file = proofs.file(place(by, code, unit, period, member), id, by);
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }

    private Place place(Actor by, String code, long unit, int period, int member) {
        return new Place(
                indicators.require(by.authority(), code),
                new UnitId(unit),
                periods.byId(by.authority(), period),
                member);
    }

    private static String back(Place place) {
        return "redirect:"
                + SourceController.url(place.indicator().code(), place.unit(), place.period(), place.member())
                + "#minh-chung";
    }
}
