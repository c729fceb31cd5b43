package io.github.roviec.office.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    private static final String NOTICE = """
            THÔNG BÁO

            Kết luận phiên họp thường kỳ tháng 9 năm 2024

            Chủ tịch UBND huyện kết luận như sau:

            1. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp rà soát hồ sơ, hoàn thành trước ngày 30/10/2024.
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> started = new ArrayList<>();

    private int run(String... args) {
        return Commands.run(
                args,
                (mode, springArgs) -> {
                    started.add(mode + " " + String.join(" ", springArgs));
                    return new Starter.Started("http://localhost:1", List.of("Tài khoản: a"));
                },
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void a_province_is_made_as_it_is_asked_for() {
        assertThat(run("generate", "--tasks", "5000", "--until", "2026-11-28")).isEqualTo(Commands.DONE);
        assertThat(started)
                .containsExactly("generate --roviec.province.seed=2026 --roviec.province.tasks=5000"
                        + " --roviec.province.users=2000 --roviec.province.until=2026-11-28");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Tài khoản: a")
                .doesNotContain("http");
        started.clear();
        for (String wrong : List.of("--tasks=0", "--users=100", "--until=hôm-nay")) {
            assertThat(run("generate", wrong)).as(wrong).isEqualTo(Commands.MISUSED);
        }
        assertThat(started).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Chưa có gì được sinh ra");
    }

    @Test
    void a_load_is_put_on_this_machine_alone() {
        assertThat(run("load", "--url", "http://192.0.2.7")).isEqualTo(Commands.MISUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("chưa gửi gì");
        assertThat(run("load", "--users", "0")).isEqualTo(Commands.MISUSED);
        assertThat(run("load", "--think", "lâu")).isEqualTo(Commands.MISUSED);
        assertThat(run("load", "--url", "http://localhost:1", "--seconds", "1")).isEqualTo(Commands.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("không trả lời");
    }

    @Test
    void json_is_the_contract() throws IOException {
        assertThat(run("read", file("a.txt", NOTICE), "--format", "json")).isEqualTo(Commands.DONE);
        JsonNode json = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.path("schema").asString()).isEqualTo("roviec.notice/1");
        assertThat(json.path("text").asString()).isEqualTo(NOTICE);
        for (String list : List.of("directives", "citations", "figures", "remarks", "coverage")) {
            assertThat(json.path(list).isArray()).as(list).isTrue();
        }
        assertThat(json.path("document").has("kindName")).isTrue();
        assertThat(json.has("file")).isFalse();
        int at = 0;
        for (JsonNode passage : json.path("coverage")) {
            assertThat(passage.path("span").path("start").asInt()).isEqualTo(at);
            at = passage.path("span").path("end").asInt();
        }
    }

    @Test
    void several_files_give_a_line_each_and_one_bad_file_does_not_hide_the_others() throws IOException {
        String good = file("a.txt", NOTICE);
        String secret = file("b.txt", "UBND XÃ A\nMẬT\nTHÔNG BÁO");
        assertThat(run("read", good, secret, folder.resolve("none.txt").toString(), good, "--format=json"))
                .isEqualTo(Commands.FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"file\":"));
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("độ mật");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Không có tệp này")
                .doesNotContain("Exception");
    }

    @Test
    void text_and_csv_are_for_people() throws IOException {
        String file = file("a.txt", NOTICE);
        assertThat(run("read", file)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("a.txt: ").contains("chỉ đạo");
        out.reset();
        assertThat(run("read", file, "--format", "csv")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"Tệp\",\"STT\"")
                .contains("\r\n");
    }

    @Test
    void units_come_from_the_offices_own_list() throws IOException {
        String units = file("units.csv", "mã;tên;tên gọi khác;nhóm\nNV;Phòng Nội vụ;phòng NV;\nXA;UBND các xã;;x\n");
        assertThat(run("read", file("a.txt", NOTICE), "--units", units, "--format", "json", "--why"))
                .isZero();
        JsonNode directive = JsonMapper.shared()
                .readTree(out.toString(StandardCharsets.UTF_8))
                .path("directives")
                .path(0);
        assertThat(directive.path("lead").path(0).path("code").asString()).isEqualTo("NV");
        assertThat(directive.path("due").path("date").asString()).isEqualTo("2024-10-30");
        assertThat(directive.path("why").isEmpty()).isFalse();
        String wrong = file("wrong.csv", "a;b\n1;2\n");
        assertThat(run("read", file("a.txt", NOTICE), "--units", wrong)).isEqualTo(Commands.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("thiếu cột");
    }

    @Test
    void what_is_not_understood_is_said() {
        assertThat(run("read")).isEqualTo(Commands.MISUSED);
        assertThat(run("doc")).isEqualTo(Commands.MISUSED);
        assertThat(run()).isEqualTo(Commands.MISUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Không hiểu lệnh");
    }

    @Test
    void serve_and_demo_are_handed_on() {
        assertThat(run("serve", "--server.port=0")).isEqualTo(Commands.SERVING);
        assertThat(run("demo")).isEqualTo(Commands.SERVING);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("http://localhost:1", "Tài khoản: a");
        assertThat(started).containsExactly("serve --server.port=0", "demo ");
    }
}
