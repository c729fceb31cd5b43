package io.github.roviec.office.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.PostId;
import io.github.roviec.office.identity.token.TokenScope;
import io.github.roviec.office.identity.token.Tokens;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.indicators.definition.Definitions;
import io.github.roviec.office.indicators.evidence.Proofs;
import io.github.roviec.office.organisation.UnitId;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Another system reads, fills and submits with a key, and with no other.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 8);

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    TestOffices offices;

    @Autowired
    People people;

    @Autowired
    Tokens tokens;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Indicators indicators;

    @Autowired
    Figures figures;

    @Autowired
    Periods periods;

    @Autowired
    Forms forms;

    @Autowired
    Definitions definitions;

    @Autowired
    Proofs proofs;

    @Autowired
    JdbcClient jdbc;

    private TestOffice office;
    private UnitId commune;
    private Actor clerk;
    private Actor officer;

    @BeforeEach
    void anOfficeWithFigures() {
        offices.today(TODAY);
        office = offices.found();
        commune = office.commune("Tân Lập");
        office.commune("Bình Yên");
        clerk = office.clerk();
        officer = office.officerOf(commune);
        catalogue.bring(office.authority());
        forms.openDue(office.authority());
        figures.record(
                indicators.require(office.authority(), "NS_THU"),
                office.unit(),
                periods.period(office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2024, 9),
                0,
                new BigDecimal("24310.5"),
                null,
                null,
                clerk);
    }

    private PostId post(Actor actor) {
        return people.posts(actor.id()).getFirst().id();
    }

    private String key(Actor actor, TokenScope scope) {
        return tokens.make(post(actor), "Phần mềm thử", scope, TODAY.plusDays(30), actor);
    }

    private HttpResponse<String> ask(String method, String path, @Nullable String key, @Nullable String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void figures_are_read_with_a_key_and_only_with_one() throws Exception {
        String key = key(clerk, TokenScope.READ);
        HttpResponse<String> answer = ask("GET", "/api/v1/figures?indicator=NS_THU&year=2024&number=9", key, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        JsonNode figure = json(answer).get("figures").get(0);
        assertThat(figure.get("value").decimalValue()).isEqualByComparingTo("24310.5");
        assertThat(json(ask("GET", "/api/v1/indicators", key, null)).size()).isGreaterThan(60);
        assertThat(json(ask("GET", "/api/v1/units", key, null)).size()).isGreaterThan(2);

        HttpResponse<String> stranger = ask("GET", "/api/v1/units", null, null);
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(json(stranger).get("code").asString()).isEqualTo("token.invalid");
        assertThat(json(stranger).get("detail").asString()).contains("không có khóa");
        assertThat(ask("GET", "/api/v1/units", key + "x", null).statusCode()).isEqualTo(401);
        HttpResponse<String> unknown = ask("GET", "/api/v1/figures?indicator=KHONG_CO&year=2024", key, null);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).get("code").asString()).isEqualTo("indicator.unknown");
        assertThat(ask("GET", "/api/v1/figures?indicator=NS_THU&year=x", key, null)
                        .statusCode())
                .isEqualTo(400);
    }

    /// A month that nobody asked for is not answered in the place of the one that was meant.
    @Test
    void of_several_periods_in_a_year_it_is_said_which_one() throws Exception {
        String key = key(clerk, TokenScope.READ);
        for (String kind : List.of("", "&kind=QUARTER", "&kind=SIX_MONTHS")) {
            HttpResponse<String> answer = ask("GET", "/api/v1/figures?indicator=NS_THU&year=2024" + kind, key, null);
            assertProblem(answer, 400);
            assertThat(json(answer).get("code").asString()).isEqualTo("api.number");
            assertThat(json(answer).get("detail").asString()).contains("number");
        }
        assertProblem(ask("GET", "/api/v1/evidence?indicator=NTM21&year=2024", key, null), 400);
        HttpResponse<String> year = ask("GET", "/api/v1/figures?indicator=NS_THU&year=2024&kind=YEAR", key, null);
        assertThat(year.statusCode()).isEqualTo(200);
        assertThat(json(year).get("number").asInt()).isEqualTo(1);
    }

    @Test
    void the_words_of_a_conflict_speak_of_no_screen() throws Exception {
        String key = key(officer, TokenScope.SUBMIT);
        String path = poverty(key);
        JsonNode cells = json(ask("GET", path, key, null)).get("cells");
        HttpResponse<String> late =
                ask("PUT", path, key, "{\"version\":7,\"cells\":[" + cell(cells, 0, "\"value\":1") + "]}");
        assertProblem(late, 409);
        assertThat(json(late).get("detail").asString()).contains("đọc lại biểu").doesNotContain("màn hình");
        HttpResponse<String> wrong = ask(
                "PUT",
                path,
                key,
                "{\"version\":1,\"cells\":[" + cell(cells, 0, "\"absence\":\"" + "x".repeat(20_000) + "\"") + "]}");
        assertThat(wrong.statusCode()).isEqualTo(200);
        JsonNode told = json(wrong).get("wrong").get(0);
        assertThat(told.get("code").asString()).isEqualTo("indicators.too-long");
        assertThat(told.get("detail").asString()).contains("Lý do không có số liệu", "20.000", "2.000");
    }

    @Test
    void a_communes_key_sees_its_own_unit_and_no_other() throws Exception {
        String key = key(officer, TokenScope.READ);
        JsonNode units = json(ask("GET", "/api/v1/units", key, null));
        assertThat(units.size()).isEqualTo(1);
        String authority = jdbc.sql("select code from organisation.unit where id = :id")
                .param("id", office.unit().value())
                .query(String.class)
                .single();
        assertThat(ask("GET", "/api/v1/figures?indicator=NS_THU&year=2024&number=9&unit=" + authority, key, null)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_form_is_filled_and_submitted() throws Exception {
        String key = key(officer, TokenScope.SUBMIT);
        JsonNode form = json(ask("GET", "/api/v1/forms", key, null))
                .valueStream()
                .filter(each -> each.get("form").asString().startsWith("Nông thôn mới"))
                .findFirst()
                .orElseThrow();
        String path = "/api/v1/forms/" + form.get("id").asLong();
        List<JsonNode> cells = json(ask("GET", path, key, null))
                .get("cells")
                .valueStream()
                .filter(cell -> !cell.get("byParts").asBoolean())
                .toList();
        assertThat(cells.size()).isGreaterThan(19);
        StringBuilder filled = new StringBuilder();
        for (int at = 0; at < cells.size(); at++) {
            filled.append(at == 0 ? "" : ",")
                    .append("{\"key\":\"")
                    .append(cells.get(at).get("key").asString())
                    .append(
                            at == 1
                                    ? "\",\"absence\":\"Chưa rà soát\"}"
                                    : "\",\"value\":" + (at == 0 ? "1.5" : "1") + "}");
        }
        String read = key(officer, TokenScope.READ);
        HttpResponse<String> refused = ask("PUT", path, read, "{\"version\":1,\"cells\":[]}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).get("detail").asString()).startsWith("Khóa này chỉ để đọc");
        HttpResponse<String> answer = ask("PUT", path, key, "{\"version\":1,\"cells\":[" + filled + "]}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("wrong").size()).isEqualTo(1);
        assertThat(json(answer).get("wrong").get(0).get("code").asString()).isEqualTo("indicators.decimals");
        int version = json(answer).get("version").asInt();
        assertThat(ask("POST", path + "/submit", key, "{\"version\":" + version + "}")
                        .statusCode())
                .isEqualTo(422);
        String first = cells.get(0).get("key").asString();
        JsonNode again = json(ask(
                "PUT", path, key, "{\"version\":" + version + ",\"cells\":[{\"key\":\"" + first + "\",\"value\":1}]}"));
        HttpResponse<String> old = ask("PUT", path, key, "{\"version\":1,\"cells\":[]}");
        assertThat(old.statusCode()).isEqualTo(409);
        HttpResponse<String> submitted = ask(
                "POST",
                path + "/submit",
                key,
                "{\"version\":" + again.get("version").asInt() + "}");
        assertThat(submitted.statusCode()).isEqualTo(200);
        assertThat(json(submitted).get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(ask("PUT", path, key, "not json").statusCode()).isEqualTo(400);
    }

    private String poverty(String key) throws Exception {
        JsonNode form = json(ask("GET", "/api/v1/forms", key, null))
                .valueStream()
                .filter(each -> each.get("form").asString().startsWith("Hộ nghèo"))
                .findFirst()
                .orElseThrow();
        return "/api/v1/forms/" + form.get("id").asLong();
    }

    private static String cell(JsonNode cells, int at, String rest) {
        return "{\"key\":\"" + cells.get(at).get("key").asString() + "\"," + rest + "}";
    }

    @Test
    void what_cannot_be_kept_is_told_place_by_place() throws Exception {
        String key = key(officer, TokenScope.SUBMIT);
        String path = poverty(key);
        JsonNode cells = json(ask("GET", path, key, null)).get("cells");
        HttpResponse<String> answer = ask(
                "PUT",
                path,
                key,
                "{\"version\":1,\"cells\":["
                        + cell(cells, 0, "\"value\":1e600000000") + ","
                        + cell(cells, 1, "\"value\":1e-600000000") + ","
                        + cell(cells, 2, "\"value\":12") + ","
                        + "{\"key\":\"999999-0\",\"value\":3},"
                        + cell(cells, 3, "\"absence\":\"Mất\\u0000 sổ\"")
                        + "]}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("changed").asInt()).isEqualTo(2);
        assertThat(json(answer)
                        .get("wrong")
                        .valueStream()
                        .map(wrong -> wrong.get("code").asString())
                        .toList())
                .containsExactlyInAnyOrder(
                        "indicators.number-long", "indicators.number-long", "indicators.place-unknown");
        assertThat(json(ask("GET", path, key, null))
                        .get("cells")
                        .get(3)
                        .get("absence")
                        .asString())
                .isEqualTo("Mất sổ");
    }

    @Test
    void an_explanation_is_written_and_is_not_lost_with_the_next_writing() throws Exception {
        String key = key(officer, TokenScope.SUBMIT);
        String path = poverty(key);
        JsonNode cells = json(ask("GET", path, key, null)).get("cells");
        String first =
                "{\"version\":1,\"cells\":[" + cell(cells, 0, "\"value\":120,\"note\":\"Sáp nhập hai thôn\"") + "]}";
        assertThat(json(ask("PUT", path, key, first)).get("changed").asInt()).isEqualTo(1);
        String again = "{\"version\":2,\"cells\":[" + cell(cells, 0, "\"value\":120") + "]}";
        assertThat(json(ask("PUT", path, key, again)).get("changed").asInt()).isZero();
        JsonNode kept = json(ask("GET", path, key, null)).get("cells").get(0);
        assertThat(kept.get("note").asString()).isEqualTo("Sáp nhập hai thôn");
        // The explanation of another number is another one.
        String other = "{\"version\":2,\"cells\":[" + cell(cells, 0, "\"value\":130") + "]}";
        assertThat(json(ask("PUT", path, key, other)).get("changed").asInt()).isEqualTo(1);
        assertThat(json(ask("GET", path, key, null)).get("cells").get(0).has("note"))
                .isFalse();
    }

    private void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).get("code").asString()).isNotEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whatever_is_wrong_with_a_request_is_told_as_a_problem() throws Exception {
        String key = key(officer, TokenScope.SUBMIT);
        String path = poverty(key);
        for (String body : new String[] {
            "{\"version\":1}",
            "{\"version\":1,\"cells\":null}",
            "{\"version\":1,\"cells\":[null]}",
            "{\"version\":1,\"cells\":[{\"value\":1}]}",
            "{\"cells\":[]}",
            "{\"version\":1,\"cells\":[{\"key\":\"1-0\",\"value\":\"nhiều\"}]}",
            "{\"version\":1,\"cells\":[{\"key\":\"1-0\",\"valeu\":1}]}",
            "null",
            ""
        }) {
            assertProblem(ask("PUT", path, key, body), 400);
        }
        assertProblem(ask("POST", path + "/submit", key, "{}"), 400);
        assertProblem(ask("GET", "/api/v1/forms/x", key, null), 400);
        assertProblem(ask("GET", "/api/v1/figures?year=2024", key, null), 400);
        assertProblem(ask("GET", "/api/v1/figures?indicator=&year=2024", key, null), 422);
        assertProblem(ask("GET", "/api/v1/figures?indicator=NS_THU&year=1900&number=1", key, null), 422);
        assertProblem(ask("GET", "/api/v1/figures?indicator=NS%00THU&year=2024", key, null), 400);
        assertProblem(ask("GET", "/api/v1/khong-co", key, null), 404);
        assertProblem(ask("DELETE", path, key, null), 405);
        HttpResponse<String> form = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .PUT(HttpRequest.BodyPublishers.ofString("version=1"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Authorization", "Bearer " + key)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertProblem(form, 415);
    }

    @Test
    void a_key_ends_when_it_is_revoked_when_its_day_has_passed_and_with_its_post() throws Exception {
        String revoked = key(clerk, TokenScope.READ);
        tokens.revoke(tokens.of(clerk).getFirst().id(), clerk);
        assertThat(ask("GET", "/api/v1/units", revoked, null).statusCode()).isEqualTo(401);
        String over = key(clerk, TokenScope.READ);
        offices.today(TODAY.plusDays(31));
        assertThat(ask("GET", "/api/v1/units", over, null).statusCode()).isEqualTo(401);
        offices.today(TODAY);
        assertThat(ask("GET", "/api/v1/units", over, null).statusCode()).isEqualTo(200);
        people.disable(clerk.id(), office.administrator().id());
        assertThat(ask("GET", "/api/v1/units", over, null).statusCode()).isEqualTo(401);
    }

    @Test
    void people_make_keys_for_their_own_posts_and_administrators_for_everybodys() {
        Actor administrator = office.administrator();
        assertThatThrownBy(() -> tokens.make(post(officer), "x", TokenScope.READ, TODAY, clerk))
                .isInstanceOf(Refusal.class);
        tokens.make(post(officer), "Cổng tỉnh", TokenScope.SUBMIT, TODAY, administrator);
        assertThat(tokens.of(officer)).hasSize(1);
        assertThat(tokens.of(clerk)).isEmpty();
        assertThat(tokens.of(administrator)).hasSize(1);
        assertThatThrownBy(() -> tokens.make(post(clerk), "x", TokenScope.READ, TODAY.plusYears(2), clerk))
                .isInstanceOf(Refusal.class);
        String secret = key(clerk, TokenScope.READ);
        assertThat(jdbc.sql("select count(*) from identity.token where digest = :secret or tail = :secret")
                        .param("secret", secret)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void any_key_can_be_revoked_however_many_there_are() throws Exception {
        String oldest = key(clerk, TokenScope.READ);
        long id = tokens.of(clerk).getFirst().id();
        jdbc.sql("""
                insert into identity.token (authority_id, post_id, name, scope, digest, tail, created_at, created_by, last_day)
                select authority_id, post_id, name || n, scope, md5(id || '-' || n) || md5(n || '-' || id), tail,
                       created_at, created_by, last_day
                from identity.token, generate_series(1, 510) n where id = :id
                """).param("id", id).update();
        assertThat(tokens.of(clerk)).hasSize(500).noneMatch(token -> token.id() == id);
        Actor stranger = office.officerOf(commune);
        assertThatThrownBy(() -> tokens.revoke(id, stranger)).hasMessage("token.unknown");
        tokens.revoke(id, clerk);
        tokens.revoke(id, clerk);
        assertThat(ask("GET", "/api/v1/units", oldest, null).statusCode()).isEqualTo(401);
        assertThat(jdbc.sql("""
                        select count(*) from audit.fact where kind like '%TokenRevoked' and about_id = :id
                        """)
                        .param("id", String.valueOf(id))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void indicators_of_two_calendars_are_not_answered_as_one() throws Exception {
        String key = key(clerk, TokenScope.READ);
        definitions.define("KHAC", "Lịch khác", 15, true, "", clerk);
        Indicator revenue = indicators.require(office.authority(), "NS_THU");
        jdbc.sql("update indicators.indicator set calendar = 'KHAC' where id = :id")
                .param("id", revenue.id())
                .update();
        HttpResponse<String> mixed =
                ask("GET", "/api/v1/figures?indicator=HO_NGHEO&indicator=NS_THU&year=2024&number=9", key, null);
        assertThat(mixed.statusCode()).isEqualTo(422);
        assertThat(json(mixed).get("code").asString()).isEqualTo("api.calendars");
        assertThat(json(mixed).get("detail").asString()).contains("HO_NGHEO", "NS_THU", "KHAC");
        HttpResponse<String> one = ask("GET", "/api/v1/figures?indicator=NS_THU&year=2024&number=9", key, null);
        assertThat(json(one).get("firstDay").asString()).isEqualTo("2024-08-15");
    }

    @Test
    void it_describes_itself() throws Exception {
        HttpResponse<String> answer = ask("GET", "/api/openapi", null, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode paths = json(answer).get("paths");
        assertThat(paths.has("/api/v1/figures")).isTrue();
        assertThat(paths.has("/api/v1/forms/{id}/submit")).isTrue();
        assertThat(paths.has("/api/v1/evidence")).isTrue();
        assertThat(paths.get("/api/v1/evidence/{id}").get("get").get("summary").asString())
                .startsWith("Tệp của một minh chứng");
        assertThat(paths.size()).isEqualTo(8);
        assertThat(paths.get("/api/v1/units").get("get").has("parameters")).isFalse();
    }

    @Test
    void documents_that_prove_a_figure_are_listed_and_read_by_who_sees_it() throws Exception {
        Period month = periods.period(office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2024, 9);
        Indicator criteria = indicators.require(office.authority(), "NTM21");
        int planning = indicators.members(criteria).getFirst().id();
        Place place = new Place(criteria, commune, month, planning);
        proofs.add(place, new Upload("quyết định.txt", "Quyết định công nhận".getBytes(UTF_8)), "Đồ án", officer);
        proofs.add(place, null, "Hồ sơ giấy lưu tại xã", officer);
        String key = key(officer, TokenScope.READ);
        String path = "/api/v1/evidence?indicator=NTM21&year=2024&member=1&number=";
        JsonNode list = json(ask("GET", path + 9, key, null));
        assertThat(list.get("wanted").asBoolean()).isFalse();
        assertThat(list.get("documents").size()).isEqualTo(2);
        JsonNode paper = list.get("documents").get(0);
        assertThat(paper.get("title").asString()).isEqualTo("Hồ sơ giấy lưu tại xã");
        assertThat(paper.has("file")).isFalse();
        JsonNode decision = list.get("documents").get(1);
        assertThat(decision.get("note").asString()).isEqualTo("Đồ án");
        assertThat(decision.get("since").get("number").asInt()).isEqualTo(9);
        String address = decision.get("file").asString();
        HttpResponse<String> file = ask("GET", address, key, null);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("Quyết định công nhận");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        // It also proves the later months, and no earlier one.
        assertThat(json(ask("GET", path + 10, key, null)).get("documents").size())
                .isEqualTo(2);
        assertThat(json(ask("GET", path + 8, key, null)).get("documents").size())
                .isZero();

        Actor stranger = office.officerOf(office.commune("Nà Sầm"));
        String other = key(stranger, TokenScope.READ);
        String of = "&unit=" + code(commune);
        assertProblem(ask("GET", path + 9 + of, other, null), 403);
        assertProblem(ask("GET", address + of, other, null), 403);
        assertProblem(ask("GET", path + 9 + "&unit=KHONG_CO", key, null), 403);
        assertProblem(ask("GET", path.replace("member=1", "member=99") + 9, key, null), 422);
        assertProblem(ask("GET", address.replaceFirst("/[0-9]+[?]", "/0?"), key, null), 404);
        assertProblem(ask("GET", "/api/v1/evidence?year=2024", key, null), 400);
        assertProblem(ask("POST", path + 9, key(officer, TokenScope.SUBMIT), "{}"), 405);
    }

    @Test
    void a_criterion_that_is_met_without_a_document_is_told() throws Exception {
        Period month = periods.period(office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2024, 9);
        Indicator criteria = indicators.require(office.authority(), "NTM21");
        List<Member> members = indicators.members(criteria);
        Member met = members.stream()
                .filter(member -> !member.isSplit(members))
                .findFirst()
                .orElseThrow();
        figures.record(criteria, commune, month, met.id(), BigDecimal.ONE, null, null, clerk);
        String path = "/api/v1/evidence?indicator=NTM21&year=2024&number=9&member=";
        String key = key(officer, TokenScope.READ);
        assertThat(json(ask("GET", path + met.code(), key, null)).get("wanted").asBoolean())
                .isTrue();
        assertThat(json(ask("GET", path + members.getLast().code(), key, null))
                        .get("wanted")
                        .asBoolean())
                .isFalse();
    }

    private String code(UnitId unit) {
        return jdbc.sql("select code from organisation.unit where id = :id")
                .param("id", unit.value())
                .query(String.class)
                .single();
    }

    /// Who answers for an indicator reads it of every unit, and nothing else of theirs.
    @Test
    void a_key_reads_what_its_owner_reads_on_the_screen() throws Exception {
        UnitId finance = office.department("Phòng Tài chính");
        String code = jdbc.sql("select code from organisation.unit where id = :id")
                .param("id", finance.value())
                .query(String.class)
                .single();
        var revenue = indicators.require(office.authority(), "NS_THU");
        indicators.define(revenue.as().answeredBy(code), revenue.version(), clerk);
        String authority = jdbc.sql("select code from organisation.unit where id = :id")
                .param("id", office.unit().value())
                .query(String.class)
                .single();
        String key = key(office.headOf(finance), TokenScope.READ);
        String path = "/api/v1/figures?year=2024&number=9&unit=" + authority + "&indicator=";
        HttpResponse<String> answer = ask("GET", path + "NS_THU", key, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("figures").get(0).get("value").decimalValue())
                .isEqualByComparingTo("24310.5");
        assertThat(ask("GET", path + "NS_CHI", key, null).statusCode()).isEqualTo(403);
        assertThat(ask("GET", path + "NS_THU&indicator=NS_CHI", key, null).statusCode())
                .isEqualTo(403);
    }
}
