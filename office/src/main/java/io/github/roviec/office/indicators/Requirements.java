package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What criteria ask of a unit, by the group that it belongs to.
@Component
@Transactional(readOnly = true)
public class Requirements {

    private final JdbcClient jdbc;
    private final Indicators indicators;

    Requirements(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    /// At the places of a form, by their keys; places of which nothing is asked are left out.
    public Map<String, List<Requirement>> of(Report report, List<ReportCell> cells, Actor by) {
        Map<Integer, Optional<Integer>> groups = new HashMap<>();
        Map<String, List<Requirement>> asked = new HashMap<>();
        for (ReportCell cell : cells) {
            Member member = cell.member();
            if (member != null && !member.requirements().isEmpty()) {
                Integer group = groups.computeIfAbsent(
                                cell.indicator().id(),
                                _ -> group(by.authority(), cell.indicator(), report.unit(), report.period()))
                        .orElse(null);
                put(asked, cell.key(), Requirement.of(member.requirements(), group));
            }
        }
        return asked;
    }

    /// At one place.
    public List<Requirement> of(
            AuthorityId authority, Indicator indicator, UnitId unit, Period period, @Nullable Member member) {
        return member == null || member.requirements().isEmpty()
                ? List.of()
                : Requirement.of(
                        member.requirements(),
                        group(authority, indicator, unit, period).orElse(null));
    }

    private static void put(Map<String, List<Requirement>> asked, String key, List<Requirement> of) {
        if (!of.isEmpty()) {
            asked.put(key, of);
        }
    }

    /// What the unit said of its group last, in the year that ends with the period: also what is not sent yet, which is
    /// what the person who fills the form goes by.
    private Optional<Integer> group(AuthorityId authority, Indicator criteria, UnitId unit, Period period) {
        return indicators
                .grouping(criteria)
                .flatMap(grouping -> jdbc.sql("""
                        select f.value from indicators.period p
                        join indicators.figure f
                            on f.period_id = p.id and f.indicator_id = :grouping and f.unit_id = :unit and f.member_id = 0
                           and f.authority_id = :authority and f.value between 1 and :most
                        where p.authority_id = :authority and p.calendar = :calendar and p.kind = :kind
                          and p.last_day between :day - interval '1 year' and :day
                        order by p.last_day desc limit 1
                        """)
                        .param("grouping", grouping.id())
                        .param("most", Requirement.MOST_GROUPS)
                        .param("unit", unit.value())
                        .param("authority", authority.value())
                        .param("calendar", period.calendar())
                        .param("kind", period.kind().name())
                        .param("day", period.lastDay())
                        .query(Integer.class)
                        .optional());
    }
}
