package io.github.roviec.office.web.tasks.evidence;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.EvidenceSheet;
import io.github.roviec.office.reports.ReportFile;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.evidence.Contest.Outcome;
import io.github.roviec.office.tasks.evidence.Evidence;
import io.github.roviec.office.tasks.evidence.EvidenceLock;
import io.github.roviec.office.tasks.evidence.EvidenceWork;
import io.github.roviec.office.tasks.rate.PeriodKind;
import io.github.roviec.office.tasks.rate.RateSettings;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.tasks.evidence.EvidencePage.Draft;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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

/// Minh chứng: the evidence of a month, what is said against it, the lock.
@Controller
class EvidenceController {

    private final EvidencePages pages;
    private final Evidence evidence;
    private final EvidenceWork work;
    private final EvidenceLock lock;
    private final EvidenceSheet sheet;
    private final RateSettings settings;
    private final Permissions permissions;
    private final Clock clock;

    EvidenceController(
            EvidencePages pages,
            Evidence evidence,
            EvidenceWork work,
            EvidenceLock lock,
            EvidenceSheet sheet,
            RateSettings settings,
            Permissions permissions,
            Clock clock) {
        this.pages = pages;
        this.evidence = evidence;
        this.work = work;
        this.lock = lock;
        this.sheet = sheet;
        this.settings = settings;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping(EvidenceQuery.PAGE)
    String month(Actor by, @RequestParam Map<String, String> asked, Model model) {
        permissions.require(by, Deed.SEE_TASKS);
        return show(query(asked, by), Draft.NONE, (Note) model.getAttribute("said"), by, model);
    }

    @PostMapping(EvidenceQuery.PAGE + "/{code:\\d{4}-.+}/{unit}/{deed}")
    String act(
            Actor by,
            @PathVariable String code,
            @PathVariable String unit,
            @PathVariable String deed,
            @RequestParam Map<String, String> asked,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        EvidenceQuery query = query(asked, by);
        UnitId of = new UnitId(Typed.number(unit));
        try {
            act(query.month(), new TaskCode(code), of, deed, asked, by);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            String id = code.replace('.', '-') + "-" + of.value();
            return show(query, new Draft(id, deed, Shown.orEmpty(asked.get("text"))), Note.of(refusal), by, model);
        }
        after.addFlashAttribute("said", Note.done("evidence.done." + deed));
        return "redirect:" + query.url();
    }

    private void act(ReportPeriod month, TaskCode task, UnitId unit, String deed, Map<String, String> asked, Actor by) {
        String text = Shown.orEmpty(asked.get("text"));
        switch (deed) {
            case "trong-so" -> work.weigh(month, task, unit, version(asked), weight(asked), by);
            case "nguyen-nhan" -> work.confirmCause(month, task, unit, version(asked), text, by);
            case "y-kien" -> work.contest(month, task, unit, text, by);
            case "tra-loi" ->
                work.answer(
                        month,
                        task,
                        unit,
                        Typed.number(Shown.orEmpty(asked.get("contest"))),
                        Typed.oneOf(Outcome.class, Shown.orEmpty(asked.get("outcome"))),
                        text,
                        by);
            default -> throw new Refusal("task.unknown", task.value());
        }
    }

    private static int version(Map<String, String> asked) {
        return (int) Typed.number(Shown.orEmpty(asked.get("version")));
    }

    private static EvidenceWork.Weight weight(Map<String, String> asked) {
        String kind = Shown.orNull(asked.get("kind"));
        String quantity =
                Shown.orEmpty(asked.get("quantity")).strip().replace(".", "").replace(',', '.');
        try {
            return new EvidenceWork.Weight(
                    kind == null ? null : (Long) Typed.number(kind),
                    new BigDecimal(quantity),
                    asked.get("unplanned") != null);
        } catch (NumberFormatException notANumber) {
            throw new Refusal("task.quantity");
        }
    }

    @PostMapping(EvidenceQuery.PAGE + "/khoa")
    String lock(
            Actor by,
            @RequestParam Map<String, String> asked,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        EvidenceQuery query = query(asked, by);
        try {
            lock.lock(query.month(), by);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(query, Draft.NONE, Note.of(refusal), by, model);
        }
        after.addFlashAttribute("said", Note.done("evidence.locked.done"));
        return "redirect:" + query.url();
    }

    @GetMapping(EvidenceQuery.PAGE + ".xlsx")
    ResponseEntity<byte[]> sheet(Actor by, @RequestParam Map<String, String> asked) {
        EvidenceQuery query = query(asked, by);
        ReportFile file = sheet.xlsx(evidence.month(query.month(), by), query.unit(), query.person());
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }

    private String show(EvidenceQuery query, Draft draft, @Nullable Note note, Actor by, Model model) {
        model.addAttribute("page", pages.page(query, draft, note, by));
        return "tasks/evidence";
    }

    private EvidenceQuery query(Map<String, String> asked, Actor by) {
        return EvidenceQuery.of(
                asked, ReportPeriod.of(settings.of(by.authority()).calendar(), PeriodKind.MONTH, LocalDate.now(clock)));
    }
}
