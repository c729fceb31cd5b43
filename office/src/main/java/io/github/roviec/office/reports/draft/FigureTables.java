package io.github.roviec.office.reports.draft;

import static io.github.roviec.office.reports.draft.Rows.words;

import io.github.roviec.office.indicators.Direction;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.reports.draft.FigureMaterial.Entry;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.paper.FigureSource;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Table.Align;
import io.github.roviec.office.reports.paper.Table.Column;
import io.github.roviec.office.reports.paper.Words;
import io.github.roviec.office.reports.sentence.FigureSentence;
import io.github.roviec.office.reports.sentence.Said;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines, tables and charts of figures.
final class FigureTables {

    /// Between the name of an indicator and that of its member.
    static final String OF_MEMBER = " - ";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Entry> entries;

    FigureTables(List<Entry> entries) {
        this.entries = entries;
    }

    /// A sentence for each figure; what has none is named in one line below.
    List<Block> lines(String key) {
        List<List<Run>> lines = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Entry entry : entries) {
            Said said = entry.said();
            if (said == null) {
                without.add(entry.name());
            } else {
                List<Run> line = new ArrayList<>(FigureSentence.of(said));
                line.add(Words.plain("."));
                lines.add(line);
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!lines.isEmpty()) {
            blocks.add(new Items(key, false, lines));
        }
        if (!without.isEmpty()) {
            blocks.add(Paragraph.of(Keys.without(key), "Chưa có số liệu: " + String.join("; ", without) + "."));
        }
        return blocks;
    }

    Block table(String key, String caption) {
        Rows rows = new Rows(
                4,
                new Column("Chỉ tiêu", 26, Align.LEFT),
                new Column("Đơn vị tính", 10, Align.CENTRE),
                new Column("Kế hoạch", 12, Align.RIGHT),
                new Column("Thực hiện", 12, Align.RIGHT),
                new Column("% so với kế hoạch", 9, Align.RIGHT),
                new Column("Cùng kỳ", 12, Align.RIGHT),
                new Column("% so với cùng kỳ", 9, Align.RIGHT));
        entries.forEach(entry -> rows.add(cells(entry)));
        return rows.table(key, caption, "Chưa có chỉ tiêu nào.");
    }

    private static List<List<Run>> cells(Entry entry) {
        List<List<Run>> cells = new ArrayList<>(List.of(words(entry.name()), words(entry.measure())));
        Said said = entry.said();
        if (said == null) {
            cells.addAll(List.of(List.of(), words("chưa có"), List.of(), List.of(), List.of()));
            return cells;
        }
        Said.Aim aim = said.aims().isEmpty() ? null : said.aims().getFirst();
        cells.add(
                aim == null
                        ? List.of()
                        : live(said, "aim " + aim.base(), WrittenNumber.write(aim.goal(), said.decimals())));
        cells.add(live(said, "number", WrittenNumber.write(said.value(), said.decimals())));
        cells.add(aim == null ? List.of() : percent(said, "reached " + aim.base(), reached(said, aim.goal())));
        BigDecimal before = said.lastYear();
        cells.add(before == null ? List.of() : live(said, "before", WrittenNumber.write(before, said.decimals())));
        cells.add(before == null ? List.of() : percent(said, "ratio", part(said.value(), before)));
        return cells;
    }

    Block chart(String key, String caption) {
        List<String> names = new ArrayList<>();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (Entry entry : entries) {
            Said said = entry.said();
            BigDecimal reached = said == null || said.aims().isEmpty()
                    ? null
                    : reached(said, said.aims().getFirst().goal());
            if (reached != null) {
                names.add(entry.name());
                values.add(reached);
            }
        }
        String common = common(names);
        names.replaceAll(name -> name.substring(common.length()));
        return names.isEmpty()
                ? Paragraph.of(key, "Chưa có chỉ tiêu nào vừa có kế hoạch vừa có số thực hiện để vẽ biểu đồ.")
                : new Chart(key, caption, Chart.Kind.BAR, "%", names, List.of(new Chart.Series("Mức đạt", values)));
    }

    /// What all names begin with where all are members of one indicator: "Giải ngân vốn đầu tư - ".
    private static String common(List<String> names) {
        String first = names.isEmpty() ? "" : names.getFirst();
        int end = first.indexOf(OF_MEMBER);
        String begin = end < 0 ? "" : first.substring(0, end + OF_MEMBER.length());
        return names.stream().allMatch(name -> name.startsWith(begin)) ? begin : "";
    }

    /// In the direction of the indicator, as the page of figures counts it; with one decimal.
    private static @Nullable BigDecimal reached(Said said, BigDecimal goal) {
        return said.direction() == Direction.LOWER ? part(goal, said.value()) : part(said.value(), goal);
    }

    private static @Nullable BigDecimal part(BigDecimal value, BigDecimal whole) {
        return whole.signum() <= 0 ? null : value.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }

    private static List<Run> percent(Said said, String aspect, @Nullable BigDecimal percent) {
        return percent == null ? List.of() : live(said, aspect, WrittenNumber.write(percent, 1));
    }

    private static List<Run> live(Said said, String aspect, String words) {
        Said.Place place = said.place();
        return List.of(new Live(
                words, new FigureSource(said.indicator(), place.unit(), place.period(), place.member(), aspect)));
    }
}
