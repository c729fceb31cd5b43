package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Note;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Forms that wait for me, and the indicators by sector.
///
/// @param mine      forms that I may fill
/// @param waiting   forms that I may accept
/// @param elsewhere forms that others are to accept, and I may in their place
/// @param sent      the others that I see
/// @param mayManage whether the catalogue may be taken over and edited
/// @param mayLock   whether what is accepted may be locked at once
/// @param left      forms that could not be accepted with the others
public record FiguresPage(
        List<Line> mine,
        List<Line> waiting,
        List<Line> elsewhere,
        List<Line> sent,
        List<Sector> sectors,
        boolean mayManage,
        boolean mayLock,
        List<Left> left,
        @Nullable Note note) {

    public List<FormList> lists() {
        return Stream.of(
                        new FormList("mine", mine),
                        new FormList("waiting", waiting),
                        new FormList("elsewhere", elsewhere),
                        new FormList("sent", sent))
                .filter(list -> !list.key().equals("elsewhere") || !list.lines().isEmpty())
                .toList();
    }

    /// @param key names its heading and what an empty one says
    public record FormList(String key, List<Line> lines) {}

    /// @param version of the form, for who accepts it from here
    /// @param again   `RETURN` or `REOPEN` where it is being filled anew; then `reason` says why
    /// @param waits   for whom, while it waits for somebody
    /// @param state a key of `reportState`
    public record Line(
            long id,
            String form,
            String unit,
            String kind,
            String number,
            String year,
            String due,
            boolean late,
            String state,
            int filled,
            int version,
            @Nullable String again,
            @Nullable String reason,
            ReportPage.@Nullable Of waits) {}

    public record Left(long id, String form, Note why) {}

    public record Sector(String name, List<Entry> indicators) {}

    public record Entry(String code, String name, String measure, boolean computed) {}
}
