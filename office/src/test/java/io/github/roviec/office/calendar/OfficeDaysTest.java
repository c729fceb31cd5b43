package io.github.roviec.office.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class OfficeDaysTest {

    /// Far from the years that are shipped: tests of other rooms count working days too.
    private static final LocalDate FRIDAY = LocalDate.of(2091, 3, 2);

    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);

    @Autowired
    TestOffices offices;

    @Autowired
    OfficeDays days;

    @Test
    void an_authority_s_own_day_stands_over_the_country_s_and_over_its_weekday() {
        TestOffice office = offices.found();
        Actor clerk = office.clerk();
        days.adopt(List.of(day(FRIDAY, DayKind.HOLIDAY, "Nghỉ lễ")));
        days.set(List.of(day(FRIDAY, DayKind.SWAP_WORK, "Trực"), day(SATURDAY, DayKind.SWAP_WORK, "Làm bù")), clerk);

        WorkingDays here = days.of(office.authority());
        assertThat(here.isWorking(FRIDAY)).isTrue();
        assertThat(here.isWorking(SATURDAY)).isTrue();
        WorkingDays elsewhere = days.of(offices.found().authority());
        assertThat(elsewhere.isWorking(FRIDAY)).isFalse();
        assertThat(elsewhere.isWorking(SATURDAY)).isFalse();
        assertThat(days.year(office.authority(), Year.of(2091)))
                .extracting(listed -> listed.day().name())
                .containsExactly("Trực", "Làm bù");

        days.clear(FRIDAY, clerk);
        assertThat(days.of(office.authority()).isWorking(FRIDAY)).isFalse();
        assertThatThrownBy(() -> days.clear(FRIDAY, clerk)).hasMessage("calendar.unknown");
    }

    @Test
    void a_newer_release_corrects_the_country_s_days_of_its_years() {
        LocalDate first = LocalDate.of(2092, 5, 1);
        LocalDate wrong = LocalDate.of(2092, 5, 2);
        LocalDate otherYear = LocalDate.of(2093, 5, 1);
        days.adopt(List.of(
                day(first, DayKind.HOLIDAY, "Một"),
                day(wrong, DayKind.HOLIDAY, "Hai"),
                day(otherYear, DayKind.HOLIDAY, "Ba")));
        days.adopt(List.of(day(first, DayKind.SWAP_OFF, "Một")));

        Actor anybody = offices.found().clerk();
        assertThat(days.year(anybody.authority(), Year.of(2092)))
                .extracting(listed -> listed.day().kind())
                .containsExactly(DayKind.SWAP_OFF);
        assertThat(days.year(anybody.authority(), Year.of(2093))).hasSize(1);
    }

    @Test
    void only_who_manages_the_organisation_sets_days_and_each_names_its_paper() {
        TestOffice office = offices.found();
        Actor officer = office.officerOf(office.department("Phòng Thử"));
        List<SpecialDay> one = List.of(day(FRIDAY, DayKind.HOLIDAY, "Nghỉ"));
        assertThatThrownBy(() -> days.set(one, officer)).hasMessage("permission.denied");
        assertThatThrownBy(() -> days.clear(FRIDAY, officer)).hasMessage("permission.denied");
        assertThatThrownBy(() -> new SpecialDay(FRIDAY, DayKind.HOLIDAY, "Nghỉ", " "))
                .hasMessage("calendar.source");
        assertThatThrownBy(() -> days.proposal(Year.of(1999))).hasMessage("calendar.year");
    }

    private static SpecialDay day(LocalDate day, DayKind kind, String name) {
        return new SpecialDay(day, kind, name, "Thông báo thử");
    }
}
