package io.github.roviec.office.tasks;

import io.github.roviec.office.documents.DocumentId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Tasks that go on with each other, the oldest first, as one of them sees it: what it goes on with, itself, and what
/// goes on with it.
public record Chain(List<Link> links) {

    /// @param code     null where the reader may not see the task: then only its paper and day are told
    /// @param paperOn  the day of the meeting or paper that gave it
    /// @param own      the task that is looked at
    /// @param later    goes on with the task that is looked at
    public record Link(
            @Nullable TaskCode code,
            DocumentId document,
            String paper,
            LocalDate paperOn,
            WorkState state,
            Timeliness timeliness,
            List<String> leads,
            boolean own,
            boolean later) {}

    public Chain {
        links = List.copyOf(links);
    }

    /// For how many months, one after the other without a gap, papers have given this work, up to the latest; 1 for a
    /// task alone. What was withdrawn was not given.
    public int months() {
        TreeSet<YearMonth> given = new TreeSet<>();
        for (Link link : links) {
            if (link.state() != WorkState.WITHDRAWN) {
                given.add(YearMonth.from(link.paperOn()));
            }
        }
        int months = given.isEmpty() ? 0 : 1;
        while (months > 0 && given.contains(given.last().minusMonths(months))) {
            months++;
        }
        return months;
    }
}
