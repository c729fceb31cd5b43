package io.github.roviec.office.web.tasks.rate;

import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.rate.Figure;
import io.github.roviec.office.tasks.rate.Grouping;
import io.github.roviec.office.tasks.rate.PeriodKind;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.tasks.rate.Wanted;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What a page of results shows, as it stands in the address.
///
/// @param taskClass null: all classes together
/// @param now       a closed period as it would count today
/// @param key       of a line; null: all of them
public record RateQuery(
        ReportPeriod period,
        Grouping grouping,
        @Nullable TaskClass taskClass,
        boolean now,
        @Nullable String key,
        Set<Figure> figures) {

    static final String PAGE = "/nhiem-vu/ket-qua";
    static final String LIST = "/nhiem-vu/ket-qua/danh-sach";
    private static final String ALL = "ALL";

    /// @param current the period that is shown where the address names none
    static RateQuery of(Map<String, String> asked, ReportPeriod current) {
        String period = Shown.orNull(asked.get("ky"));
        String taskClass = Shown.orNull(asked.get("loai"));
        Grouping grouping = Typed.oneOfOrNull(Grouping.class, asked.get("theo"));
        Set<Figure> figures = EnumSet.noneOf(Figure.class);
        String wanted = Shown.orNull(asked.get("so"));
        for (String one : wanted == null ? new String[0] : wanted.split(",")) {
            figures.add(Typed.oneOf(Figure.class, one.strip()));
        }
        return new RateQuery(
                period == null ? current : ReportPeriod.of(period),
                grouping == null ? Grouping.UNIT : grouping,
                taskClass == null
                        ? TaskClass.DATED
                        : taskClass.equals(ALL) ? null : Typed.oneOf(TaskClass.class, taskClass),
                "hien-nay".equals(asked.get("xem")),
                asked.get("dong"),
                figures);
    }

    RateQuery in(ReportPeriod other) {
        return new RateQuery(other, grouping, taskClass, false, key, figures);
    }

    /// The period of another length that ends in the same month, or today while it runs.
    RateQuery as(PeriodKind kind, LocalDate today) {
        LocalDate day = today.isBefore(period.last()) && !today.isBefore(period.first()) ? today : period.last();
        return in(ReportPeriod.of(period.calendar(), kind, day));
    }

    RateQuery by(Grouping other) {
        return new RateQuery(period, other, taskClass, now, null, figures);
    }

    RateQuery of(@Nullable TaskClass other) {
        return new RateQuery(period, grouping, other, now, key, figures);
    }

    RateQuery now(boolean other) {
        return new RateQuery(period, grouping, taskClass, other, key, figures);
    }

    RateQuery number(@Nullable String line, Collection<Figure> wanted) {
        return new RateQuery(period, grouping, taskClass, now, line, EnumSet.copyOf(wanted));
    }

    Wanted wanted() {
        return new Wanted(grouping, key, taskClass, figures);
    }

    String url(String path) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path).queryParam("ky", period.key());
        if (grouping != Grouping.UNIT) {
            url.queryParam("theo", grouping);
        }
        if (taskClass != TaskClass.DATED) {
            url.queryParam("loai", taskClass == null ? ALL : taskClass.name());
        }
        if (now) {
            url.queryParam("xem", "hien-nay");
        }
        if (key != null) {
            url.queryParam("dong", key);
        }
        if (!figures.isEmpty()) {
            url.queryParam("so", figures.stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        }
        return url.build().toUriString();
    }
}
