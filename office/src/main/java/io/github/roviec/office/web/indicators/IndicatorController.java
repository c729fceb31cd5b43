package io.github.roviec.office.web.indicators;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.reports.FigureFiles;
import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.reports.ReportFile;
import io.github.roviec.office.web.Served;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One indicator's page.
@Controller
class IndicatorController {

    private final IndicatorPages pages;
    private final IndicatorFiles files;
    private final FigureFiles writer;

    IndicatorController(IndicatorPages pages, IndicatorFiles files, FigureFiles writer) {
        this.pages = pages;
        this.files = files;
        this.writer = writer;
    }

    @GetMapping("/so-lieu/chi-tieu/{code}")
    String show(Actor by, @PathVariable String code, IndicatorQuery query, Model model) {
        model.addAttribute("page", pages.page(by, code, query));
        return "indicators/indicator";
    }

    /// One of the page's tables as a file.
    @GetMapping("/so-lieu/chi-tieu/{code}/{table}.{ending:xlsx|csv}")
    ResponseEntity<byte[]> file(
            Actor by,
            @PathVariable String code,
            @PathVariable String table,
            @PathVariable String ending,
            IndicatorQuery query,
            Locale locale) {
        FigureTable given = files.table(pages.page(by, code, query), table, locale);
        ReportFile file = ending.equals("xlsx") ? writer.xlsx(given) : writer.csv(given);
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }
}
