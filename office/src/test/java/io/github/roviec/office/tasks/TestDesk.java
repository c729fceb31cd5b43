package io.github.roviec.office.tasks;

import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;

/// An office with a clerk, two departments, three communes, and the test notice on the desk.
@TestComponent
public class TestDesk {

    public static final LocalDate TODAY = LocalDate.of(2024, 10, 8);

    private final TestOffices offices;
    private final Documents documents;

    TestDesk(TestOffices offices, Documents documents) {
        this.offices = offices;
        this.documents = documents;
    }

    public record Desk(
            TestOffice office, Actor clerk, Actor chairman, UnitId finance, UnitId home, DocumentId notice) {}

    public Desk set() {
        offices.today(TODAY);
        TestOffice office = offices.found();
        UnitId finance = office.department("Phòng Tài chính - Kế hoạch", "Phòng TC-KH");
        UnitId home = office.department("Phòng Nội vụ");
        office.commune("Bản Mới");
        office.commune("Nà Lầu");
        office.commune("Khuổi Thơm");
        office.communes();
        Actor clerk = office.clerk();
        Actor chairman = office.chairman(TestNotice.CHAIR);
        DocumentId notice = documents
                .receive(TestNotice.upload("Lưu: VT, bản " + office.unit().value()), clerk)
                .id();
        return new Desk(office, clerk, chairman, finance, home, notice);
    }
}
