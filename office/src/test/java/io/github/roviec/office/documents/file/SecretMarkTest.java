package io.github.roviec.office.documents.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "TỐI MẬT",
                "TUYỆT MẬT",
                "  [ MẬT ]  ",
                "(Tối mật)",
                "║ TUYỆT MẬT ║",
                "**MẬT**",
                "M Ậ T",
                "T U Y Ệ T  M Ậ T",
                "Mật",
                "Độ mật: Mật",
                "ĐỘ MẬT: TUYỆT MẬT",
                "Mức độ mật: Tối mật",
                "Độ mật Mật",
                "HỎA TỐC - MẬT",
                "TỐI MẬT. Bản số: 02",
                "TèI MËT",
                "TUYEÄT MAÄT",
                "TUYE\u0323\u0302T MA\u0323\u0302T",
            })
    void aMarkInALineOfItsOwnIsAMark(String line) {
        assertThat(SecretMark.in("ỦY BAN NHÂN DÂN XÃ A\n\n" + line + "\n\nTHÔNG BÁO\n"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giữ bí mật thông tin của người tố cáo.",
                "Rà soát, thống kê văn bản mật đã đến thời hạn giải mật",
                "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "Độ mật: Không",
                "Độ mật: Thường",
                "Độ mật:",
                "Mật độ dân số 120 người/km2",
                "mật ong rừng",
                "Công tác văn thư, mật",
                "MẶT TRẬN TỔ QUỐC",
                "1. Mật",
            })
    void theWordInASentenceIsNoMark(String line) {
        assertThat(SecretMark.in("ỦY BAN NHÂN DÂN XÃ A\n\n" + line + "\n\nTHÔNG BÁO\n"))
                .isFalse();
    }

    @Test
    void aCellOfTheHeadIsALineOfItsOwn() {
        assertThat(SecretMark.in("UBND XÃ A | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nMẬT | A, ngày 1 tháng 9 năm 2024"))
                .isTrue();
        assertThat(SecretMark.in("UBND XÃ A\n        MẬT        A, ngày 1 tháng 9 năm 2024"))
                .isTrue();
    }

    @Test
    void farFromTheHeadOnlyCapitalsCount() {
        String body = "Nội dung của văn bản.\n".repeat(100);
        assertThat(SecretMark.in(body + "TUYỆT MẬT\nPHỤ LỤC")).isTrue();
        assertThat(SecretMark.in(body + "Mật\n")).isFalse();
        assertThat(SecretMark.in(body + "5 | Danh mục | MẬT\n")).isFalse();
    }
}
