package io.github.roviec.office;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.organisation.NewUnit;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/// Makes offices to test with, and turns the clock.
@TestComponent
public class TestOffices {

    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Organisation organisation;
    private final People people;
    private final OfficeClock clock;

    TestOffices(Organisation organisation, People people, OfficeClock clock) {
        this.organisation = organisation;
        this.people = people;
        this.clock = clock;
    }

    /// A new authority with nobody and nothing in it.
    public TestOffice found() {
        int number = NUMBER.incrementAndGet();
        return found("H" + number, number);
    }

    /// The same, by a code of its own.
    public TestOffice found(String code) {
        return found(code, NUMBER.incrementAndGet());
    }

    private TestOffice found(String code, int number) {
        UnitId authority =
                organisation.found(NewUnit.authority(code, "UBND huyện Thử " + number, LONG_AGO), ActorId.SYSTEM);
        return new TestOffice(number, authority, organisation, people);
    }

    public void today(LocalDate day) {
        clock.turnTo(day.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
    }

    public void now(Instant instant) {
        clock.turnTo(instant);
    }
}
