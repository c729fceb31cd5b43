package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.board.Board;
import io.github.roviec.office.web.indicators.Change;
import io.github.roviec.office.web.indicators.Written;
import io.github.roviec.office.web.indicators.board.BoardPage.Block;
import io.github.roviec.office.web.indicators.board.BoardPage.Cell;
import io.github.roviec.office.web.indicators.board.BoardPage.Head;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// How an indicator went through the year, month by month, beside the year before.
record CourseBlock(Board board, JsonMapper json) {

    private static final List<String> MONTHS =
            IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList();

    /// Empty while the year has said nothing.
    Optional<Block> of(Board.Course course) {
        if (course.thisYear().stream().allMatch(Objects::isNull)) {
            return Optional.empty();
        }
        Indicator indicator = course.indicator();
        String now = String.valueOf(board.month().year());
        String before = String.valueOf(board.month().year() - 1);
        Chart chart = Chart.of(
                "line",
                MONTHS,
                List.of(new Chart.Series(now, course.thisYear()), new Chart.Series(before, course.lastYear())),
                indicator,
                List.of());
        return Optional.of(new Block(
                "nam-" + indicator.code(),
                "course",
                indicator.name(),
                indicator.as().measure(),
                json.writeValueAsString(chart),
                List.of(
                        Head.of("board.month"),
                        Head.said(now),
                        Head.said(before),
                        Head.ofNumbers(indicator.isShare() ? "board.points" : "board.ofLastYear")),
                rows(course)));
    }

    private static List<List<Cell>> rows(Board.Course course) {
        Indicator indicator = course.indicator();
        List<List<Cell>> rows = new ArrayList<>();
        for (int month = 0; month < MONTHS.size(); month++) {
            BigDecimal value = course.thisYear().get(month);
            BigDecimal last = course.lastYear().get(month);
            if (value != null || last != null) {
                rows.add(List.of(
                        Cell.text(MONTHS.get(month)),
                        Cell.number(value, indicator.decimals())
                                .missing(course.missing().get(month)),
                        Cell.number(last, indicator.decimals())
                                .lacked(course.lacking().get(month)),
                        change(Change.of(indicator, value, course.compared().get(month)))));
            }
        }
        return rows;
    }

    private static Cell change(@Nullable Change change) {
        return change == null
                ? Cell.number(null, 0)
                : new Cell(
                        (change.key().equals("up") ? "+" : "") + Written.number(change.number(), change.decimals()),
                        change.number(),
                        change.decimals(),
                        null,
                        "plain");
    }
}
