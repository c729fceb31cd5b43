package io.github.roviec.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.province.Province;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// Each page that a person of a province can come to by links asks by an index: it does not grow with what five years
/// have left behind.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "roviec.province.make=true",
            "roviec.province.tasks=12000",
            "roviec.province.users=300",
            "roviec.province.seed=5"
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestServer.class)
@Import(LargePagesTest.Watching.class)
class LargePagesTest {

    private static final Set<String> LARGE = Set.of("task", "sight", "finding", "party", "entry", "product", "fact");

    /// Statistics and evidence of a period go through its tasks, as they say; a sheet or a printed book holds all.
    private static final Pattern ALL = Pattern.compile("/nhiem-vu/ket-qua|minh-chung|\\.xlsx|\\.csv|/nhiem-vu/so\\b");

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern LEFT_OUT = Pattern.compile("\\.(css|js|svg)|lang=|dang-xuat|/api/|tep/");
    private static final int MOST = 150;

    @TestConfiguration
    static class Watching {
        @Bean
        static WatchedPlans watchedPlans() {
            return new WatchedPlans(LARGE);
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    WatchedPlans plans;

    @Autowired
    DataSource database;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ParameterizedTest
    @ValueSource(strings = {"vanphong1", "chutich", "stc.1", "stc.2", "x01.1"})
    void pages_ask_by_an_index(String account) throws Exception {
        signIn(account);
        int before = plans.questions();
        Set<String> seen = new HashSet<>();
        assertThat(plans.of(() -> walk(seen))).isEmpty();
        assertThat(seen).hasSizeGreaterThan(20);
        assertThat(plans.questions()).isGreaterThan(before + 200);
    }

    @Test
    void who_reads_a_large_table_is_found() throws Exception {
        Set<String> faults = plans.of(() -> JdbcClient.create(database)
                .sql("select count(*) from tasks.entry where text like :words")
                .param("words", "%x%")
                .query(Integer.class)
                .single());
        assertThat(faults).singleElement().asString().startsWith("entry: select count(*)");
    }

    private void walk(Set<String> seen) throws Exception {
        Deque<String> links = new ArrayDeque<>(Set.of("/"));
        while (!links.isEmpty() && seen.size() < MOST) {
            String link = links.poll();
            if (LEFT_OUT.matcher(link).find()
                    || ALL.matcher(link).find()
                    || !seen.add(link.replaceAll("\\d[\\d.-]*", "n").replaceAll("=[^&]*", ""))) {
                continue;
            }
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(at(link)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(link).isLessThan(500);
            Matcher found = LINK.matcher(answer.body());
            while (found.find()) {
                links.add(found.group(1).replace("&amp;", "&"));
            }
        }
    }

    private void signIn(String account) throws Exception {
        String page = http.send(HttpRequest.newBuilder(at("/dang-nhap")).build(), BodyHandlers.ofString())
                .body();
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        String form = "ten=" + account + "&mat-khau=" + Province.PASSWORD + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        http.send(
                HttpRequest.newBuilder(at("/dang-nhap"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
