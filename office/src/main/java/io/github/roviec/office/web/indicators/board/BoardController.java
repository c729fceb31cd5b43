package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.file.TableFiles;
import java.util.Locale;
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
    private final BoardChoices choices;
    private final TableFiles files;

    BoardController(BoardPages pages, BoardChoices choices, TableFiles files) {
        this.pages = pages;
        this.choices = choices;
        this.files = files;
    }

    /// The first board of this person.
    @GetMapping("/so-lieu/bang")
    String first(Actor by) {
        return "redirect:" + choices.first(by).map(BoardQuery::url).orElse("/so-lieu");
    }

    @GetMapping("/so-lieu/bang/{code}")
    String show(Actor by, @PathVariable String code, BoardWish wish, Locale locale, Model model) {
        BoardQuery query = choices.query(by, code, wish);
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
            BoardWish wish,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Locale locale,
            Model model) {
        BoardQuery query = choices.query(by, code, wish);
        model.addAttribute("page", StagePage.of(pages.page(query, locale, null, by), number));
        return "indicators/stage";
    }

    @GetMapping("/so-lieu/bang/{code}/{table}.{kind:xlsx|csv}")
    ResponseEntity<byte[]> file(
            Actor by,
            @PathVariable String code,
            @PathVariable String table,
            @PathVariable String kind,
            BoardWish wish,
            Locale locale) {
        BoardQuery query = choices.query(by, code, wish);
        BoardPage page = pages.page(query, locale, null, by);
        return files.give(kind, locale, words -> BoardFiles.table(page, table, words));
    }
}
