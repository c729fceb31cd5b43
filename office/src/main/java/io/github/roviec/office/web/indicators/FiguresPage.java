package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Forms that wait for me, and the indicators by sector.
///
/// @param lists     forms that I may fill, forms that I may accept, those that others are to accept and I may in
///                  their place, and the others that I see
/// @param mayManage whether the catalogue may be taken over and edited
/// @param mayLock   whether what is accepted may be locked at once
/// @param left      forms that could not be accepted with the others
public record FiguresPage(
        List<FormList> lists,
        List<Sector> sectors,
        boolean mayManage,
        boolean mayLock,
        List<Left> left,
        @Nullable Note note) {

    /// @param key   names its heading and what an empty one says
    /// @param years null where all forms are shown, of whichever year
    public record FormList(
            String key, List<Line> lines, @Nullable Years years) {

        FormList(String key, List<Line> lines) {
            this(key, lines, null);
        }

        /// Where all of it is given as a file: `.*` stands for the ending.
        public String file() {
            return "/so-lieu/danh-sach/" + key + ".*" + (years == null ? "" : "?nam=" + years.shown());
        }
    }

    /// @param shown the one whose forms are listed
    /// @param there those of which there are forms, the latest first
    public record Years(int shown, List<Integer> there) {

        /// Whether there is another one to look at.
        public boolean isChoice() {
            return there.stream().anyMatch(year -> year != shown);
        }
    }

    /// @param days    of a period that the calendar on the wall does not have; else null
    /// @param version of the form, for who accepts it from here
    /// @param again   `RETURN` or `REOPEN` where it is being filled anew; then `reason` says why
    /// @param waits   for whom, while it waits for somebody
    /// @param state a key of `reportState`
    /// @param sent  null while it is being filled
    public record Line(
            long id,
            String form,
            String unit,
            String kind,
            String number,
            String year,
            @Nullable String days,
            String due,
            boolean late,
            String state,
            int filled,
            int version,
            @Nullable String again,
            @Nullable String reason,
            @Nullable By sent,
            @Nullable By accepted,
            ReportPage.@Nullable Of waits) {}

    public record By(String at, String who) {}

    public record Left(long id, String form, Note why) {}

    public record Sector(String name, List<Entry> indicators) {}

    public record Entry(String code, String name, String measure, boolean computed) {}
}
