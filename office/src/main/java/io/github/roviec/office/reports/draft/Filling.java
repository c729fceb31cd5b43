package io.github.roviec.office.reports.draft;

import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.reports.minutes.Opening;
import io.github.roviec.office.reports.minutes.Sitting;
import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.reports.paper.Roman;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Words;
import io.github.roviec.office.reports.template.Placeholder;
import io.github.roviec.office.tasks.rate.Figure;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.tasks.rate.Share;
import io.github.roviec.office.tasks.rate.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fills the placeholders of a template.
final class Filling {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final TaskMaterial tasks;
    private final ReportPeriod period;
    private final LocalDate today;
    private final String issuer;
    private final String unit;

    private final @Nullable Opening opening;

    /// @param sitting of a notice; null for every other paper
    Filling(
            TaskMaterial tasks,
            ReportPeriod period,
            LocalDate today,
            String issuer,
            String unit,
            @Nullable Sitting sitting) {
        this.tasks = tasks;
        this.period = period;
        this.today = today;
        this.issuer = issuer;
        this.unit = unit;
        this.opening = sitting == null ? null : new Opening(sitting);
    }

    List<Run> fill(String words) {
        List<Run> runs = new ArrayList<>();
        Matcher place = PLACE.matcher(words);
        int from = 0;
        while (place.find()) {
            plain(runs, words.substring(from, place.start()));
            String written = place.group(1);
            runs.add(run(Placeholder.of(written)
                    .orElseThrow(() -> new IllegalStateException("unchecked placeholder " + written))));
            from = place.end();
        }
        plain(runs, words.substring(from));
        return runs;
    }

    private static void plain(List<Run> runs, String words) {
        if (!words.isEmpty()) {
            runs.add(Words.plain(words));
        }
    }

    /// "tháng 9 năm 2024", "quý III năm 2024".
    static String name(ReportPeriod period) {
        String of = switch (period.kind()) {
            case MONTH -> "tháng " + (period.number() < 3 ? "0" : "") + period.number() + " ";
            case QUARTER -> "quý " + Roman.of(period.number()) + " ";
            case HALF_YEAR -> "6 tháng đầu ";
            case NINE_MONTHS -> "9 tháng đầu ";
            case YEAR -> "";
        };
        return of + "năm " + period.year();
    }

    private Run run(Placeholder place) {
        return switch (place) {
            case PERIOD -> Words.plain(name(period));
            case FIRST_DAY -> Words.plain(DAY.format(period.first()));
            case LAST_DAY -> Words.plain(DAY.format(period.last()));
            case YEAR -> Words.plain(Integer.toString(period.year()));
            case LAST_YEAR -> Words.plain(Integer.toString(period.year() - 1));
            case TODAY -> Words.plain(PaperHead.inWords(today));
            case ISSUER -> Words.plain(issuer);
            case UNIT -> Words.plain(unit);
            case TOTAL -> count(Figure.TOTAL);
            case DONE -> count(Figure.DONE);
            case DONE_ON_TIME -> count(List.of(Figure.DONE_ON_TIME));
            case DONE_LATE -> count(List.of(Figure.DONE_LATE));
            case DONE_UNDATED -> count(List.of(Figure.DONE_UNDATED));
            case RUNNING -> count(Figure.RUNNING);
            case IN_TIME -> count(List.of(Figure.RUNNING_IN_TIME));
            case DUE_SOON -> count(List.of(Figure.RUNNING_DUE_SOON));
            case OVERDUE -> count(List.of(Figure.RUNNING_OVERDUE));
            case UNDATED -> count(List.of(Figure.RUNNING_UNDATED));
            case SUSPENDED -> count(List.of(Figure.SUSPENDED));
            case COMPLETED_SHARE -> share("completed", Figure.TOTAL, Tally::completed);
            case ON_TIME_SHARE -> share("onTime", Figure.ORIGINAL, Tally::onTimeByOriginal);
            case UPDATED_SHARE -> share("updated", Figure.UPDATED, Tally::updated);
            case UNITS_OVERDUE ->
                new Live(
                        Long.toString(tasks.byUnit().lines().stream()
                                .filter(line -> line.all().of(Figure.RUNNING_OVERDUE) > 0)
                                .count()),
                        tasks.source("", List.of(Figure.RUNNING_OVERDUE), "units"));
            case MEETING -> said(Opening::meeting);
            case MEETING_DAY -> said(Opening::day);
            case MEETING_PLACE -> said(Opening::place);
            case CHAIR -> said(Opening::chair);
            case ATTENDED -> said(Opening::attended);
            case URGED -> new Live(Integer.toString(tasks.urged().size()), tasks.urging());
        };
    }

    private Run said(Function<Opening, String> what) {
        return Words.plain(opening == null ? "" : what.apply(opening));
    }

    private Live count(List<Figure> figures) {
        return tasks.count(tasks.line(), figures);
    }

    private Live share(String aspect, List<Figure> figures, Function<Tally, Share> share) {
        return tasks.share(tasks.line(), aspect, figures, share);
    }

    static String written(int number) {
        return WrittenNumber.write(BigDecimal.valueOf(number), 0);
    }
}
