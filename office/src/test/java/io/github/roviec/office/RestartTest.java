package io.github.roviec.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.organisation.Organisation;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The application stops and starts again on the same database: who was signed in still is.
class RestartTest {

    private final String database = TestServer.newDatabase();

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(RoViec.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--roviec.db.url=" + database,
                        "--roviec.db.user=postgres",
                        "--roviec.db.password=");
    }

    private static String name(ConfigurableApplicationContext office) {
        Organisation organisation = office.getBean(Organisation.class);
        People people = office.getBean(People.class);
        TestOffice made = new TestOffices(organisation, people, office.getBean(OfficeClock.class)).found();
        Actor clerk = made.clerk();
        return people.of(made.authority()).keySet().stream()
                .filter(person -> person.id().equals(clerk.id()))
                .findFirst()
                .orElseThrow()
                .signInName();
    }

    private static int port(ConfigurableApplicationContext office) {
        return Objects.requireNonNull(((WebServerApplicationContext) office).getWebServer())
                .getPort();
    }

    private static long versionOfRow(JdbcClient jdbc) {
        return jdbc.sql("select xmin::text::bigint from identity.session where principal_name is not null")
                .query(Long.class)
                .single();
    }

    @Test
    void a_restart_keeps_people_signed_in_and_their_open_pages_alive() throws Exception {
        Visit browser;
        try (ConfigurableApplicationContext first = start()) {
            String name = name(first);
            browser = new Visit(port(first));
            assertThat(browser.signIn(name, "sai-mat-khau-nay").headers().firstValue("Location"))
                    .hasValueSatisfying(place -> assertThat(place).endsWith("/dang-nhap?sai"));
            assertThat(browser.signIn(name, TestOffice.PASSWORD).headers().firstValue("Location"))
                    .hasValueSatisfying(place -> assertThat(place).doesNotContain("sai"));
            assertThat(browser.get("/thong-bao/cua-toi").body()).contains("name=\"_csrf\"");

            JdbcClient jdbc = first.getBean(JdbcClient.class);
            long before = versionOfRow(jdbc);
            assertThat(browser.get("/nhiem-vu").statusCode()).isEqualTo(200);
            assertThat(browser.get("/thong-bao").statusCode()).isEqualTo(200);
            assertThat(versionOfRow(jdbc))
                    .as("reading pages does not write the session")
                    .isEqualTo(before);
            String kept = jdbc.sql(
                            "select string_agg(encode(attribute_bytes, 'escape'), ' ') from identity.session_attributes")
                    .query(String.class)
                    .single();
            assertThat(kept).contains(name).doesNotContain("argon2", "bcrypt", TestOffice.PASSWORD, "sai-mat-khau-nay");
        }
        try (ConfigurableApplicationContext second = start()) {
            browser.moved(port(second));
            // A form that was open before the restart is still good, and what is said after it arrives.
            HttpResponse<String> done = browser.post("/thong-bao/da-doc", Map.of("last", "0"));
            assertThat(done.statusCode()).isEqualTo(302);
            assertThat(browser.get("/thong-bao").body()).contains("class=\"note done\"");
            HttpResponse<String> tasks = browser.get("/nhiem-vu");
            assertThat(tasks.statusCode()).isEqualTo(200);
            assertThat(tasks.body()).contains("Chuyên viên Văn phòng");
            assertThat(browser.post("/thong-bao/da-doc", Map.of("_csrf", "khac", "last", "0"))
                            .statusCode())
                    .isEqualTo(403);

            // What another release wrote cannot be read: the person signs in again, and nothing breaks.
            second.getBean(JdbcClient.class)
                    .sql("update identity.session_attributes set attribute_bytes = '\\xaced0001'")
                    .update();
            HttpResponse<String> again = browser.get("/nhiem-vu");
            assertThat(again.statusCode()).isEqualTo(302);
            assertThat(again.headers().firstValue("Location"))
                    .hasValueSatisfying(place -> assertThat(place).endsWith("/dang-nhap"));
        }
    }
}
