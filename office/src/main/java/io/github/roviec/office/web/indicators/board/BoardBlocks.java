package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.indicators.Direction;
import io.github.roviec.office.indicators.Goal;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.OverTime;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.indicators.board.Board;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.indicators.Change;
import io.github.roviec.office.web.indicators.Written;
import io.github.roviec.office.web.indicators.board.BoardPage.Block;
import io.github.roviec.office.web.indicators.board.BoardPage.Cell;
import io.github.roviec.office.web.indicators.board.BoardPage.Head;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The charts of a board, each with its table: the course of the year, the members of a dimension, the
/// units below in
/// their order, and criteria by unit.
final class BoardBlocks {

    /// So many rankings of units on one board.
    private static final int RANKINGS = 6;

    private static final String PLAN = "KE_HOACH";

    private final Board board;
    private final BoardQuery query;
    private final JsonMapper json;
    private final Words words;
    private final Function<Indicator, Map<UnitId, Set<Integer>>> proved;
    private final Map<UnitId, String> names = new HashMap<>();

    /// Words that charts need: they are drawn, not rendered; and those that are said with a number.
    ///
    /// @param group   what a group is called by its number
    /// @param noGroup what units are called that say nothing of their group
    /// @param units   what is counted
    /// @param counted so many of so many
    record Words(
            String elapsed,
            String met,
            String unmet,
            String reached,
            UnaryOperator<String> group,
            String noGroup,
            String units,
            BinaryOperator<String> counted) {}

    /// @param proved as {@link HeatBlock} asks for it
    BoardBlocks(
            Board board,
            BoardQuery query,
            JsonMapper json,
            Words words,
            Function<Indicator, Map<UnitId, Set<Integer>>> proved) {
        this.board = board;
        this.query = query;
        this.json = json;
        this.words = words;
        this.proved = proved;
        board.units().forEach(unit -> names.put(unit.id(), shortName(unit)));
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        for (Indicator indicator : board.indicators()) {
            if (!members(indicator).isEmpty() && !board.isChecklist(indicator) && showsMembers(indicator)) {
                blocks.add(memberBlock(indicator));
            }
        }
        board.courses().stream()
                .filter(course -> course.thisYear().stream().anyMatch(Objects::nonNull))
                .map(this::course)
                .forEach(blocks::add);
        HeatBlock heat = new HeatBlock(board, query, json, words, proved);
        GroupBlock groups = new GroupBlock(board, query, words);
        board.indicators().stream().filter(board::isChecklist).forEach(indicator -> {
            blocks.add(heat.of(indicator));
            heat.parts(indicator).ifPresent(blocks::add);
            groups.of(indicator).ifPresent(blocks::add);
            groups.units(indicator).ifPresent(blocks::add);
        });
        board.indicators().stream()
                .filter(indicator -> board.parts().of(indicator.code()).stream()
                                .filter(row -> row.value() != null)
                                .count()
                        > 1)
                .limit(RANKINGS)
                .map(this::ranking)
                .forEach(blocks::add);
        return blocks;
    }

    private List<Member> members(Indicator indicator) {
        return Member.whole(board.members().getOrDefault(indicator.code(), List.of())).stream()
                .filter(member -> board.whole(indicator.code(), member.id())
                        .map(row -> row.value() != null || !row.goals().isEmpty())
                        .orElse(false))
                .toList();
    }

    /// What is computed from another one of the same dimension would say it twice.
    private boolean showsMembers(Indicator indicator) {
        return indicator.formula() == null
                || board.indicators().stream()
                        .noneMatch(other -> other.formula() == null
                                && Objects.equals(
                                        other.as().dimension(), indicator.as().dimension()));
    }

