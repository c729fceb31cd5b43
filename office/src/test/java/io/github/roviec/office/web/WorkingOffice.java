package io.github.roviec.office.web;

import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.organisation.UnitId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/// An office with the people of a browser journey, and a notice to hand in: the real one where it is at hand, else
/// that of the demonstration.
final class WorkingOffice {

    private static final Path REAL = Path.of("../../shared/data/van-quan-2024-09.docx");

    final TestOffice office;
    final UnitId finance;
    final Actor clerk;
    final Actor colleague;
    final Actor officer;
    final Actor chairman;
    final Actor administrator;
    private final People people;

    WorkingOffice(TestOffices offices, People people) {
        this(offices, offices.found(), people);
    }

    WorkingOffice(TestOffices offices, TestOffice office, People people) {
        this.people = people;
        this.office = office;
        offices.today(LocalDate.of(2024, 10, 8));
        finance = office.department("Phòng Tài chính - Kế hoạch", "Phòng TC-KH");
        office.department("Phòng Nông nghiệp và Phát triển nông thôn", "Phòng Nông nghiệp và PTNT");
        office.commune("An Sơn");
        office.commune("Điềm He");
        office.communes();
        clerk = office.clerk();
        colleague = office.clerk();
        officer = office.officerOf(finance);
        chairman = office.chairman("Người chủ trì");
        administrator = office.administrator();
    }

    String account(Actor actor) {
        return people.of(office.authority()).keySet().stream()
                .filter(person -> person.id().equals(actor.id()))
                .findFirst()
                .orElseThrow()
                .signInName();
    }

    Path notice() {
        if (Files.exists(REAL)) {
            return REAL;
        }
        try (var demo = Objects.requireNonNull(WorkingOffice.class.getResourceAsStream("/demo/notice-2024-08.docx"))) {
            Path copy = Files.createTempFile("notice", ".docx");
            Files.write(copy, demo.readAllBytes());
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
