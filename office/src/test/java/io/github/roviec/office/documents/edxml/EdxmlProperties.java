package io.github.roviec.office.documents.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.roviec.office.base.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What is written is read back, whatever words it has; what is damaged is told and never read half.
class EdxmlProperties {

    private static final Instant SENT = Instant.parse("2024-10-08T02:00:00Z");

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(60)
                .map(text -> EdxmlWriter.allowed(text).strip())
                .filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<EdxmlPackage> packages() {
        Arbitrary<EdxmlFile> file = Combinators.combine(
                        words(),
                        Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(300))
                .as((name, content) -> new EdxmlFile(name, "application/pdf", content));
        Arbitrary<LocalDate> day = Arbitraries.integers()
                .between(0, 20_000)
                .map(days -> LocalDate.of(2000, 1, 1).plusDays(days));
        return Combinators.combine(
                        words().list().ofMinSize(9).ofMaxSize(9),
                        day.injectNull(0.2),
                        words().list().ofMaxSize(4),
                        file.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 900))
                .as((w, date, places, files, pages) -> new EdxmlPackage(
                        new EdxmlHead(
                                new EdxmlOrgan("H37.02", w.get(0)),
                                List.of(new EdxmlOrgan("H37.03", w.get(1)), new EdxmlOrgan("H37.04", w.get(2))),
                                "05",
                                w.get(3),
                                w.get(4),
                                date,
                                "Báo cáo",
                                w.get(5),
                                w.get(6),
                                w.get(7),
                                w.get(8),
                                date,
                                pages,
                                places,
                                SENT),
                        files));
    }

    @Property(tries = 300)
    void what_is_written_is_read_back(@ForAll("packages") EdxmlPackage one) {
        EdxmlPackage back = EdxmlReader.read("goi.edxml", EdxmlWriter.write(one, SENT));
        assertThat(back.head()).isEqualTo(one.head());
        assertThat(back.files()).hasSameSizeAs(one.files());
        for (int i = 0; i < one.files().size(); i++) {
            assertThat(back.files().get(i).name()).isEqualTo(one.files().get(i).name());
            assertThat(back.files().get(i).mediaType())
                    .isEqualTo(one.files().get(i).mediaType());
            assertThat(back.files().get(i).content())
                    .isEqualTo(one.files().get(i).content());
        }
    }

    @Property(tries = 200)
    void a_package_that_was_cut_off_is_never_read_half(
            @ForAll("packages") EdxmlPackage one, @ForAll @IntRange(min = 1, max = 99) int percent) {
        byte[] whole = EdxmlWriter.write(one, SENT);
        byte[] part = Arrays.copyOf(whole, whole.length * percent / 100);
        assertThat(catchThrowable(() -> EdxmlReader.read("goi.edxml", part)))
                .isInstanceOf(Refusal.class)
                .hasMessage("edxml.damaged");
    }

    @Property(tries = 300)
    void any_bytes_are_refused_and_never_thrown_over(@ForAll byte[] bytes) {
        Throwable thrown = catchThrowable(() -> EdxmlReader.read("goi.edxml", bytes));
        assertThat(thrown).isInstanceOf(Refusal.class);
    }

    @Property(tries = 200)
    void a_byte_that_was_changed_gives_another_package_or_a_refusal(
            @ForAll("packages") EdxmlPackage one, @ForAll @IntRange(min = 0, max = 10_000) int at) {
        byte[] bytes = EdxmlWriter.write(one, SENT);
        bytes[at % bytes.length] ^= 4;
        assertThatCode(() -> {
                    try {
                        EdxmlReader.read("goi.edxml", bytes);
                    } catch (Refusal expected) {
                        assertThat(expected.code().toLowerCase(Locale.ROOT)).startsWith("edxml.");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Property(tries = 1)
    void the_prefix_stands_as_gateways_look_for_it() {
        String text = new String(
                EdxmlWriter.write(
                        new EdxmlPackage(
                                new EdxmlHead(
                                        new EdxmlOrgan("H37.02", "UBND xã Thử"),
                                        List.of(new EdxmlOrgan("H37.03", "Sở Thử")),
                                        "05",
                                        "BC-UBND",
                                        "Thử",
                                        LocalDate.of(2024, 10, 8),
                                        "Báo cáo",
                                        "Kết quả",
                                        null,
                                        null,
                                        "Hoàng Văn Mẫu",
                                        null,
                                        3,
                                        List.of("Như trên"),
                                        null),
                                List.of(new EdxmlFile("05-bc-ubnd.pdf", "application/pdf", new byte[] {1}))),
                        SENT),
                StandardCharsets.UTF_8);
        assertThat(text)
                .contains(
                        "<edXML xmlns=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\"",
                        "<edXML:DocumentId>H37.02,2024/10/08,05/BC-UBND</edXML:DocumentId>",
                        "<edXML:PromulgationDate>2024/10/08</edXML:PromulgationDate>",
                        "<edXML:Timestamp>2024/10/08 09:00:00</edXML:Timestamp>",
                        "<AttachmentEncoded><Attachment><ContentId>cid:1</ContentId>",
                        "<edXML:ContentTransferEncoded>");
    }
}
