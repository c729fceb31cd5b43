package io.github.roviec.office.web;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An office with the shipped catalogue, its forms open, and an officer who fills those of a commune; its
/// pages are served.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class FormOffice {

    @LocalServerPort
    int port;

    @Autowired
    TestOffices offices;

    @Autowired
    People people;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    WorkingOffice office;
    UnitId commune;
    Actor officer;

    @BeforeEach
    void openForms() {
        office = new WorkingOffice(offices, people);
        offices.today(day());
        commune = office.office.commune("Tân Lập");
        officer = office.office.officerOf(commune);
        bring();
        forms.openDue(office.office.authority());
    }

    void bring() {
        catalogue.bring(office.office.authority());
    }

    /// On which the forms open.
    LocalDate day() {
        return LocalDate.of(2024, 10, 8);
    }

    /// The first form of this person's whose name begins so.
    Report form(String name, Actor by) {
        return reports.seen(by).stream()
                .filter(each -> each.formName().startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
