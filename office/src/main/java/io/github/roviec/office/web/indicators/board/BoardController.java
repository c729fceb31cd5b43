package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.file.TableFiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Boards, their tables as files, and their slides.
@Controller
class BoardController {

    private final BoardPages pages;
    private final Boards boards;
    private final TableFiles files;
    private final Clock clock;

    BoardController(BoardPages pages, Boards boards, TableFiles files, Clock clock) {
        this.pages = pages;
        this.boards = boards;
        this.files = files;
        this.clock = clock;
    }

    /// The first board of this person.
    @GetMapping("/so-lieu/bang")
    String first(Actor by) {
        return boards.sets(LocalDate.now(clock), by).isEmpty()
                ? "redirect:/so-lieu"
                : "redirect:" + pages.query(by, null, null, null, null).url();
    }

    @GetMapping("/so-lieu/bang/{code}")
    String show(
            Actor by,
            @PathVariable String code,
            @RequestParam(name = "don-vi", required = false) @Nullable Long unit,
            @RequestParam(name = "nam", required = false) @Nullable String year,
            @RequestParam(name = "thang", required = false) @Nullable String month,
            @RequestParam(name = "tieu-chi", defaultValue = "") String criterion,
            @RequestParam(name = "nhom", defaultValue = "") String group,
            Locale locale,
            Model model) {
        BoardQuery query = pages.query(by, code, unit, year, month).inGroup(criterion, group);
        model.addAttribute("page", pages.page(query, locale, (Note) model.getAttribute("said"), by));
        return "indicators/board";
    }

    /// One slide of a board, for the wall of the meeting room.
    ///
    /// @param number from 1
    @GetMapping("/so-lieu/bang/{code}/trinh-chieu")
    String slide(
            Actor by,
            @PathVariable String code,
            @RequestParam(name = "don-vi", required = false) @Nullable Long unit,
            @RequestParam(name = "nam", required = false) @Nullable String year,
            @RequestParam(name = "thang", required = false) @Nullable String month,
            @RequestParam(name = "tieu-chi", defaultValue = "") String criterion,
            @RequestParam(name = "nhom", defaultValue = "") String group,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Locale locale,
            Model model) {
        BoardQuery query = pages.query(by, code, unit, year, month).inGroup(criterion, group);
        model.addAttribute("page", StagePage.of(pages.page(query, locale, null, by), number));
        return "indicators/stage";
    }

    @GetMapping("/so-lieu/bang/{code}/{table}.{kind:xlsx|csv}")
    ResponseEntity<byte[]> file(
            Actor by,
            @PathVariable String code,
            @PathVariable String table,
            @PathVariable String kind,
            @RequestParam(name = "don-vi", required = false) @Nullable Long unit,
            @RequestParam(name = "nam", required = false) @Nullable String year,
            @RequestParam(name = "thang", required = false) @Nullable String month,
            @RequestParam(name = "tieu-chi", defaultValue = "") String criterion,
            @RequestParam(name = "nhom", defaultValue = "") String group,
            Locale locale) {
        BoardQuery query = pages.query(by, code, unit, year, month).inGroup(criterion, group);
        BoardPage page = pages.page(query, locale, null, by);
        return files.give(kind, locale, words -> BoardFiles.table(page, table, words));
    }
}
