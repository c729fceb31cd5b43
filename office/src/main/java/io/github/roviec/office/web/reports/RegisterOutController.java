package io.github.roviec.office.web.reports;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.reports.PaperRegisters;
import io.github.roviec.office.reports.ReportFile;
import io.github.roviec.office.reports.issue.IssuedPaper;
import io.github.roviec.office.reports.issue.IssuedPapers;
import io.github.roviec.office.reports.issue.IssuerNames;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The register of papers out: page and file.
@Controller
class RegisterOutController {

    private static final String PAGE = PapersOutController.PAGE + "/so-di";
    private static final int SIZE = 100;

    private final IssuedPapers issued;
    private final PaperRegisters registers;
    private final IssuerNames issuers;
    private final Clock clock;

    RegisterOutController(IssuedPapers issued, PaperRegisters registers, IssuerNames issuers, Clock clock) {
        this.issued = issued;
        this.registers = registers;
        this.issuers = issuers;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String out(
            Actor by,
            @RequestParam(name = "nam", required = false) @Nullable String typed,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            Model model) {
        int year = Typed.year(typed, LocalDate.now(clock));
        int total = issued.count(year, by);
        Page asked = new Page((int) Math.clamp(Typed.number(page), 1, 100_000), SIZE);
        List<IssuedPaper> papers = issued.list(year, asked, by);
        Map<Long, String> names = issuers.of(papers);
        model.addAttribute(
                "page",
                new RegisterOutPage(
                        year,
                        year - 1,
                        year + 1,
                        total,
                        papers.stream()
                                .map(paper -> row(paper, names.getOrDefault(paper.id(), "")))
                                .toList(),
                        Pages.of(asked, total, PAGE + "?nam=" + year)));
        return "reports/register";
    }

    private static RegisterOutPage.Row row(IssuedPaper paper, String issuer) {
        return new RegisterOutPage.Row(
                paper.draft(),
                paper.number(),
                Shown.date(paper.day()),
                paper.kind().title(),
                paper.subject(),
                paper.signer(),
                issuer,
                paper.replaces(),
                paper.replacedByNumber());
    }

    @GetMapping(PAGE + ".xlsx")
    ResponseEntity<byte[]> outSheet(Actor by, @RequestParam(name = "nam", required = false) @Nullable String typed) {
        return served(registers.out(Typed.year(typed, LocalDate.now(clock)), by));
    }

    private static ResponseEntity<byte[]> served(ReportFile file) {
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }
}
