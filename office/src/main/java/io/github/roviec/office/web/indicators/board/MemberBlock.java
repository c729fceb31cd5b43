package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.indicators.Goal;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.OverTime;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.indicators.board.Board;
import io.github.roviec.office.web.indicators.Written;
import io.github.roviec.office.web.indicators.board.BoardPage.Block;
import io.github.roviec.office.web.indicators.board.BoardPage.Cell;
import io.github.roviec.office.web.indicators.board.BoardPage.Head;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// An indicator by the members of its dimension; with a plan for each of them, how far it is, beside how
/// much of the year has passed.
record MemberBlock(Board board, BoardQuery query, JsonMapper json, BoardBlocks.Words words) {

    private static final String PLAN = "KE_HOACH";

    /// A member that says something, or is to.
    private record Line(Member member, Rolled row) {}

    /// Empty where the members are criteria, say nothing, or would say twice what stands beside them.
    Optional<Block> of(Indicator indicator) {
        List<Line> lines = lines(indicator);
        if (lines.isEmpty() || board.isChecklist(indicator) || isSaidBeside(indicator)) {
            return Optional.empty();
        }
        boolean planned = indicator.as().overTime() == OverTime.CUMULATIVE
                && lines.stream().anyMatch(line -> line.row().goal(PLAN) != null);
        return Optional.of(new Block(
                "muc-" + indicator.code(),
                planned ? "planned" : "members",
                indicator.name(),
                indicator.as().measure(),
                lines.size() < 2 ? null : json.writeValueAsString(chart(indicator, lines, planned)),
                heads(indicator, planned),
                lines.stream()
                        .map(line -> planned ? planned(indicator, line) : plain(indicator, line))
                        .toList()));
    }

    private List<Line> lines(Indicator indicator) {
        List<Line> lines = new ArrayList<>();
        for (Member member : Member.whole(board.members().getOrDefault(indicator.code(), List.of()))) {
            board.whole(indicator.code(), member.id())
                    .filter(row -> row.value() != null || !row.goals().isEmpty())
                    .ifPresent(row -> lines.add(new Line(member, row)));
        }
        return lines;
    }

    /// What is computed from another one of the same dimension would say it twice.
    private boolean isSaidBeside(Indicator indicator) {
        return indicator.formula() != null
                && board.indicators().stream()
                        .anyMatch(other -> other.formula() == null
                                && Objects.equals(
                                        other.as().dimension(), indicator.as().dimension()));
    }

    private static List<Head> heads(Indicator indicator, boolean planned) {
        Stream<String> keys =
                planned ? Stream.of("board.plan", "board.reached", "board.gap") : Stream.of("board.lastYear");
        return Stream.concat(
                        Stream.of(
                                Head.of("board.member"),
                                Head.said(indicator.as().measure())),
                        keys.map(Head::ofNumbers))
                .toList();
    }

    private List<Cell> plain(Indicator indicator, Line line) {
        return List.of(
                Cell.text(line.member().name()),
                value(indicator, line),
                Cell.number(line.row().lastYear(), indicator.decimals())
                        .lacked(line.row().lastYearMissing()));
    }

    private Cell value(Indicator indicator, Line line) {
        return Cell.number(line.row().value(), indicator.decimals(), source(indicator, line.member()))
                .missing(line.row().missing());
    }

    private List<Cell> planned(Indicator indicator, Line line) {
        Goal goal = line.row().goal(PLAN);
        BigDecimal reached = reached(line);
        BigDecimal gap = reached == null ? null : reached.subtract(board.elapsed());
        return List.of(
                Cell.text(line.member().name()),
                value(indicator, line),
                Cell.number(goal == null ? null : goal.value(), indicator.decimals()),
                Cell.number(reached, 1),
                new Cell(
                        gap == null ? null : (gap.signum() > 0 ? "+" : "") + Written.number(gap, 1),
                        gap,
                        1,
                        null,
                        gap == null ? "plain" : gap.signum() < 0 ? "late" : "good"));
    }

    /// In per cent of the plan, in whatever direction the indicator goes: a plan is spent, or carried out.
    private static @Nullable BigDecimal reached(Line line) {
        BigDecimal value = line.row().value();
        Goal goal = line.row().goal(PLAN);
        return value == null || goal == null || goal.value().signum() == 0
                ? null
                : value.multiply(BigDecimal.valueOf(100)).divide(goal.value(), 6, RoundingMode.HALF_UP);
    }

    private Chart chart(Indicator indicator, List<Line> lines, boolean planned) {
        List<@Nullable BigDecimal> drawn = new ArrayList<>();
        lines.forEach(line -> drawn.add(planned ? reached(line) : line.row().value()));
        return new Chart(
                "members",
                lines.stream().map(line -> line.member().name()).toList(),
                List.of(),
                List.of(new Chart.Series(planned ? words.reached() : indicator.name(), drawn)),
                planned ? board.elapsed() : null,
                planned ? words.elapsed() : null,
                planned ? "%" : indicator.as().measure(),
                planned ? 1 : indicator.decimals(),
                List.of());
    }

    private String source(Indicator indicator, Member member) {
        return indicator.formula() == null && board.units().isEmpty()
                        || !indicator.as().sumOfMembers()
                ? Written.source(indicator.code(), board.unit().id(), board.period(indicator), member.id())
                : query.indicator(indicator.code());
    }
}
