package io.github.roviec.office.web;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.NewPerson;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.indicators.CountrySize;
import io.github.roviec.office.indicators.MadeCountry;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// How fast a province's board answers 20 people on a made-up country. Not part of the build; how to
/// run it:
/// docs/speed.md.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BoardSpeed {

    private static final int PEOPLE = 20;
    private static final String PASSWORD = "mot-mat-khau-du-dai";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    TestOffices offices;

    @Autowired
    MadeCountry made;

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    private static int number(String name, int usual) {
        return Integer.getInteger("roviec.boards." + name, usual);
    }

    @Test
    void a_provinces_board() throws Exception {
        int months = number("months", 24);
        AuthorityId country = made.make(
                new CountrySize(number("provinces", 34), number("communes", 3321), number("indicators", 200), months),
                written -> System.err.println("figures: " + written));
        LocalDate today = LocalDate.of(2024, 1, 10).plusMonths(months);
        offices.today(today);
        UnitId province =
                organisation.byCode(country, "T1", today).orElseThrow().id();
        for (int person = 0; person < PEOPLE; person++) {
            ActorId id = people.add(
                    new NewPerson(country, "lanhdao" + person, "Lãnh đạo " + person, PASSWORD, false), ActorId.SYSTEM);
            people.appoint(
                    id,
                    new UnitId(country.value()),
                    PostKind.LEADER,
                    "Lãnh đạo",
                    LocalDate.of(2021, 1, 1),
                    ActorId.SYSTEM);
        }
        String url = "/so-lieu/bang/CHUNG?don-vi=" + province.value();
        List<HttpClient> clients = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            clients.add(signedIn(person));
        }
        long cold = System.nanoTime();
        get(clients.getFirst(), url);
        System.err.printf("first, nothing kept: %d ms%n", (System.nanoTime() - cold) / 1_000_000);
        // the first run warms the machine up
        for (int think : List.of(0, 2000, 0)) {
            run(clients, url, think);
        }
    }

    private void run(List<HttpClient> clients, String url, int think) throws Exception {
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        long end = System.nanoTime() + number("seconds", 30) * 1_000_000_000L;
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (HttpClient client : clients) {
                running.add(all.submit(() -> {
                    while (System.nanoTime() < end) {
                        if (think > 0) {
                            Thread.sleep(ThreadLocalRandom.current().nextInt(think / 2, think * 3 / 2));
                        }
                        long start = System.nanoTime();
                        get(client, url);
                        times.add((System.nanoTime() - start) / 1000);
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        List<Long> sorted = times.stream().sorted().toList();
        System.err.printf(
                "%d people, think time about %d ms: %d answers, median %.1f ms, p95 %.1f ms, longest %.1f ms%n",
                PEOPLE,
                think,
                sorted.size(),
                sorted.get(sorted.size() / 2) / 1000.0,
                sorted.get(sorted.size() * 95 / 100) / 1000.0,
                sorted.getLast() / 1000.0);
    }

    private void get(HttpClient client, String url) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + url))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("figure-cards")) {
            throw new AssertionError(answer.statusCode() + " " + url);
        }
    }

    private HttpClient signedIn(int person) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String home = "http://localhost:" + port;
        String page = client.send(
                        HttpRequest.newBuilder(URI.create(home + "/dang-nhap")).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher csrf = CSRF.matcher(page);
        if (!csrf.find()) {
            throw new AssertionError("no form to sign in");
        }
        String form = "_csrf=" + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8) + "&ten=lanhdao" + person
                + "&mat-khau=" + PASSWORD;
        client.send(
                HttpRequest.newBuilder(URI.create(home + "/dang-nhap"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return client;
    }
}
