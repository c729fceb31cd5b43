package io.github.roviec.office.documents;

import static io.github.roviec.office.documents.SamplePapers.rtfOf;
import static io.github.roviec.office.documents.SamplePapers.rtfText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import org.junit.jupiter.api.Test;

class RtfPaperTest {

    private static String text(String body) {
        return PaperText.of("a.doc", rtfOf(body));
    }

    @Test
    void lettersAreReadHoweverTheyAreWritten() {
        assertThat(text("\\pard " + rtfText("Giao Phòng Nội vụ")
                        + "\\par \\f5 ti\\'ea\\'ecng \\{x\\}\\~\\endash\\_1\\line "
                        + "{\\uc2\\u7897\\'3f\\'3fn}{\\uc0\\u273 \\u55357\\u56832}\\par"))
                .isEqualTo("Giao Phòng Nội vụ\n\ntiếng {x} –-1\nộnđ😀");
    }

    @Test
    void listLabelsAreThoseThatTheWriterCounted() {
        assertThat(text("\\pard{\\listtext\\f0 1.1.\\tab}\\ls1 " + rtfText("Rà soát")
                        + "\\par{\\pntext\\f4\\'a7\\tab}" + rtfText("gạch")
                        + "\\par{\\listtext\\f4\\'fc\\tab}" + rtfText("dấu")
                        + "\\par{\\listtext a)\\tab}\\par " + rtfText("thường")
                        + "\\par{\\*\\listtable{\\list{\\listlevel{\\leveltext\\'02\\'00.;}}}}"))
                .isEqualTo("1.1. Rà soát\n\n- gạch\n\n- dấu\n\nthường");
    }

    @Test
    void deletedMovedAndHiddenTextIsNotRead() {
        assertThat(text("Giao {\\deleted Phong A}{\\revised Phong B}{\\v\\u226?n} l\\'e0m {\\deleted\\par }ti\\'eap"
                        + "{\\mvf\\par}{\\mvf c\\'f9}\\deleted0 .\\par{\\deleted to\\'e0n b\\'f4 d\\'f2ng\\par}"))
                .isEqualTo("Giao Phong B làm tiêp.");
    }

    @Test
    void tablesKeepTheirColumns() {
        String row = "\\trowd\\cellx1\\cellx2\\cellx3\\pard\\intbl ";
        assertThat(text("\\pard tr\\'ean\\par" + row + "STT\\cell Vi\\'eac\\cell L\\'e0m\\cell\\row"
                        + "\\trowd\\clmgf\\cellx1\\clmrg\\cellx2\\clmrg\\cellx3\\pard\\intbl I. Chung\\cell\\cell\\cell\\row"
                        + "\\trowd\\cellx1\\cellx2\\clvmgf\\cellx3\\pard\\intbl 1\\cell R\\'e0\\par so\\'e1t\\cell A\\cell\\row"
                        + "\\trowd\\cellx1\\cellx2\\clvmrg\\cellx3\\pard\\intbl 2\\cell L\\'ea\\cell\\cell\\row"
                        + "\\pard d\\'ed\\par"))
                .isEqualTo("trên\n\nSTT | Viêc | Làm\nI. Chung\n1 | Rà soát | A\n2 | Lê | \n\ndí");
    }

    @Test
    void aTableInATableStaysInItsCell() {
        assertThat(text("\\trowd\\cellx1\\cellx2\\cellx3\\pard\\intbl Thu\\cell\\pard\\intbl G\\'f4m:\\par"
                        + "\\pard\\intbl\\itap2 Thu\\'ea\\nestcell 70\\nestcell{\\*\\nesttableprops\\trowd\\cellx1\\cellx2\\nestrow}"
                        + "{\\nonesttables\\par}\\pard\\intbl\\itap1 h\\'eat\\cell 75\\cell\\row\\pard ."))
                .isEqualTo("Thu | Gôm: Thuê, 70 hêt | 75\n\n.");
    }

    @Test
    void whatIsNotTextIsPassedOver() {
        assertThat(text("{\\info{\\title x}}{\\stylesheet{\\s0 Normal;}}{\\colortbl;\\red0;}{\\*\\generator y;}"
                        + "{\\pict\\pngblip 89504e47}{\\pict\\bin5 }{}\\\\ab}A"
                        + "{\\field{\\*\\fldinst{ HYPERLINK \"z\"}}{\\fldrslt{\\ul li\\'ean k\\'eat}}}"
                        + "{\\*\\bkmkstart b}{\\annotation n}\\par"))
                .isEqualTo("Aliên kêt");
    }

    @Test
    void boxesAreReadOnceAndHeadersAndNotesAreNot() {
        assertThat(text(
                        "{\\header \\pard \\'f0\\'e2u\\par}C\\'d4NG \\'d0I\\u7878?N{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}"
                                + "{\\shptxt\\pard H\\u7886?A T\\u7888?C\\par}}{\\shprslt{\\*\\do{\\dptxbxtext\\pard x\\par}}}}"
                                + "{\\super\\chftn{\\footnote\\pard ch\\'fa}}.\\par"))
                .isEqualTo("CÔNG ÐIỆN.\n\nHỎA TỐC");
    }

    @Test
    void marksOfSecrecyAreSeenWhereverAPersonSeesThem() {
        String mark = rtfText("MẬT");
        refuses("document.secret", rtfOf("{\\headerf\\pard " + mark + "\\par}A\\par"));
        refuses("document.secret", rtfOf("{\\shp{\\*\\shpinst{\\shptxt " + mark + "}}}A\\par"));
        refuses(
                "document.secret",
                rtfOf("\\trowd\\cellx1\\cellx2\\intbl UBND\\par " + mark + "\\cell b\\cell\\row\\pard A"));
    }

    @Test
    void hostileFilesAreRefusedOrRead() {
        refuses("document.unreadable", rtfOf("{".repeat(1_000_000)));
        assertThat(text("A" + "}".repeat(100_000) + "B")).isEqualTo("AB");
        assertThat(text("\\itap2147483647\\nestcell\\itap-5 B\\cell\\row\\clmrg\\cellx\\bin99999999999 A"))
                .isNotBlank();
        assertThat(text("\\itap100\\par x\\nestcell\\nestrow".repeat(2000))).isNotBlank();
    }

    private static void refuses(String code, byte[] content) {
        assertThatThrownBy(() -> PaperText.of("a", content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
