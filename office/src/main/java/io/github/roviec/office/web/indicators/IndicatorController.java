package io.github.roviec.office.web.indicators;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.web.indicators.file.TableFiles;
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
    private final TableFiles files;

    IndicatorController(IndicatorPages pages, TableFiles files) {
        this.pages = pages;
        this.files = files;
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
        IndicatorPage page = pages.page(by, code, query);
        return files.give(ending, locale, words -> IndicatorFiles.table(page, table, words));
    }
}
