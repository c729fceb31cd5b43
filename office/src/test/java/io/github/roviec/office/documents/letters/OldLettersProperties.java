package io.github.roviec.office.documents.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OldLettersProperties {

    private static final List<String> WORDS = List.of(
            ("giao phòng nội vụ chủ trì rà soát báo cáo ủy ban nhân dân huyện kết quả thực hiện nhiệm vụ tháng mười đường "
                            + "nước thuế đất người được khuyến nghị quyết toán nguyễn hữu nghĩa thuý hoà kỹ thuật gìn giữ "
                            + "khuỷu tay xoèn xoẹt ngoằn ngoèo ưu điểm yếu kém có các ông bà là và như sau của cho từ là một hai ba")
                    .split(" "));

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> word = Combinators.combine(
                        Arbitraries.of(WORDS), Arbitraries.integers().between(0, 5))
                .as((text, kind) -> switch (kind) {
                    case 0 -> text.toUpperCase(Locale.ROOT);
                    case 1 -> Character.toUpperCase(text.charAt(0)) + text.substring(1);
                    default -> text;
                });
        return word.list().ofMinSize(1).ofMaxSize(30).map(words -> String.join(" ", words) + ".");
    }

    /// Letters in any order: no words at all.
    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings()
                .withChars((OldWriting.SMALL + OldWriting.SMALL.toUpperCase(Locale.ROOT) + " .,").toCharArray())
                .ofMaxLength(80);
    }

    @Property
    void unicodeStaysAsItIs(@ForAll("sentences") String sentence) {
        assertThat(LetterGuess.mended(sentence)).isEqualTo(sentence);
    }

    @Property
    void lettersStayAsTheyAreBesideOneThatOnlyUnicodeHas(@ForAll("letters") String letters) {
        assertThat(LetterGuess.mended("ệ" + letters)).isEqualTo("ệ" + letters);
    }

    @Property
    void thereAndBackInVni(@ForAll("letters") String letters) {
        // Two letters that VNI writes as one pair ("oâ" is "ô") cannot be told apart: parted by a bar.
        String apart = letters.replaceAll("(?<=.)(?=.)", "|");
        assertThat(OldLetters.VNI.toUnicode(OldWriting.vni(apart))).isEqualTo(apart);
    }

    @Property
    void thereAndBackInTcvn3(@ForAll("letters") String letters) {
        String small = letters.toLowerCase(Locale.ROOT);
        assertThat(OldLetters.TCVN3.toUnicode(OldWriting.tcvn3(small))).isEqualTo(small);
        assertThat(OldLetters.TCVN3_CAPITALS.toUnicode(OldWriting.tcvn3(small)))
                .isEqualTo(small.toUpperCase(Locale.ROOT));
    }

    @Property(tries = 300)
    void aPageOfOldTextIsRecognised(@ForAll("sentences") String sentence) {
        String page = "Kết quả thực hiện nhiệm vụ tháng trước. " + sentence.toLowerCase(Locale.ROOT);
        assertThat(LetterGuess.mended(OldWriting.tcvn3(page))).isEqualTo(page);
        assertThat(LetterGuess.mended(OldWriting.vni(page))).isEqualTo(page);
    }
}
