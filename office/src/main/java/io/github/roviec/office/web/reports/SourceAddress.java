package io.github.roviec.office.web.reports;

import io.github.roviec.office.reports.paper.FigureSource;
import io.github.roviec.office.reports.paper.Source;
import io.github.roviec.office.reports.paper.TaskSource;
import io.github.roviec.office.reports.paper.TasksSource;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import java.time.LocalDate;
import org.springframework.web.util.UriComponentsBuilder;

/// The page that shows whence a number comes.
final class SourceAddress {

    private SourceAddress() {}

    static String of(Source source) {
        return switch (source) {
            case FigureSource figure -> figure(figure);
            case TaskSource task -> "/nhiem-vu/" + task.code();
            case TasksSource tasks -> tasks.grouping().equals("URGING") ? urging(tasks) : list(tasks);
        };
    }

    /// The indicator in the month in which the paper's period ends.
    private static String figure(FigureSource figure) {
        LocalDate last = ReportPeriod.of(figure.period()).last();
        return UriComponentsBuilder.fromPath("/so-lieu/chi-tieu/{code}")
                .queryParam("don-vi", figure.unit())
                .queryParam("nam", last.getYear())
                .queryParam("thang", last.getMonthValue())
                .buildAndExpand(figure.indicator())
                .toUriString();
    }

    private static String urging(TasksSource tasks) {
        return "/nhiem-vu/don-doc?thang=" + tasks.period();
    }

    private static String list(TasksSource tasks) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/nhiem-vu/ket-qua/danh-sach")
                .queryParam("ky", tasks.period())
                .queryParam("theo", tasks.grouping())
                .queryParam("loai", "ALL");
        if (!tasks.line().isEmpty()) {
            url.queryParam("dong", tasks.line());
        }
        return url.queryParam("so", String.join(",", tasks.figures())).build().toUriString();
    }
}
