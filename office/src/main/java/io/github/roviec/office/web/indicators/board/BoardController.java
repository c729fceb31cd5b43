package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.reports.FigureFiles;
import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.reports.ReportFile;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.Shown;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    private final FigureFiles files;
    private final MessageSource messages;
    private final Clock clock;

    BoardController(BoardPages pages, Boards boards, FigureFiles files, MessageSource messages, Clock clock) {
        this.pages = pages;
        this.boards = boards;
        this.files = files;
        this.messages = messages;
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
        BoardPage.Block block = page.blocks().stream()
                .filter(each -> each.key().equals(table))
                .findFirst()
                .orElseThrow(() -> new Refusal("board.unknown"));
        FigureTable given = new FigureTable(
                table + "-" + page.year() + "-" + page.month(),
                block.title() + " (" + block.measure() + ")",
                page.unit() + ", "
                        + messages.getMessage("figurePeriod.MONTH", new Object[] {page.month(), page.year()}, locale),
                heads(block, locale),
                block.rows().stream().map(row -> entries(block, row)).toList());
        ReportFile file = kind.equals("xlsx") ? files.xlsx(given) : files.csv(given);
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }

    /// A program, or a spreadsheet that takes "3/5" for a day in May, gets the count and that of which it is one apart.
    private List<String> heads(BoardPage.Block block, Locale locale) {
        List<String> heads = new ArrayList<>();
        for (int column = 0; column < block.heads().size(); column++) {
            BoardPage.Head head = block.heads().get(column);
            String name = head.text() != null ? head.text() : messages.getMessage(head.key(), null, locale);
            if (block.counts(column)) {
                heads.add(messages.getMessage("board.group.met", new Object[] {name}, locale));
                heads.add(messages.getMessage("board.group.spoken", new Object[] {name}, locale));
            } else {
                heads.add(name);
            }
        }
        return heads;
    }

    private static List<FigureTable.Entry> entries(BoardPage.Block block, List<BoardPage.Cell> row) {
        List<FigureTable.Entry> entries = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            BoardPage.Cell cell = row.get(column);
            entries.add(new FigureTable.Entry(Shown.orEmpty(cell.text()), cell.number(), cell.decimals()));
            if (block.counts(column)) {
                Integer of = cell.of();
                entries.add(new FigureTable.Entry("", of == null ? null : BigDecimal.valueOf(of), 0));
            }
        }
        return entries;
    }
}
