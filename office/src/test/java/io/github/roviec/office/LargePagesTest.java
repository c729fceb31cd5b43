package io.github.roviec.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.province.Province;
import java.net.URI;
import java.net.http.HttpResponse;
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

    /// Those that the made-up province fills.
    private static final Set<String> LARGE =
            Set.of("task", "sight", "finding", "party", "entry", "product", "fact", "proposal");

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

    @ParameterizedTest
    @ValueSource(strings = {"vanphong1", "chutich", "stc.1", "stc.2", "x01.1", "quantri1"})
    void pages_ask_by_an_index(String account) throws Exception {
        Visit browser = new Visit(port);
        browser.signIn(account, Province.PASSWORD);
        int before = plans.questions();
        Set<String> seen = new HashSet<>();
        assertThat(plans.of(() -> walk(browser, seen))).isEmpty();
        assertThat(seen).hasSizeGreaterThan(10);
        assertThat(plans.questions()).isGreaterThan(before + 100);
    }

    @Test
    void who_reads_a_large_table_is_found() throws Exception {
        Set<String> faults = plans.of(() -> JdbcClient.create(database)
                .sql("select count(*) from tasks.entry where text like :words")
                .param("words", "%x%")
                .query(Integer.class)
                .single());
        assertThat(faults).singleElement().asString().startsWith("Seq Scan on entry: select count(*)");
    }

    private static void walk(Visit browser, Set<String> seen) throws Exception {
        Deque<String> links = new ArrayDeque<>(Set.of("/"));
        while (!links.isEmpty() && seen.size() < MOST) {
            String link = links.poll();
            if (LEFT_OUT.matcher(link).find()
                    || ALL.matcher(link).find()
                    || !seen.add(link.replaceAll("\\d[\\d.-]*", "n").replaceAll("=[^&]*", ""))) {
                continue;
            }
            HttpResponse<String> answer = browser.get(link);
            assertThat(answer.statusCode()).as(link).isLessThan(500);
            answer.headers().firstValue("Location").map(URI::create).ifPresent(there -> links.add(there.getPath()));
            Matcher found = LINK.matcher(answer.body());
            while (found.find()) {
                links.add(found.group(1).replace("&amp;", "&"));
            }
        }
    }
}
