package io.github.roviec.office.web.tasks.rate;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.reports.RateSheet;
import io.github.roviec.office.reports.ReportFile;
import io.github.roviec.office.tasks.rate.ClosedPeriods;
import io.github.roviec.office.tasks.rate.PeriodKind;
import io.github.roviec.office.tasks.rate.RateSettings;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.tasks.rate.Statistics;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Served;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Kết quả thực hiện: the tables of a period, and closing it.
@Controller
class RateController {

    private final RatePages pages;
    private final Statistics statistics;
    private final ClosedPeriods closedPeriods;
    private final RateSettings settings;
    private final RateSheet sheet;
    private final Permissions permissions;
    private final Clock clock;

    RateController(
            RatePages pages,
            Statistics statistics,
            ClosedPeriods closedPeriods,
            RateSettings settings,
            RateSheet sheet,
            Permissions permissions,
            Clock clock) {
        this.pages = pages;
        this.statistics = statistics;
        this.closedPeriods = closedPeriods;
        this.settings = settings;
        this.sheet = sheet;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping(RateQuery.PAGE)
    String table(Actor by, @RequestParam Map<String, String> asked, HttpServletResponse response, Model model) {
        permissions.require(by, Deed.SEE_TASKS);
        try {
            return show(RateQuery.of(asked, current(by)), (Note) model.getAttribute("said"), by, model);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(RateQuery.of(Map.of(), current(by)), Note.of(refusal), by, model);
        }
    }

    @PostMapping(RateQuery.PAGE + "/chot")
    String close(
            Actor by,
            @RequestParam String period,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        ReportPeriod asked = ReportPeriod.of(period);
        RateQuery query = RateQuery.of(Map.of("ky", asked.key()), asked);
        try {
            closedPeriods.close(asked, by);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(query, Note.of(refusal), by, model);
        }
        after.addFlashAttribute("said", Note.done("rates.closed.done"));
        return "redirect:" + query.url(RateQuery.PAGE);
    }

    @GetMapping(RateQuery.PAGE + ".xlsx")
    ResponseEntity<byte[]> sheet(Actor by, @RequestParam Map<String, String> asked) {
        permissions.require(by, Deed.SEE_TASKS);
        RateQuery query = RateQuery.of(asked, current(by));
        ReportFile file = sheet.xlsx(
                statistics.table(query.period(), query.now(), query.grouping(), by),
                query.grouping(),
                query.taskClass());
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }

    private String show(RateQuery query, @Nullable Note note, Actor by, Model model) {
        model.addAttribute("page", pages.table(query, note, by));
        return "tasks/rates";
    }

    private ReportPeriod current(Actor by) {
        return ReportPeriod.of(settings.of(by.authority()).calendar(), PeriodKind.MONTH, LocalDate.now(clock));
    }
}
