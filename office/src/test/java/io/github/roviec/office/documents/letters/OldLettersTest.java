package io.github.roviec.office.documents.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldLettersTest {

    private static final String ORDER =
            "Giao Phòng Nội vụ chủ trì, phối hợp với các đơn vị rà soát, báo cáo Ủy ban nhân dân huyện trước ngày 30/10.";

    @Test
    void everyLetterOfTheAlphabetSurvivesTheRoundTrip() {
        String capitals = OldWriting.SMALL.toUpperCase(Locale.ROOT);
        assertThat(OldWriting.SMALL.codePoints().filter(c -> c > 0x7F).count()).isEqualTo(67);
        assertThat(OldLetters.TCVN3.toUnicode(OldWriting.tcvn3(OldWriting.SMALL)))
                .isEqualTo(OldWriting.SMALL);
        assertThat(OldLetters.TCVN3_CAPITALS.toUnicode(OldWriting.tcvn3(OldWriting.SMALL)))
                .isEqualTo(capitals);
        assertThat(OldLetters.VNI.toUnicode(OldWriting.vni(OldWriting.SMALL + " " + capitals)))
                .isEqualTo(OldWriting.SMALL + " " + capitals);
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime,TCVN3",
        ".VnTimeH,TCVN3_CAPITALS",
        ".VnArial NarrowH,TCVN3_CAPITALS",
        "'.VnTime, serif',TCVN3",
        "VNI-Times,VNI",
        "\"'VNI-Helve'\",VNI",
        "Times New Roman,",
        "UVNTime,",
        ",",
    })
    void theFontTellsTheEncoding(String font, OldLetters expected) {
        assertThat(OldLetters.ofFont(font)).isEqualTo(expected);
    }

    @Test
    void capitalsTypedInAFontOfSmallLettersAreCapitals() {
        assertThat(OldLetters.TCVN3.toUnicode("QUYÕT §ÞNH")).isEqualTo("QUYẾT ĐỊNH");
        assertThat(OldLetters.TCVN3.toUnicode("Uû ban nh©n d©n tØnh Hµ Nam QUYÕT §ÞNH:"))
                .isEqualTo("Uỷ ban nhân dân tỉnh Hà Nam QUYẾT ĐỊNH:");
        assertThat(OldLetters.TCVN3.toUnicode("Hµ")).isEqualTo("Hà");
    }

    @Test
    void textWithoutAFontIsToldByItsWords() {
        String paper = "THÔNG BÁO\nKết luận phiên họp\n" + ORDER + "\nĐã có\nNơi nhận: Như trên";
        assertThat(LetterGuess.mended(OldWriting.vni(paper))).isEqualTo(paper);
        // The signs for capitals with tones do not exist: "Ủy" was typed small.
        assertThat(LetterGuess.mended(OldWriting.tcvn3(paper))).isEqualTo(paper.replace("Ủy", "ủy"));
    }

    @Test
    void aPaperMayMixOldAndNew() {
        assertThat(LetterGuess.mended("Điều 1. Kết quả\n" + OldWriting.tcvn3("Kết quả kiểm tra bước đầu của huyện")
                        + "\n" + OldWriting.vni("Tình hình thực hiện nhiệm vụ của huyện") + "\nCó đường"))
                .isEqualTo("Điều 1. Kết quả\nKết quả kiểm tra bước đầu của huyện\n"
                        + "Tình hình thực hiện nhiệm vụ của huyện\nCó đường");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thông báo: có các hồ sơ sau",
                "Ông Hà cùng bà Cúc có báo cáo",
                "Café São Paulo, Zürich, Köln, Düsseldorf, El Niño, crème brûlée, naïve",
                "Diện tích 25 m², nhiệt độ 30°C, sai số ±2, khoản 3 § 5, © 2024, «tốt», 5×3",
                "TiÕng",
                "©®§¶«»¬¨ªµ·¸¹",
                "Vay quá hạn",
            })
    void whatIsGoodStaysAsItIs(String text) {
        assertThat(LetterGuess.mended(text)).isEqualTo(text);
    }

    @Test
    void bytesAreToldByTheirWords() {
        assertThat(LetterGuess.decode(OldWriting.tcvn3("“Tốt”: " + ORDER).getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(("“Tốt”: " + ORDER).replace("Ủy", "ủy"));
        assertThat(LetterGuess.decode(OldWriting.vni(ORDER).getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(ORDER);
        // RFC 1456 and TCVN 5712 VN1, byte by byte.
        assertThat(LetterGuess.decode(
                        new byte[] {'V', 'i', (byte) 0xAE, 't', ' ', (byte) 0xF0, (byte) 0xDF, (byte) 0xB6, 'n', 'g'}))
                .isEqualTo("Việt đường");
        assertThat(LetterGuess.decode(new byte[] {(byte) 0xA7, 'I', (byte) 0xC5, 'U', ' ', 'l', 'u', (byte) 0xCB, 't'}))
                .isEqualTo("ĐIỀU luật");
    }

    @Test
    void aFontOfTheOldKindMayHoldUnicode() {
        assertThat(LetterGuess.inOldFont("Giao Phòng Nội vụ", OldLetters.TCVN3)).isFalse();
        assertThat(LetterGuess.inOldFont("có báo cáo", OldLetters.TCVN3)).isFalse();
        assertThat(LetterGuess.inOldFont("cã b¸o c¸o", OldLetters.TCVN3)).isTrue();
        assertThat(LetterGuess.inOldFont("M\u00CBt", OldLetters.TCVN3)).isTrue();
    }
}
