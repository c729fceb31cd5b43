package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text throws, none hangs.
class HostileTextTest {

    @Test
    void binary() {
        byte[] bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);
        Invariants.read(new String(bytes, StandardCharsets.ISO_8859_1));
        Invariants.read(new String(bytes, StandardCharsets.UTF_16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "\n",
                "(",
                ")",
                "*",
                "|",
                ".",
                ";",
                ",",
                "1",
                "1.",
                "- ",
                "giao ",
                "Phòng ",
                "các ",
                "và ",
                "UBND các xã, ",
                "phối hợp với Sở Y tế, ",
                "trước ngày 1/1/2025; ",
                "12/TB-UBND, ",
                "ngày ",
                "<ngày>",
                "Giao Phòng Nội vụ rà soát. ",
                "Giao Phòng Nội vụ rà soát. Tiếp tục kiểm tra. ",
                "\n1. Giao Phòng Nội vụ:\n- Rà soát",
                "e\u0301",
                "\ud83d\ude00",
                "vụtrọng",
                "Sở Tài chính, Xây dựng và ",
                "(1) ",
                "đ/c ",
                "như sau:\n",
                "5% ",
                "Đồng chí Trần Văn A, "
            })
    void longAndMonotonous(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Invariants.check(text, NoticeReader.standard().read(text)));
    }

    /// Names within names, as deep as the text is long. The limits are ample: a reader that asks
    /// twice for each name inside a name has no time for forty of them, and one that goes down as
    /// deep as the text has no stack for it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bộ trưởng, ",
                "Phó Trưởng, ",
                "các xã (",
                "các sở, ngành (UBND các xã (",
                "Chủ tịch, ",
                "đồng chí ",
                "Chủ tịch UBND, đồng chí ",
                "Văn phòng ",
                "Văn phòng Tỉnh ủy ",
                "Đảng ủy ",
                "Tỉnh ủy, ",
                "Bí thư tỉnh ủy, ",
                "thường trực các ",
                "sở, ngành, ",
                "các sở, ngành, ",
                "Trưởng Ban ",
                "Giao Phòng Nội vụ rà soát; "
            })
    void nested(String piece) {
        NoticeReader reader = NoticeReader.standard();
        for (int size : new int[] {40, 1200, 100_000 / piece.length()}) {
            String text = piece.repeat(size);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Invariants.check(text, reader.read(text)));
        }
    }

    @Test
    void timeGrowsWithLength() {
        String text = Demonstration.NOTICE + "\n";
        String big = text.repeat(5_000_000 / text.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(NoticeReader.standard().read(big).passages()).isNotEmpty());
    }
}
