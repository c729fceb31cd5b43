package io.github.roviec.office;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.NewPerson;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.NewGroup;
import io.github.roviec.office.organisation.NewUnit;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.organisation.UnitKind;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// An authority made for a test. Every call adds somebody or something to it.
public final class TestOffice {

    public static final String PASSWORD = "mot-mat-khau-du-dai";

    private final int number;
    private final UnitId unit;
    private final Organisation organisation;
    private final People people;
    private final AtomicInteger next = new AtomicInteger();

    TestOffice(int number, UnitId unit, Organisation organisation, People people) {
        this.number = number;
        this.unit = unit;
        this.organisation = organisation;
        this.people = people;
    }

    public AuthorityId authority() {
        return new AuthorityId(unit.value());
    }

    public UnitId unit() {
        return unit;
    }

    public Actor clerk() {
        return person(PostKind.CLERK, unit, "Chuyên viên Văn phòng");
    }

    public Actor chairman(String name) {
        return named(name, PostKind.LEADER, unit, "Chủ tịch UBND");
    }

    public Actor administrator() {
        return person(PostKind.ADMINISTRATOR, unit, "Quản trị");
    }

    public Actor headOf(UnitId department) {
        return person(PostKind.HEAD, department, "Trưởng phòng");
    }

    public Actor officerOf(UnitId department) {
        return person(PostKind.OFFICER, department, "Chuyên viên");
    }

    public UnitId department(String name, String... aliases) {
        return unit(name, UnitKind.DEPARTMENT, aliases);
    }

    public UnitId commune(String name) {
        return unit("UBND xã " + name, UnitKind.COMMUNE, "xã " + name);
    }

    /// "UBND các xã, thị trấn": every commune, on any day.
    public GroupId communes() {
        return organisation.gather(
                new NewGroup(
                        authority(),
                        "XA",
                        "UBND các xã, thị trấn",
                        List.of("các xã, thị trấn"),
                        Set.of(UnitKind.COMMUNE),
                        Set.of(),
                        TestOffices.LONG_AGO),
                ActorId.SYSTEM);
    }

    private UnitId unit(String name, UnitKind kind, String... aliases) {
        return organisation.found(
                new NewUnit(
                        authority(),
                        "D" + next.incrementAndGet(),
                        name,
                        kind,
                        null,
                        List.of(aliases),
                        TestOffices.LONG_AGO),
                ActorId.SYSTEM);
    }

    private Actor person(PostKind post, UnitId in, String title) {
        return named("Người " + next.get(), post, in, title);
    }

    private Actor named(String name, PostKind post, UnitId in, String title) {
        String signInName = "p%d.%d".formatted(number, next.incrementAndGet());
        ActorId id = people.add(new NewPerson(authority(), signInName, name, PASSWORD, false), ActorId.SYSTEM);
        people.appoint(id, in, post, title, TestOffices.LONG_AGO, ActorId.SYSTEM);
        return people.actor(id, null).orElseThrow();
    }
}
