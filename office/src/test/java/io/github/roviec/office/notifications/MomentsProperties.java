package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.calendar.TestDays;
import io.github.roviec.office.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/// When something may leave, over any quiet hours and days off.
class MomentsProperties {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final OpenHours USUAL = new OpenHours(LocalTime.of(7, 30), LocalTime.of(17, 0), LocalTime.of(7, 30));
    private static final WorkingDays WEEK = TestDays.without(Set.of());

    private static Choice choice(
            @Nullable LocalTime digest, @Nullable LocalTime from, @Nullable LocalTime to, boolean daysOff) {
        return new Choice("a@b.vn", Map.of(Channel.EMAIL, Mode.NOW), digest, from, to, daysOff, Language.VI);
    }

    private static Moments moments(WorkingDays days) {
        return new Moments(days, USUAL, ZONE);
    }

    private static Instant at(int minute) {
        return BEGIN.atStartOfDay(ZONE).plusMinutes(minute).toInstant();
    }

    @Property
    void what_is_sent_soon_waits_for_others_and_for_the_end_of_quiet_and_of_rest(
            @ForAll @IntRange(min = 0, max = 60 * 24 * 60) int minute,
            @ForAll @IntRange(min = 0, max = 1439) int from,
            @ForAll @IntRange(min = 0, max = 1439) int to,
            @ForAll boolean daysOff,
            @ForAll @Size(max = 15) Set<@IntRange(min = 0, max = 70) Integer> off) {
        WorkingDays days = TestDays.without(off.stream().map(BEGIN::plusDays).toList());
        LocalTime quietFrom = LocalTime.MIDNIGHT.plusMinutes(from);
        LocalTime quietTo = LocalTime.MIDNIGHT.plusMinutes(to);
        Instant earliest = at(minute).plus(Moments.GATHER);
        Instant sent = moments(days).next(Mode.NOW, choice(null, quietFrom, quietTo, daysOff), at(minute));
        ZonedDateTime local = sent.atZone(ZONE);
        assertThat(sent).isAfterOrEqualTo(earliest);
        assertThat(Moments.isQuiet(local.toLocalTime(), quietFrom, quietTo)).isFalse();
        assertThat(daysOff || days.isWorking(local.toLocalDate())).isTrue();
        // Not a minute later than it must be.
        ZonedDateTime before = local.minusMinutes(1);
        assertThat(sent.equals(earliest)
                        || Moments.isQuiet(before.toLocalTime(), quietFrom, quietTo)
                        || !daysOff && !days.isWorking(before.toLocalDate()))
                .isTrue();
    }

    @Property
    void a_digest_leaves_at_its_hour_on_the_next_working_day(
            @ForAll @IntRange(min = 0, max = 60 * 24 * 60) int minute,
            @ForAll @IntRange(min = 0, max = 1439) int hour,
            @ForAll @Size(max = 15) Set<@IntRange(min = 0, max = 70) Integer> off) {
        WorkingDays days = TestDays.without(off.stream().map(BEGIN::plusDays).toList());
        LocalTime digest = LocalTime.MIDNIGHT.plusMinutes(hour);
        Instant sent = moments(days).next(Mode.DIGEST, choice(digest, null, null, false), at(minute));
        ZonedDateTime local = sent.atZone(ZONE);
        assertThat(sent).isAfter(at(minute));
        assertThat(local.toLocalTime()).isEqualTo(digest);
        assertThat(days.isWorking(local.toLocalDate())).isTrue();
        assertThat(at(minute).atZone(ZONE).toLocalDate().datesUntil(local.toLocalDate()))
                .noneMatch(day -> days.isWorking(day)
                        && day.atTime(digest).atZone(ZONE).toInstant().isAfter(at(minute)));
    }

    @Example
    void friday_evening_waits_for_monday_morning() {
        Instant friday = LocalDate.of(2026, 1, 9).atTime(20, 0).atZone(ZONE).toInstant();
        assertThat(moments(WEEK).next(Mode.NOW, Choice.USUAL, friday))
                .isEqualTo(LocalDate.of(2026, 1, 12).atTime(7, 30).atZone(ZONE).toInstant());
    }
}
