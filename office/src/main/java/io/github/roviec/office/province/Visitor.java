package io.github.roviec.office.province;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One person at work: looks at lists, narrows them, searches, opens tasks, reports on those of the own unit.
final class Visitor {

    enum Kind {
        LIST,
        FILTER,
        SEARCH,
        OPEN,
        UPDATE
    }

    /// @param nanos from the question to the last byte of the answer
    record Answer(Kind kind, long nanos, boolean fault) {}

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\"[^>]*value=\"(\\d+)\"");
    private static final Pattern TASK = Pattern.compile("href=\"/nhiem-vu/(\\d{4}-\\d+(?:\\.\\d+)?)\"");

    private static final List<String> LISTS =
            List.of("/", "/nhiem-vu", "/nhiem-vu", "/nhiem-vu?trang=2", "/nhiem-vu?trang=7");
    private static final List<String> FILTERS = List.of(
            "trang-thai=DONE",
            "trang-thai=SUBMITTED",
            "trang-thai=ACKNOWLEDGED,IN_PROGRESS",
            "han=OVERDUE",
            "han=DUE_TODAY,DUE_SOON",
            "han=UNDATED",
            "han=LATE",
            "loai=ONGOING",
            "loai=GENERAL&trang-thai=DONE",
            "tu=01/03/2025&den=31/03/2025",
            "trang-thai=DONE&han=LATE&loai=DATED",
            "cua-toi=WAITING");
    private static final List<String> WORDS = List.of(
            "đầu tư công",
            "giai phong mat bang",
            "\"giấy chứng nhận\"",
            "tiếp tục",
            "lễ hội cưỡi ngựa",
            "cong nghiep cum",
            "Sở Tài chính quyết toán",
            "2024-0031",
            "112/BC-",
            "trạm y tế",
            "bao cao",
            "hồ chứa nước mùa mưa",
            "ĐT.245",
            "xã nghèo");

    private final Load.Plan plan;
    private final String account;
    private final Chance chance;
    private final AtomicBoolean over;
    private final AtomicBoolean counting;
    private final HttpClient http;
    private final List<String> known = new ArrayList<>();
    private final List<String> own = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private String token = "";

    Visitor(Load.Plan plan, String account, Chance chance, AtomicBoolean over, AtomicBoolean counting) {
        this.plan = plan;
        this.account = account;
        this.chance = chance;
        this.over = over;
        this.counting = counting;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(20))
                .build();
    }

    List<Answer> answers() {
        return answers;
    }

    boolean signIn() throws IOException, InterruptedException {
        take(send(HttpRequest.newBuilder(at("/dang-nhap"))).body());
        HttpResponse<String> in = post("/dang-nhap", Map.of("ten", account, "mat-khau", Province.PASSWORD));
        return in.statusCode() == 302
                && !in.headers().firstValue("location").orElse("sai").contains("sai");
    }

    boolean work() throws InterruptedException {
        pause();
        while (!over.get()) {
            switch (chance.below(10)) {
                case 0, 1, 2 -> look(Kind.LIST, chance.any(LISTS));
                case 3, 4 -> look(Kind.FILTER, "/nhiem-vu?" + chance.any(FILTERS));
                case 5, 6 -> look(Kind.SEARCH, "/nhiem-vu?q=" + encoded(chance.any(WORDS)));
                case 7, 8 -> open();
                default -> update();
            }
        }
        return true;
    }

    private void open() throws InterruptedException {
        if (known.isEmpty()) {
            look(Kind.LIST, "/nhiem-vu");
        } else {
            look(Kind.OPEN, "/nhiem-vu/" + chance.any(known));
        }
    }

    /// Reports progress on a task of the own unit. Who leads the province or sits in its office has none.
    private void update() throws InterruptedException {
        if (!account.contains(".")) {
            open();
            return;
        }
        if (own.isEmpty()) {
            look(Kind.FILTER, "/nhiem-vu?vai-tro=LEAD&trang-thai=ACKNOWLEDGED,IN_PROGRESS");
            own.addAll(known);
            return;
        }
        String task = chance.any(own);
        String page = look(Kind.OPEN, "/nhiem-vu/" + task);
        Matcher version = VERSION.matcher(page);
        if (!page.contains("/bao-cao\"") || !version.find()) {
            own.remove(task);
            return;
        }
        long begun = System.nanoTime();
        int status = 0;
        try {
            status = post(
                            "/nhiem-vu/" + task + "/bao-cao",
                            Map.of("version", version.group(1), "text", "Đã làm thêm một bước (đo tốc độ)"))
                    .statusCode();
        } catch (IOException unanswered) {
            // Counted below.
        }
        // A colleague of the same unit may have been quicker: that is no fault of the application.
        note(Kind.UPDATE, begun, status != 302 && status != 409);
        pause();
    }

    private String look(Kind kind, String path) throws InterruptedException {
        long begun = System.nanoTime();
        String page = "";
        boolean fault = true;
        try {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(at(path)));
            page = answer.body();
            fault = answer.statusCode() != 200 || !page.contains("</html>");
        } catch (IOException unanswered) {
            // Counted below.
        }
        note(kind, begun, fault);
        take(page);
        if (kind != Kind.OPEN) {
            List<String> found = TASK.matcher(page)
                    .results()
                    .map(match -> match.group(1))
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                known.clear();
                known.addAll(found);
            }
        }
        pause();
        return page;
    }

    private void note(Kind kind, long begun, boolean fault) {
        if (counting.get()) {
            answers.add(new Answer(kind, System.nanoTime() - begun, fault));
        }
    }

    private void take(String page) {
        Matcher found = TOKEN.matcher(page);
        if (found.find()) {
            token = found.group(1);
        }
    }

    private void pause() throws InterruptedException {
        if (plan.thinkMax() > 0) {
            Thread.sleep(Duration.ofMillis(chance.between(plan.thinkMin(), plan.thinkMax())));
        }
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body + "&_csrf=" + encoded(token))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(
                request.timeout(Duration.ofSeconds(60)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI at(String path) {
        return URI.create(plan.address() + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
