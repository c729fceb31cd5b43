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
import tools.jackson.databind.json.JsonMapper;

/// Whole folders: many papers read, and papers measured against what a person wrote down.
class FolderTest {

    private static final String NOTICE = """
            THÔNG BÁO
            Kết luận phiên họp thường kỳ tháng 9 năm 2024
            Chủ tịch UBND huyện kết luận như sau:
            1. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp rà soát hồ sơ, hoàn thành trước ngày 30/10/2024.
            2. Giao Phòng Tư pháp kiểm tra công tác hộ tịch tại các xã.
            """;

    private static final String ANNOTATIONS = """
            {"directives": [
              {"text": "Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp rà soát hồ sơ, hoàn thành trước ngày \
            30/10/2024.", "lead": ["Phòng Nội vụ"], "coordinating": ["Phòng Tư pháp"], "due": "2024-10-30",
               "citations": [], "supervisor": null},
              {"text": "Sửa chữa nhà văn hóa thôn trong tháng 11.", "lead": ["UBND xã"], "coordinating": [],
               "due": null, "citations": [], "supervisor": null}]}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Commands.run(
                args,
                (_, _) -> new Starter.Started("", List.of()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaints() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    @Test
    void every_paper_is_a_line_in_the_order_of_the_names() throws IOException {
        for (int i = 0; i < 40; i++) {
            file("%02d.txt".formatted(i), i % 10 == 3 ? " " : NOTICE.repeat(1 + i % 7));
        }
        file("below/a.txt", NOTICE);
        file("notes.json", "{}");
        file(".hidden.txt", NOTICE);
        assertThat(run("read", folder.toString(), "--format", "jsonl")).isEqualTo(Commands.FAILED);
        List<String> names = new ArrayList<>();
        printed()
                .lines()
                .forEach(line -> names.add(
                        JsonMapper.shared().readTree(line).path("file").asString()));
        assertThat(names).hasSize(37).isSorted().last().asString().endsWith("below/a.txt");
        assertThat(complaints()).contains("03.txt: ", "33.txt: ", "Đã đọc 41 văn bản");
        String before = printed();
        out.reset();
        run("read", folder.toString(), "--format", "jsonl");
        assertThat(printed()).isEqualTo(before);
    }

    @Test
    void an_empty_folder_is_no_fault() {
        assertThat(run("read", folder.toString(), "--format", "jsonl")).isZero();
        assertThat(printed()).isEmpty();
    }

    @Test
    void papers_are_measured() throws IOException {
        file("a.json", ANNOTATIONS);
        file("a.txt", NOTICE);
        file("b.json", ANNOTATIONS.replace("{\"directives\"", "{\"source\": \"papers/b.txt\", \"directives\""));
        file("papers/b.txt", NOTICE);
        file("c.json", "{\"figures\": []}");
        assertThat(run("score", folder.toString(), "-v")).isZero();
        assertThat(printed().lines())
                .hasSize(7)
                .contains(
                        "a.json                                   gold    2 found    2 | directive P  50.0 R  50.0 F1 "
                                + " 50.0 | lead 100.0 wrong   0 | coord F1 100.0 | due 100.0 | cites F1 100.0 | supervisor 0/0")
                .anyMatch(line -> line.startsWith("   missed: Sửa chữa nhà văn hóa"))
                .anyMatch(line -> line.startsWith("   extra:  Giao Phòng Tư pháp kiểm tra"))
                .last()
                .asString()
                .startsWith("TOTAL                                    gold    4 found    4 ");
    }

    @Test
    void annotations_without_a_paper_are_told() throws IOException {
        file("a.json", ANNOTATIONS);
        file("b.json", ANNOTATIONS);
        file("b.txt", NOTICE);
        assertThat(run("score", folder.toString())).isEqualTo(Commands.FAILED);
        assertThat(complaints()).contains("a.json: Không có văn bản nào cùng tên");
        assertThat(printed()).startsWith("b.json ");
    }
}
