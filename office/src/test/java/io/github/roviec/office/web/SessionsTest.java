package io.github.roviec.office.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.Plans;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.Visit;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.SignIn;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Sessions in the database: found by their keys, without secrets, and ended with the password that opened them.
@OfficeTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SessionsTest {

    private static final String ANOTHER = "mot-mat-khau-khac-han";

    @LocalServerPort
    int port;

    @Autowired
    TestOffices offices;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Visit signedIn(Actor actor) throws Exception {
        Visit browser = new Visit(port);
        assertThat(browser.signIn(name(actor), TestOffice.PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).doesNotContain("sai"));
        assertThat(browser.get("/doi-mat-khau").statusCode()).isEqualTo(200);
        return browser;
    }

    private String name(Actor actor) {
        return people.person(actor.id()).orElseThrow().signInName();
    }

    @Test
    void a_session_is_written_by_its_key() {
        List<String> steps = transaction.execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return Plans.steps(jdbc.sql("explain (format json) " + Sessions.SELDOM)
                    .params("a", 1L, 1, 1L, "b", "c")
                    .query(String.class)
                    .single());
        });
        assertThat(steps).anyMatch(step -> step.contains("Index") && step.endsWith(" on session"));
        assertThat(steps).doesNotContain("Seq Scan on session");
    }

    @Test
    void what_is_shown_once_is_not_kept_in_a_session() throws Exception {
        TestOffice office = offices.found();
        Actor administrator = office.administrator();
        Visit browser = signedIn(administrator);
        browser.get("/to-chuc/nguoi");
        HttpResponse<String> added = browser.post(
                "/to-chuc/nguoi",
                Map.of(
                        "name", "Nguyễn Văn Mới",
                        "account", "moi." + office.authority().value(),
                        "post", "CLERK",
                        "title", "Chuyên viên",
                        "unit", Long.toString(office.unit().value())));
        assertThat(added.statusCode()).isEqualTo(200);
        Actor clerk = office.clerk();
        HttpResponse<String> reset = browser.post("/to-chuc/nguoi/" + clerk.id().value() + "/mat-khau", Map.of());
        HttpResponse<String> gateway = browser.post("/thong-bao/cong", Map.of("address", "https://cong.example/tin"));
        HttpResponse<String> calendar = browser.post("/thong-bao/lich", Map.of());

        String kept = jdbc.sql("""
                select string_agg(encode(a.attribute_bytes, 'escape'), ' ') from identity.session_attributes a
                join identity.session s on s.primary_id = a.session_primary_id where s.principal_name = :name
                """)
                .param("name", name(administrator))
                .query(String.class)
                .single();
        for (String secret : List.of(
                found("<p>[^<]*?([a-z0-9]{4}(?:-[a-z0-9]{4}){3})", added),
                found("<p>[^<]*?([a-z0-9]{4}(?:-[a-z0-9]{4}){3})", reset),
                found("id=\"secret\"[^>]*value=\"([^\"]{20,})\"", gateway),
                found("/lich/([\\w-]{20,})\\.ics", calendar))) {
            assertThat(kept).doesNotContain(secret);
        }
    }

    private static String found(String pattern, HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        Matcher found = Pattern.compile(pattern).matcher(page.body());
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    @Test
    void a_given_password_ends_what_the_old_one_opened() throws Exception {
        TestOffice office = offices.found();
        Actor clerk = office.clerk();
        Visit browser = signedIn(clerk);
        signIn.reset(clerk.id(), ANOTHER, office.administrator().id());
        assertThat(browser.get("/").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/dang-nhap"));
    }

    @Test
    void who_chooses_another_password_goes_on_here_and_nowhere_else() throws Exception {
        Actor clerk = offices.found().clerk();
        Visit here = signedIn(clerk);
        Visit elsewhere = signedIn(clerk);
        here.get("/doi-mat-khau");
        HttpResponse<String> changed =
                here.post("/doi-mat-khau", Map.of("current", TestOffice.PASSWORD, "fresh", ANOTHER, "again", ANOTHER));
        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(here.get("/").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void a_closed_account_is_signed_in_nowhere() throws Exception {
        TestOffice office = offices.found();
        Actor clerk = office.clerk();
        signedIn(clerk);
        people.disable(clerk.id(), office.administrator().id());
        assertThat(jdbc.sql("select count(*) from identity.session where principal_name = :name")
                        .param("name", name(clerk))
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
