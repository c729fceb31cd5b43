package io.github.roviec.office.web.tasks.evidence;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.evidence.Catalogue;
import io.github.roviec.office.tasks.evidence.ProductKind;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.tasks.evidence.CataloguePage.Kind;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Danh mục sản phẩm, hệ số.
@Controller
class CatalogueController {

    private static final String PAGE = EvidenceQuery.PAGE + "/danh-muc";

    private final Catalogue catalogue;
    private final Permissions permissions;

    CatalogueController(Catalogue catalogue, Permissions permissions) {
        this.catalogue = catalogue;
        this.permissions = permissions;
    }

    @GetMapping(PAGE)
    String kinds(Actor by, Model model) {
        permissions.require(by, Deed.SEE_TASKS);
        return show(Kind.NEW, (Note) model.getAttribute("said"), by, model);
    }

    @PostMapping(PAGE)
    String keep(
            Actor by,
            @RequestParam(defaultValue = "") String id,
            @RequestParam String name,
            @RequestParam String coefficient,
            @RequestParam(defaultValue = "1") String per,
            @RequestParam String area,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            catalogue.keep(
                    new ProductKind(
                            id.isBlank() ? null : (Long) Typed.number(id),
                            name,
                            (int) Typed.number(coefficient),
                            (int) Typed.number(per),
                            Typed.oneOf(ProductKind.Area.class, area)),
                    by);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(new Kind(id, name, coefficient, "", per, area), Note.of(refusal), by, model);
        }
        after.addFlashAttribute("said", Note.done("catalogue.kept", name.strip()));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/dung-rieng")
    String adopt(Actor by, RedirectAttributes after) {
        catalogue.adopt(by);
        after.addFlashAttribute("said", Note.done("catalogue.adopted"));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/thoi-dung")
    String retire(Actor by, @RequestParam String id, RedirectAttributes after) {
        catalogue.retire(Typed.number(id), by);
        after.addFlashAttribute("said", Note.done("catalogue.retired"));
        return "redirect:" + PAGE;
    }

    private String show(Kind draft, @Nullable Note note, Actor by, Model model) {
        model.addAttribute(
                "page",
                new CataloguePage(
                        catalogue.of(by.authority()).stream()
                                .map(kind -> new Kind(
                                        Objects.toString(kind.id()),
                                        kind.name(),
                                        Integer.toString(kind.coefficient()),
                                        EvidenceSums.number(kind.factor()),
                                        Integer.toString(kind.per()),
                                        kind.area().name()))
                                .toList(),
                        !catalogue.isOwn(by.authority()),
                        permissions.may(by, Deed.CLOSE_PERIODS),
                        draft,
                        note));
        return "tasks/catalogue";
    }
}
