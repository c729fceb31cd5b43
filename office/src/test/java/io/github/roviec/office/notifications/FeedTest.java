package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.notifications.TestTelling.Scene;
import io.github.roviec.office.notifications.feed.Feeds;
import io.github.roviec.office.tasks.TaskCode;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The calendar of deadlines, read back by another library than the one that wrote it.
@OfficeTest
@Import(TestTelling.class)
class FeedTest {

    @Autowired
    TestTelling telling;

    @Autowired
    Feeds feeds;

    @Autowired
    People people;

    private Scene scene;
    private TaskCode plan;

    @BeforeEach
    void assign() {
        scene = telling.set();
        telling.assign(scene);
        plan = telling.find("kế hoạch vốn", scene);
    }

    private Calendar read(Actor person) throws Exception {
        String text = feeds.read(feeds.open(person)).orElseThrow();
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar;
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT").stream().map(VEvent.class::cast).toList();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }

    @Test
    void a_deadline_is_an_event_of_its_whole_day() throws Exception {
        VEvent event = events(read(scene.head())).stream()
                .filter(each -> value(each, "UID").startsWith(plan.value()))
                .findFirst()
                .orElseThrow();
        assertThat(value(event, "DTSTART")).isEqualTo("20241015");
        assertThat(event.getProperty("DTSTART")
                        .orElseThrow()
                        .getParameter("VALUE")
                        .orElseThrow()
                        .getValue())
                .isEqualTo("DATE");
        assertThat(value(event, "SUMMARY")).startsWith("Hạn: " + plan.value() + " · Tham mưu điều chỉnh");
        assertThat(value(event, "URL")).endsWith("/nhiem-vu/" + plan.value());
    }

    @Test
    void everybody_reads_their_own_deadlines() throws Exception {
        assertThat(events(read(scene.homeHead()))).isEmpty();
        assertThat(events(read(scene.officer()))).hasSize(2);
        // The clerk watches all three; of the communes' task the whole and not three parts.
        assertThat(events(read(scene.clerk()))).hasSize(3);
        assertThat(events(read(scene.office().administrator()))).isEmpty();
    }

    @Test
    void an_address_ends_when_another_is_made_or_it_is_closed_or_the_account_is() {
        String first = feeds.open(scene.head());
        String second = feeds.open(scene.head());
        assertThat(feeds.read(first)).isEmpty();
        assertThat(feeds.read(second)).isPresent();
        assertThat(second).hasSizeGreaterThanOrEqualTo(43);
        feeds.close(scene.head());
        assertThat(feeds.read(second)).isEmpty();
        String third = feeds.open(scene.head());
        people.disable(scene.head().id(), ActorId.SYSTEM);
        assertThat(feeds.read(third)).isEmpty();
        assertThat(feeds.read("khong-co")).isEmpty();
    }
}
