package io.github.roviec.office.indicators;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// An office with the shipped catalogue, when the forms of September 2024 are filled, and a commune that
/// fills them.
@OfficeTest
abstract class CommuneForms {

    @Autowired
    TestOffices offices;

    @Autowired
    Counting counting;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Indicators indicators;

    @Autowired
    Figures figures;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    TestOffice office;
    UnitId commune;
    Actor officer;
    Actor clerk;

    @BeforeEach
    void found() {
        offices.today(day());
        office = offices.found();
        commune = office.commune("An Sơn");
        officer = office.officerOf(commune);
        clerk = office.clerk();
        bring();
    }

    LocalDate day() {
        return LocalDate.of(2024, 9, 27);
    }

    void bring() {
        catalogue.bring(office.authority());
    }

    /// The commune's first form whose name begins so.
    Report form(String name) {
        return form(name, officer);
    }

    /// The first one that this person sees, after all that are due were opened.
    Report form(String name, Actor by) {
        forms.openDue(office.authority());
        return reports.seen(by).stream()
                .filter(report -> report.formName().startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