    private Block course(Board.Course course) {
        Indicator indicator = course.indicator();
        int decimals = indicator.decimals();
        List<String> months =
                IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList();
        String now = String.valueOf(board.month().year());
        String before = String.valueOf(board.month().year() - 1);
        List<List<Cell>> rows = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            BigDecimal value = course.thisYear().get(month);
            BigDecimal last = course.lastYear().get(month);
            if (value != null || last != null) {
                rows.add(List.of(
                        text(months.get(month)),
                        number(value, decimals, null),
                        number(last, decimals, null),
                        change(Change.of(indicator, value, course.compared().get(month)))));
            }
        }
        return new Block(
                "nam-" + indicator.code(),
                "course",
                indicator.name(),
                indicator.as().measure(),
                chart(
                        "line",
                        months,
                        List.of(),
                        List.of(new Chart.Series(now, course.thisYear()), new Chart.Series(before, course.lastYear())),
                        null,
                        indicator,
                        List.of()),
                List.of(
                        new Head(null, "board.month", false),
                        new Head(now, "", true),
                        new Head(before, "", true),
                        new Head(null, indicator.isShare() ? "board.points" : "board.ofLastYear", true)),
                rows);
    }

    /// With a plan for each member: how far it is, beside how much of the year has passed.
    private Block memberBlock(Indicator indicator) {
        List<Member> members = members(indicator);
        boolean planned = indicator.as().overTime() == OverTime.CUMULATIVE
                && members.stream()
                        .anyMatch(member -> board.whole(indicator.code(), member.id())
                                .map(row -> row.goal(PLAN) != null)
                                .orElse(false));
        List<List<Cell>> rows = new ArrayList<>();
        List<@Nullable BigDecimal> drawn = new ArrayList<>();
        for (Member member : members) {
            Rolled row = board.whole(indicator.code(), member.id()).orElseThrow();
            Goal goal = row.goal(PLAN);
            List<Cell> cells = new ArrayList<>();
            cells.add(text(member.name()));
            cells.add(number(row.value(), indicator.decimals(), source(indicator, member)));
            if (planned) {
                BigDecimal reached = goal == null ? null : share(row.value(), goal.value());
                BigDecimal gap = reached == null ? null : reached.subtract(board.elapsed());
                cells.add(number(goal == null ? null : goal.value(), indicator.decimals(), null));
                cells.add(number(reached, 1, null));
                cells.add(new Cell(
                        gap == null ? null : (gap.signum() > 0 ? "+" : "") + Written.number(gap, 1),
                        gap,
                        1,
                        null,
                        gap == null ? "plain" : gap.signum() < 0 ? "late" : "good"));
                drawn.add(reached);
            } else {
                cells.add(number(row.lastYear(), indicator.decimals(), null));
                drawn.add(row.value());
            }
            rows.add(cells);
        }
        List<Head> heads = new ArrayList<>(List.of(
                new Head(null, "board.member", false), new Head(indicator.as().measure(), "", true)));
        for (String key : planned ? List.of("board.plan", "board.reached", "board.gap") : List.of("board.lastYear")) {
            heads.add(new Head(null, key, true));
        }
        return new Block(
                "muc-" + indicator.code(),
                planned ? "planned" : "members",
                indicator.name(),
                indicator.as().measure(),
                members.size() < 2
                        ? null
                        : write(new Chart(
                                "members",
                                members.stream().map(Member::name).toList(),
                                List.of(),
                                List.of(new Chart.Series(planned ? words.reached() : indicator.name(), drawn)),
                                planned ? board.elapsed() : null,
                                planned ? words.elapsed() : null,
                                planned ? "%" : indicator.as().measure(),
                                planned ? 1 : indicator.decimals(),
                                List.of())),
                heads,
                rows);
    }

    private String source(Indicator indicator, Member member) {
        return indicator.formula() == null && board.units().isEmpty()
                        || !indicator.as().sumOfMembers()
                ? Written.source(indicator.code(), board.unit().id(), board.period(indicator), member.id())
                : query.indicator(indicator.code());
    }

    private Block ranking(Indicator indicator) {
        boolean lower = indicator.as().direction() == Direction.LOWER;
        Comparator<Rolled> order = Comparator.comparing(row -> Objects.requireNonNull(row.value()));
        List<Rolled> all = board.parts().of(indicator.code());
        List<Rolled> rows = all.stream()
                .filter(row -> row.value() != null)
                .sorted(lower ? order : order.reversed())
                .toList();
        List<Rolled> missing = all.stream().filter(row -> row.value() == null).toList();
        List<List<Cell>> cells = new ArrayList<>();
        List<@Nullable BigDecimal> drawn = new ArrayList<>();
        rows.forEach(row -> drawn.add(row.value()));
        for (Rolled row : rows) {
            cells.add(List.of(
                    number(row.place() == null ? null : BigDecimal.valueOf(row.place()), 0, null),
                    text(name(row)),
                    number(row.value(), indicator.decimals(), query.indicator(indicator.code(), row.unit())),
                    number(row.previous(), indicator.decimals(), null),
                    number(row.lastYear(), indicator.decimals(), null)));
        }
        for (Rolled row : missing) {
            cells.add(List.of(
                    number(null, 0, null),
                    text(name(row)),
                    new Cell(null, null, 0, query.indicator(indicator.code(), row.unit()), "none"),
                    number(row.previous(), indicator.decimals(), null),
                    number(row.lastYear(), indicator.decimals(), null)));
        }
        return new Block(
                "xep-" + indicator.code(),
                "units",
                indicator.name(),
                indicator.as().measure(),
                chart(
                        "bars",
                        rows.stream().map(this::name).toList(),
                        List.of(),
                        List.of(new Chart.Series(indicator.name(), drawn)),
                        null,
                        indicator,
                        rows.stream()
                                .map(row -> query.indicator(indicator.code(), row.unit()))
                                .toList()),
                List.of(
                        new Head(null, "board.place", true),
                        new Head(null, "board.unit", false),
                        new Head(indicator.as().measure(), "", true),
                        new Head(null, "board.previous", true),
                        new Head(null, "board.lastYear", true)),
                cells);
    }

    /// Among communes every name begins with the same words.
    static String shortName(Unit unit) {
        return unit.name().startsWith("UBND ") ? unit.name().substring("UBND ".length()) : unit.name();
    }

    private String name(Rolled row) {
        return names.getOrDefault(row.unit(), "");
    }

    private String chart(
            String kind,
            List<String> categories,
            List<String> rows,
            List<Chart.Series> series,
            @Nullable BigDecimal mark,
            Indicator indicator,
            List<String> urls) {
        return write(new Chart(
                kind, categories, rows, series, mark, null, indicator.as().measure(), indicator.decimals(), urls));
    }

    private String write(Chart chart) {
        return json.writeValueAsString(chart);
    }

    static Cell text(String text) {
        return new Cell(text, null, 0, null, "plain");
    }

    private static Cell change(@Nullable Change change) {
        return change == null
                ? number(null, 0, null)
                : new Cell(
                        (change.key().equals("up") ? "+" : "") + Written.number(change.number(), change.decimals()),
                        change.number(),
                        change.decimals(),
                        null,
                        "plain");
    }

    static Cell number(@Nullable BigDecimal value, int decimals, @Nullable String url) {
        return new Cell(Written.number(value, decimals), value, decimals, url, "plain");
    }

    static @Nullable BigDecimal share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, 6, java.math.RoundingMode.HALF_UP);
    }
}
