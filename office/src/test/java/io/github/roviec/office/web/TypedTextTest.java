package io.github.roviec.office.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.Visit;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.reports.PaperWriting;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.reports.issue.PaperFile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What no person types by hand, and what pastes and scripts bring.
@OfficeTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TypedTextTest {

    @LocalServerPort
    int port;

    @Autowired
    TestOffices offices;

    @Autowired
    People people;

    @Autowired
    Drafts drafts;

    @Autowired
    PaperWriting writing;

    @Test
    void characters_that_no_text_has_are_taken_away_and_years_that_no_calendar_has_are_refused() throws Exception {
        WorkingOffice office = new WorkingOffice(offices, people);
        Visit clerk = new Visit(port);
        clerk.signIn(office.account(office.clerk), TestOffice.PASSWORD);
        clerk.get("/bao-cao");
        long id = drafts.compose("BC_NHIEM_VU", "2024-T9", null, office.clerk);
        assertThat(clerk.post(
                                "/bao-cao/" + id,
                                Map.of(
                                        "version",
                                        "1",
                                        "b.b0",
                                        "Mở\u0000 đầu\u0001\uFFFE\tmới",
                                        "head.place",
                                        "Nà\u0000 Mẫu"))
                        .statusCode())
                .isEqualTo(302);
        var paper = drafts.draft(id, office.clerk).paper();
        assertThat(paper.head().place()).isEqualTo("Nà Mẫu");
        assertThat(paper.body().getFirst().runs().findFirst().orElseThrow().text())
                .isEqualTo("Mở đầu\tmới");
        assertThat(writing.write(paper, PaperFile.Format.DOCX)).isNotEmpty();
        assertThat(writing.write(paper, PaperFile.Format.PDF)).isNotEmpty();

        clerk.get("/van-ban/phien-hop/lich-nam");
        for (String year : new String[] {"2000000000", "99999999999999999999", "nam nay", ""}) {
            assertThat(clerk.post("/van-ban/phien-hop/lich-nam", Map.of("year", year, "rule", "3", "day", "1/1/2025"))
                            .statusCode())
                    .as(year)
                    .isEqualTo(422);
        }
        assertThat(clerk.get("/van-ban/phien-hop/lich-nam?nam=2025&ngay=4294967299")
                        .statusCode())
                .isEqualTo(422);
    }
}
