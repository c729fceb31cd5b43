package io.github.roviec.office.notifications.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.notifications.Language;
import io.github.roviec.office.notifications.Title;
import io.github.roviec.office.notifications.Words;
import io.github.roviec.office.tasks.watch.WatchedTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Writes deadlines as a calendar: code and title, the day, and the page where the rest stands.
@Component
class DeadlineCalendar {

    /// Characters; of Vietnamese ones at most 75 octets (RFC 5545, 3.1).
    private static final int LINE = 25;

    private final Words words;

    DeadlineCalendar(Words words) {
        this.words = words;
    }

    String of(AuthorityId authority, List<WatchedTask> tasks) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//RoViec//RoViec//VI");
        calendar.setName(words.word(Language.VI, "feed.name"));
        calendar.addExperimentalProperty("X-WR-CALNAME", words.word(Language.VI, "feed.name"));
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT6H");
        calendar.addComponent(vietnam());
        tasks.forEach(task -> calendar.addEvent(event(authority, task)));
        StringWriter out = new StringWriter();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /// A calendar holds at least one component (RFC 5545, 3.6), also when nobody has a deadline.
    private static VTimezone vietnam() {
        UtcOffset offset = new UtcOffset(true, 7, 0);
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1975, 6, 13, 0, 0, 0, false));
        standard.setTimezoneOffsetFrom(offset);
        standard.setTimezoneOffsetTo(offset);
        VTimezone zone = new VTimezone("Asia/Ho_Chi_Minh");
        zone.addStandardTime(standard);
        return zone;
    }

    private VEvent event(AuthorityId authority, WatchedTask task) {
        LocalDate due = Objects.requireNonNull(task.due());
        VEvent event = new VEvent();
        event.setUid(task.code().value() + "." + authority.value() + "@roviec");
        event.setDateTimeStamp(Date.from(task.updatedAt()));
        event.setLastModified(Date.from(task.updatedAt()));
        // A date without a time is a whole day, and says the same day in every time zone.
        event.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(due.getYear(), due.getMonthValue(), due.getDayOfMonth()), false)));
        event.setSummary(words.word(Language.VI, "feed.event", Title.of(task.code(), task.text())));
        event.setUrl(words.address("/nhiem-vu/" + task.code().value()));
        event.setTransparency(true);
        return event;
    }
}
