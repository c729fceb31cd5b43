package io.github.roviec.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.organisation.Organisation;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The application stops and starts again on the same database: who was signed in still is.
class RestartTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String database = TestServer.newDatabase();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

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

    private static URI at(ConfigurableApplicationContext office, String path) {
        int port = Objects.requireNonNull(((WebServerApplicationContext) office).getWebServer())
                .getPort();
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> get(ConfigurableApplicationContext office, String path)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(at(office, path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(ConfigurableApplicationContext office, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        String typed = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(at(office, path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(typed))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String token(HttpResponse<String> page) {
        Matcher found = TOKEN.matcher(page.body());
        assertThat(found.find()).as("a form with a token").isTrue();
        return found.group(1);
    }

    private HttpResponse<String> signIn(ConfigurableApplicationContext office, String name, String password)
            throws IOException, InterruptedException {
        String token = token(get(office, "/dang-nhap"));
        return post(office, "/dang-nhap", Map.of("_csrf", token, "ten", name, "mat-khau", password));
    }

    private static long versionOfRow(JdbcClient jdbc) {
        return jdbc.sql("select xmin::text::bigint from identity.session where principal_name is not null")
                .query(Long.class)
                .single();
    }

    @Test
    void a_restart_keeps_people_signed_in_and_their_open_pages_alive() throws Exception {
        String token;
        try (ConfigurableApplicationContext first = start()) {
            String name = name(first);
            assertThat(signIn(first, name, "sai-mat-khau-nay").headers().firstValue("Location"))
                    .hasValueSatisfying(place -> assertThat(place).endsWith("/dang-nhap?sai"));
            assertThat(signIn(first, name, TestOffice.PASSWORD).headers().firstValue("Location"))
                    .hasValueSatisfying(place -> assertThat(place).doesNotContain("sai"));
            token = token(get(first, "/thong-bao/cua-toi"));

            JdbcClient jdbc = first.getBean(JdbcClient.class);
            long before = versionOfRow(jdbc);
            assertThat(get(first, "/nhiem-vu").statusCode()).isEqualTo(200);
            assertThat(get(first, "/thong-bao").statusCode()).isEqualTo(200);
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
            HttpResponse<String> tasks = get(second, "/nhiem-vu");
            assertThat(tasks.statusCode()).isEqualTo(200);
            assertThat(tasks.body()).contains("Chuyên viên Văn phòng");
            // A form that was open before the restart is still good, and what is said after it arrives.
            HttpResponse<String> done = post(second, "/thong-bao/da-doc", Map.of("_csrf", token, "last", "0"));
            assertThat(done.statusCode()).isEqualTo(302);
            assertThat(get(second, "/thong-bao").body()).contains("class=\"note done\"");
            assertThat(post(second, "/thong-bao/da-doc", Map.of("_csrf", "khac", "last", "0"))
                            .statusCode())
                    .isEqualTo(403);

            // What another release wrote cannot be read: the person signs in again, and nothing breaks.
            second.getBean(JdbcClient.class)
                    .sql("update identity.session_attributes set attribute_bytes = '\\xaced0001'")
                    .update();
            HttpResponse<String> again = get(second, "/nhiem-vu");
            assertThat(again.statusCode()).isEqualTo(302);
            assertThat(again.headers().firstValue("Location"))
                    .hasValueSatisfying(place -> assertThat(place).endsWith("/dang-nhap"));
        }
    }
}
