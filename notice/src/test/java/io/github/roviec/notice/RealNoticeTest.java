package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.mention.Figure;
import io.github.roviec.notice.score.Comparison;
import io.github.roviec.notice.score.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The real notice, as it is and with other line breaking, and the other annotated papers.
class RealNoticeTest {

    private static final String NOTICE = "van-quan-2024-09";

    @TestFactory
    Stream<DynamicTest> theNoticeInEveryLineBreaking() {
        var gold = Gold.orders(Samples.folder().resolve("gold").resolve(NOTICE + ".json"));
        return variants(text()).entrySet().stream()
                .map(variant -> DynamicTest.dynamicTest(variant.getKey(), () -> {
                    Reading reading = Invariants.read(variant.getValue());
                    Score scores = Comparison.of(gold, reading).score();
                    assertThat(scores.f1()).as("directives").isGreaterThanOrEqualTo(0.95);
                    assertThat(scores.leadRight()).as("lead").isGreaterThanOrEqualTo(0.95);
                    assertThat(scores.wrongLead()).as("wrong lead").isZero();
                    assertThat(scores.dueRight()).as("due").isGreaterThanOrEqualTo(0.95);
                    assertThat(scores.citationF1()).as("citations").isEqualTo(1);
                    assertThat(reading.directives().stream()
                                    .map(Directive::supervisor)
                                    .filter(Objects::nonNull))
                            .as("supervisor")
                            .hasSize(1);
                }));
    }

    @Test
    void allAnnotatedPapers() throws IOException {
        var table = new StringBuilder();
        Score total = Score.NOTHING;
        try (var files = Files.list(Samples.folder().resolve("gold"))) {
            for (Path file : files.filter(
                            f -> f.toString().endsWith(".json") && !f.toString().endsWith("-figures.json"))
                    .sorted()
                    .toList()) {
                Score score = Comparison.of(Gold.orders(file), Invariants.read(Samples.read(Gold.paper(file))))
                        .score();
                table.append(score.row(String.valueOf(file.getFileName()))).append('\n');
                total = total.plus(score);
            }
        }
        assertThat(total.f1()).as("directives%n%s", table).isGreaterThanOrEqualTo(0.99);
        assertThat(total.leadRight()).as("lead%n%s", table).isGreaterThanOrEqualTo(0.99);
        assertThat(total.leadWrong()).as("wrong lead%n%s", table).isZero();
        assertThat(total.dueRight()).as("due%n%s", table).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void everyFigure() {
        Path file = Samples.folder().resolve("gold").resolve(NOTICE + "-figures.json");
        var left = new ArrayList<>(Invariants.read(text()).figures());
        var missing = new ArrayList<String>();
        for (var want : Gold.list(Gold.parse(Samples.read(file)), "figures")) {
            Figure hit = left.stream()
                    .filter(f -> f.value().toPlainString().equals(want.get("value"))
                            && f.measure().equals(want.get("measure"))
                            && Objects.equals(f.of() == null ? null : f.of().toPlainString(), want.get("of"))
                            && Objects.equals(f.period(), want.get("period"))
                            && Objects.equals(f.base(), want.get("base"))
                            && measures(f.subject(), String.valueOf(want.get("subject"))))
                    .findFirst()
                    .orElse(null);
            if (hit == null) {
                missing.add(String.valueOf(want.get("near")));
            } else {
                left.remove(hit);
            }
        }
        assertThat(missing).isEmpty();
        assertThat(left).as("figures that nobody annotated").isEmpty();
    }

    /// Whether `subject` says all that the annotation says; it quotes the paper, the annotation may shorten.
    private static boolean measures(@Nullable String subject, String wanted) {
        Set<String> said = words(subject == null ? "" : subject);
        return said.containsAll(words(wanted)) && said.size() <= 20;
    }

    private static Set<String> words(String text) {
        String full =
                text.toLowerCase(Locale.ROOT).replace("ntm", "nông thôn mới").replace(" %", "%");
        return new TreeSet<>(List.of(full.split("[ ,()]+")));
    }

    @Test
    void itsHeaderAndItsDefects() {
        Reading reading = Invariants.read(text());
        Header header = reading.header();
        assertThat(header.kind()).isEqualTo("TB");
        assertThat(header.meeting()).isNotNull();
        assertThat(Objects.requireNonNull(header.meeting()).date()).hasToString("2024-09-24");
        assertThat(Objects.requireNonNull(header.meeting()).agenda()).hasSize(5);
        assertThat(Objects.requireNonNull(header.signer()).authority()).isEqualTo("TL.");
        assertThat(header.recipients()).hasSize(7);
        assertThat(reading.remarks().stream().map(r -> r.code()))
                .containsExactlyInAnyOrder(
                        "citation-after-meeting",
                        "name-spelled-two-ways",
                        "doubled-word",
                        "repeated-clause",
                        "bracket-unclosed",
                        "percent-mismatch",
                        "directive-without-deadline");
    }

    private static String text() {
        return Samples.read(Samples.folder().resolve("data").resolve(NOTICE + ".txt"));
    }

    private static Map<String, String> variants(String text) {
        var variants = new LinkedHashMap<String, String>();
        String bare = text.replace("*", "").replaceAll("(?m)^ +", "");
        String dense = bare.replaceAll("\n{2,}", "\n");
        variants.put("as it is", text);
        variants.put("no blank lines", text.replaceAll("\n{2,}", "\n"));
        variants.put("no markup", bare);
        variants.put("no markup, no blank lines", dense);
        variants.put("bullets", dense.replaceAll("(?m)^- ", "• "));
        variants.put("plus", dense.replaceAll("(?m)^- ", "+ "));
        variants.put("wrapped at 80", wrapped(dense, 80, 0));
        variants.put("wrapped at 90 with page numbers", wrapped(dense, 90, 45));
        variants.put("Windows", text.replace("\n", "\r\n").replace(" - ", " – ").replace("Phòng ", "Phòng\u00a0"));
        variants.put("decomposed", Normalizer.normalize(text, Normalizer.Form.NFD));
        return variants;
    }

    private static String wrapped(String text, int width, int page) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\n")) {
            var line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        var out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            out.append(lines.get(i)).append('\n');
            if (page > 0 && i % page == page - 1) {
                out.append('\n').append(i / page + 2).append("\n\n");
            }
        }
        return out.toString();
    }
}
