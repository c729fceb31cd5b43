package io.github.roviec.office.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class WorkingHoursTest {

    @Autowired
    TestOffices offices;

    @Autowired
    WorkingHours hours;

    @Autowired
    Clock clock;

    private Instant at(String local) {
        return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-20T08:00, 2026-08-20T08:00",
        "2026-08-20T07:00, 2026-08-20T07:30",
        "2026-08-20T11:30, 2026-08-20T13:30",
        "2026-08-20T17:00, 2026-08-21T07:30",
        "2026-08-21T18:00, 2026-08-22T07:30", // a Saturday that is worked
        "2026-08-28T18:00, 2026-09-03T07:30" // over the national day
    })
    void work_begins_again(String instant, String expected) {
        TestOffice office = offices.found();
        assertThat(hours.onOrAfter(office.authority(), at(instant))).isEqualTo(at(expected));
        assertThat(hours.isAtWork(office.authority(), at(instant))).isEqualTo(instant.equals(expected));
    }

    @Test
    void an_authority_has_its_own() {
        TestOffice office = offices.found();
        OfficeHours own =
                new OfficeHours(LocalTime.of(7, 0), LocalTime.of(11, 0), LocalTime.of(14, 0), LocalTime.of(17, 30));
        Actor officer = office.officerOf(office.department("Phòng Nội vụ"));
        assertThatThrownBy(() -> hours.set(own, officer)).hasMessage("permission.denied");
        hours.set(own, office.clerk());
        assertThat(hours.of(office.authority())).isEqualTo(own);
        assertThat(hours.of(offices.found().authority())).isEqualTo(OfficeHours.USUAL);
        assertThatThrownBy(() -> new OfficeHours(
                        LocalTime.of(7, 0), LocalTime.of(14, 30), LocalTime.of(14, 0), LocalTime.of(17, 30)))
                .hasMessage("calendar.hours");
    }
}
