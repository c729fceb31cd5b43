package io.github.roviec.office.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class PermissionsTest {

    @Autowired
    TestOffices offices;

    @Autowired
    People people;

    @Autowired
    Permissions permissions;

    @Test
    void an_officer_works_in_the_own_unit_and_nowhere_else() {
        TestOffice office = offices.found();
        UnitId finance = office.department("Phòng Tài chính");
        UnitId culture = office.department("Phòng Văn hóa");
        Actor officer = office.officerOf(finance);

        assertThat(permissions.may(officer, Deed.WORK_ON_TASKS, finance)).isTrue();
        assertThat(permissions.may(officer, Deed.WORK_ON_TASKS, culture)).isFalse();
        assertThat(permissions.may(officer, Deed.ASSIGN_TASKS)).isFalse();
    }

    @Test
    void a_clerk_acts_for_the_own_authority_and_for_no_other() {
        TestOffice here = offices.found();
        TestOffice elsewhere = offices.found();
        Actor clerk = here.clerk();

        assertThat(permissions.may(clerk, Deed.SEE_TASKS, here.department("Phòng Nội vụ")))
                .isTrue();
        assertThat(permissions.may(clerk, Deed.SEE_TASKS, elsewhere.department("Phòng Nội vụ")))
                .isFalse();
    }

    @Test
    void an_administrator_sees_no_work() {
        Actor administrator = offices.found().administrator();
        assertThat(permissions.may(administrator, Deed.SEE_TASKS)).isFalse();
        assertThat(permissions.may(administrator, Deed.MANAGE_PEOPLE)).isTrue();
    }

    @Test
    void a_post_that_has_ended_gives_nothing() {
        offices.today(LocalDate.of(2024, 10, 8));
        TestOffice office = offices.found();
        Actor clerk = office.clerk();
        PostId post = people.posts(clerk.id()).getFirst().id();

        people.end(post, LocalDate.of(2024, 10, 8), ActorId.SYSTEM);
        assertThat(people.actor(clerk.id(), null)).isPresent();
        offices.today(LocalDate.of(2024, 10, 9));
        assertThat(people.actor(clerk.id(), null)).isEmpty();
    }

    @Test
    void a_closed_account_does_nothing_more_even_while_signed_in() {
        Actor clerk = offices.found().clerk();
        people.disable(clerk.id(), ActorId.SYSTEM);
        assertThat(people.actor(clerk.id(), null)).isEmpty();
    }

    @Test
    void nobody_is_given_a_post_in_another_authority() {
        Actor clerk = offices.found().clerk();
        UnitId elsewhere = offices.found().unit();
        assertThatThrownBy(() -> people.appoint(
                        clerk.id(), elsewhere, PostKind.CLERK, "Chuyên viên", TestOffices.LONG_AGO, ActorId.SYSTEM))
                .hasMessage("identity.unit-elsewhere");
    }
}
