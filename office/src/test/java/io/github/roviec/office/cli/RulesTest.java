package io.github.roviec.office.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.rule.RuleException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An office's own rules on the command line.
class RulesTest {

    private static final String RULES = """
            family unit-head

            rule  quầy của xã
            value named
            find  Quầy
            yes   [Quầy] Thông tin nông nghiệp
            yes   Giao [Quầy] Thuốc trạm xã
            no    Bày hàng trên quầy
            """;

    private static final String NOTICE = """
            THÔNG BÁO
            Chủ tịch UBND xã kết luận như sau:
            1. Giao Quầy Thông tin Nông nghiệp tập huấn cho các hộ dân.
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

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void they_are_read_from_a_file_or_a_folder() throws IOException {
        String rules = file("xa.rules", RULES);
        file("README.txt", "không phải luật");
        String notice = file("a.txt", NOTICE);
        for (String place : List.of(rules, folder.toString())) {
            out.reset();
            assertThat(run("read", notice, "--rules", place)).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("  1. Quầy Thông tin Nông nghiệp  [1]");
            assertThat(run("rules", place)).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("Đúng: xa.rules");
        }
    }

    @Test
    void a_wrong_file_says_where_and_nothing_is_read() throws IOException {
        String rules = file("xa.rules", RULES.replace("value named", "value tên"));
        assertThat(run("read", file("a.txt", NOTICE), "--rules", rules)).isEqualTo(Commands.FAILED);
        assertThat(run("rules", rules)).isEqualTo(Commands.FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.contains("Tệp xa.rules, dòng 4: nhóm “unit-head” không có giá trị “tên”. Dùng"
                        + " được: named, seat, placed, whole, post."));
    }

    @Test
    void what_cannot_be_opened_is_said() throws IOException {
        Files.write(folder.resolve("utf16.rules"), "family verb".getBytes(StandardCharsets.UTF_16));
        assertThat(run("rules", folder.resolve("utf16.rules").toString())).isEqualTo(Commands.FAILED);
        assertThat(run("rules", folder.resolve("none.rules").toString())).isEqualTo(Commands.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("UTF-8", "Không mở được luật đọc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void every_fault_has_words(String bundle) throws IOException {
        Properties messages = new Properties();
        try (Reader words = Files.newBufferedReader(Path.of("src/main/resources", bundle))) {
            messages.load(words);
        }
        assertThat(RuleException.CODES)
                .hasSizeGreaterThan(15)
                .allMatch(code ->
                        messages.getProperty("refusal.rules." + code, "").contains("{1}"));
    }
}
