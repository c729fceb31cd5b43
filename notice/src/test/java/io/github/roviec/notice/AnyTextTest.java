package io.github.roviec.notice;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the text, a reading keeps its promises.
class AnyTextTest {

    @Property(tries = 300)
    void anyText(@ForAll String text) {
        Invariants.read(text);
    }

    @Property(tries = 300)
    void wordsOfTheGenreInAnyOrder(@ForAll("words") String text) {
        Invariants.read(text);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "giao",
                        "Phòng",
                        "Nội vụ",
                        "UBND",
                        "các",
                        "xã,",
                        "thị trấn",
                        "chủ trì,",
                        "phối hợp với",
                        "trước ngày",
                        "31/02/2025",
                        "trong tháng 10",
                        "năm",
                        "quý",
                        "số",
                        "12/TB-UBND",
                        "như sau:",
                        "\n- ",
                        "\n1. ",
                        "\na) ",
                        "\n* ",
                        "\n",
                        ";",
                        ".",
                        "...",
                        "(",
                        ")",
                        ":",
                        "Kính gửi:",
                        "Nơi nhận:",
                        "./.",
                        "TL.",
                        "CHỦ TỊCH",
                        "Nguyễn Văn A",
                        "**",
                        "|",
                        "38,7%",
                        "triệu đồng",
                        "đồng chí",
                        "của",
                        "và",
                        "–")
                .list()
                .ofMaxSize(80)
                .map(list -> String.join(" ", list));
    }

    @Property(tries = 100)
    void anyCutOfANotice(@ForAll @net.jqwik.api.constraints.IntRange(max = 2000) int cut) {
        String text = Demonstration.NOTICE;
        Invariants.read(text.substring(0, Math.min(cut, text.length())));
        Invariants.read(text.substring(Math.min(cut, text.length())));
    }
}
