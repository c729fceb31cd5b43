package io.github.roviec.office.web.notifications;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.notifications.Urging;
import io.github.roviec.office.notifications.Urging.UrgingList;
import io.github.roviec.office.reports.ReportFile;
import io.github.roviec.office.reports.UrgingSheet;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.Typed;
import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the monthly urging letter says to each unit, on the screen and as a spreadsheet.
@Controller
class UrgingController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Urging urging;
    private final UrgingSheet sheets;
    private final Clock clock;

    UrgingController(Urging urging, UrgingSheet sheets, Clock clock) {
        this.urging = urging;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping("/nhiem-vu/don-doc")
    String list(Actor by, @RequestParam(name = "thang", required = false) @Nullable String typed, Model model) {
        UrgingList list = urging.of(month(typed), by);
        model.addAttribute("page", UrgingPage.of(list));
        return "notifications/urging";
    }

    @GetMapping("/nhiem-vu/don-doc/xlsx")
    ResponseEntity<byte[]> sheet(Actor by, @RequestParam(name = "thang", required = false) @Nullable String typed) {
        ReportFile file = sheets.xlsx(urging.of(month(typed), by));
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }

    /// "10/2024" or "2024-10"; nothing typed is the running month. Refuses with `web.number`.
    private YearMonth month(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return YearMonth.now(clock);
        }
        String[] parts = typed.strip().split("[/-]", 2);
        long one = Typed.number(parts[0]);
        long other = Typed.number(parts.length < 2 ? "" : parts[1]);
        long year = Math.max(one, other);
        long month = Math.min(one, other);
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
            throw new Refusal("web.number", typed);
        }
        return YearMonth.of((int) year, (int) month);
    }
}
