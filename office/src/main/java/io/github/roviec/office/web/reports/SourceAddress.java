package io.github.roviec.office.web.reports;

import io.github.roviec.office.reports.paper.FigureSource;
import io.github.roviec.office.reports.paper.Source;
import io.github.roviec.office.reports.paper.TaskSource;
import io.github.roviec.office.reports.paper.TasksSource;
import org.springframework.web.util.UriComponentsBuilder;

/// The page that shows whence a number comes.
final class SourceAddress {

    private SourceAddress() {}

    static String of(Source source) {
        return switch (source) {
            case FigureSource figure ->
                UriComponentsBuilder.fromPath("/so-lieu/chi-tieu/{code}")
                        .queryParam("don-vi", figure.unit())
                        .queryParam("nam", figure.period().substring(0, 4))
                        .buildAndExpand(figure.indicator())
                        .toUriString();
            case TaskSource task -> "/nhiem-vu/" + task.code();
            case TasksSource tasks -> tasks.grouping().equals("URGING") ? urging(tasks) : list(tasks);
        };
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
