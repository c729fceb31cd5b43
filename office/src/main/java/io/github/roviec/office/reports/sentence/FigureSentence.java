package io.github.roviec.office.reports.sentence;

import io.github.roviec.office.indicators.Direction;
import io.github.roviec.office.reports.paper.FigureSource;
import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Words;
import java.util.ArrayList;
import java.util.List;

/// "Thu ngân sách đạt 68.455,565 triệu đồng, đạt 38,7 % kế hoạch năm, bằng 115,2 % so với cùng kỳ (tăng 15,2
/// %)".
public final class FigureSentence {

    private FigureSentence() {}

    /// Without a stop at the end. Words that depend on a number belong to it: a number that is looked up again
    /// brings its verb.
    public static List<Run> of(Said said) {
        List<Run> runs = new ArrayList<>();
        runs.add(Words.plain(said.name() + (said.direction() == Direction.HIGHER ? " đạt " : ": ")));
        runs.add(value(said));
        for (Said.Aim aim : said.aims()) {
            runs.add(Words.plain(", "));
            runs.add(live(said, "goal " + aim.base(), Attainment.words(said, aim)));
        }
        if (said.lastYear() != null) {
            runs.add(Words.plain(", "));
            runs.add(live(said, "lastYear", Comparison.change(said, said.lastYear(), "cùng kỳ")));
        }
        if (said.previous() != null) {
            runs.add(Words.plain(", "));
            runs.add(live(said, "previous", Comparison.change(said, said.previous(), "kỳ trước")));
        }
        if (said.missing() > 0) {
            runs.add(Words.plain(" ("));
            runs.add(missing(said));
            runs.add(Words.plain(")"));
        }
        return runs;
    }

    /// "68.455,565 triệu đồng".
    public static Live value(Said said) {
        return live(said, "value", Comparison.measured(said, said.value()));
    }

    static Live missing(Said said) {
        return live(said, "missing", "còn thiếu " + said.missing() + " số liệu");
    }

    private static Live live(Said said, String aspect, String words) {
        Said.Place place = said.place();
        return new Live(
                words, new FigureSource(said.indicator(), place.unit(), place.period(), place.member(), aspect));
    }
}
