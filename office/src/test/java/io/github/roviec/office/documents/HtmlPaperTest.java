package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class HtmlPaperTest {

    private static final String ORDER = "Giao Phòng Nội vụ chủ trì rà soát.";

    private static String text(String body) {
        return PaperText.of("a.doc", page("", body).getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html>\n<html><head>" + head + "<title>tên trang</title></head><body>" + body
                + "</body></html>";
    }

    @Test
    void thePageSaysItsEncodingOrShowsIt() {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE}) {
            assertThat(PaperText.of("a", ("\uFEFF" + page("", "<p>" + ORDER)).getBytes(charset)))
                    .isEqualTo(ORDER);
        }
        String said = "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1258\">";
        assertThat(PaperText.of(
                        "a", page(said, "<p>Pho\u0300ng Nô\u0323i vu\u0323").getBytes(Charset.forName("windows-1258"))))
                .isEqualTo("Phòng Nội vụ");
        assertThat(PaperText.of(
                        "a", page("<meta charset=windows-1252>", "<p>" + ORDER).getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(ORDER);
        assertThat(PaperText.of(
                        "a",
                        page("<meta charset=utf-8>", "<p>Giao \u00e0 \u00ea").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Giao à ê");
    }

    @Test
    void paragraphsBreaksAndBlanksAreAsABrowserShowsThem() {
        assertThat(text(
                        "<!-- x -->\n<h1>THÔNG\n   BÁO</h1>lời&nbsp;dẫn &amp; <b>đậm</b><i>nghiêng</i>\n<div>một<p>hai<br>ba</div>bốn"
                                + "<pre>năm\n sáu</pre>"))
                .isEqualTo("THÔNG BÁO\n\nlời\u00A0dẫn & đậmnghiêng\n\nmột\n\nhai\nba\n\nbốn\n\nnăm\n sáu");
    }

    @Test
    void whatABrowserDoesNotShowIsNotRead() {
        String style =
                "<style><!-- /* .b{display:none} */ p.an, .kin {display:none} @media print {.in{display:none}} --></style>";
        assertThat(PaperText.of(
                        "a",
                        page(
                                        style,
                                        "<script>x</script><p class=an>1<p><span class='kin'>2</span>hiện <span style='DISPLAY: none'>3</span>"
                                                + "<span style='mso-hide:all'>4</span><del cite=x>5</del><ins>thêm</ins> <span hidden>6</span>"
                                                + "<b class=b>b</b> <b class=in>in</b><noscript>7</noscript><svg><text>8</text></svg>")
                                .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("hiện thêm b in");
    }

    @Test
    void listsHaveTheLabelsThatABrowserShows() {
        assertThat(text("<ol><li>một<ol type=a><li><p>a một</p><p>thêm</p><li>a hai</ol><li>hai<ul><li>gạch</ul></ol>"
                        + "<ol type=I start=3><li>ba<li value=7>bảy</ol><ol style='list-style-type:lower-roman'><li>i</ol>"
                        + "<ul style='list-style:none'><li>trơn</ul>"))
                .isEqualTo(String.join(
                        "\n\n",
                        "1. một",
                        "a. a một",
                        "thêm",
                        "b. a hai",
                        "2. hai",
                        "- gạch",
                        "III. ba",
                        "VII. bảy",
                        "i. i",
                        "trơn"));
    }

    @Test
    void whatWordSavesAsAPageIsRead() {
        String label =
                "<span style='mso-list:Ignore'>%s<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span>";
        assertThat(text("<div class=WordSection1><p class=MsoListParagraph><![if !supportLists]>"
                        + label.formatted("a)")
                        + "<![endif]>Rà soát<a style='mso-footnote-id:ftn1' href='#_ftn1'>[1]</a></p><p><![if !supportLists]>"
                        + "<span style='font-family:Symbol'>" + label.formatted("·")
                        + "</span><![endif]>gạch<o:p></o:p></p></div>"
                        + "<div style='mso-element:footnote-list'><p>chú thích</p></div>"
                        + "<div style='mso-element:header'><p>đầu trang</p></div>"))
                .isEqualTo("a) Rà soát\n\n- gạch");
    }

    @Test
    void tablesKeepTheirColumns() {
        assertThat(text("<table><thead><tr><th>STT<th>Nội dung<th>Chủ trì<th>Hạn</thead><tr><td colspan=4>I. Kinh tế"
                        + "<tr><td>1<td><p>Rà soát</p><p>báo cáo</p><td rowspan=2>Phòng A<td rowspan=3>10/2024<tr><td>2<td>Lập dự toán"
                        + "<tr><td>3<td>Thu<table><tr><td>Thuế<td>70</table><td>Phòng B</table>sau"))
                .isEqualTo("""
                        STT | Nội dung | Chủ trì | Hạn
                        I. Kinh tế
                        1 | Rà soát báo cáo | Phòng A | 10/2024
                        2 | Lập dự toán |  |\s
                        3 | Thu Thuế, 70 | Phòng B |\s

                        sau""");
    }

    @Test
    void aPageInAMailIsThePage() {
        String page = page("<meta charset=utf-8>", "<p>" + ORDER);
        String head =
                "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"----=_X\"\r\n\r\nsome words\r\n------=_X\r\n";
        String base64 = head + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)) + "\r\n------=_X--\r\n";
        assertThat(PaperText.of("a.mht", base64.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(ORDER);
        String quoted = head
                + "Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html;\r\n\tcharset=utf-8\r\n\r\n<html><body><p>"
                + "Ph=C3=B2ng N=E1=BB=\r\n=99i v=E1=BB=A5</p>\r\n------=_X\r\nContent-Type: image/png\r\n\r\nx\r\n------=_X--\r\n";
        assertThat(PaperText.of("a.mht", quoted.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("Phòng Nội vụ");
        refuses("document.unreadable", head.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void marksOfSecrecyAreSeenWhereverAPersonSeesThem() {
        refuses(
                "document.secret",
                page("", "<div title=header><p>MẬT</p></div><p>A").getBytes(StandardCharsets.UTF_8));
        refuses("document.secret", page("", "<p>UBND<p><b>M</b>ẬT<p>A").getBytes(StandardCharsets.UTF_8));
        refuses(
                "document.secret",
                page("", "<table><tr><td><p>UBND</p><p>TỐI MẬT</p><td>b<tr><td>c</table>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hostilePagesAreRefusedOrRead() {
        assertThat(text("<div>".repeat(100_000) + "a")).isEqualTo("a");
        assertThat(text("<b><p>".repeat(20_000) + "a")).isEqualTo("a");
        assertThat(text("<table><tr><td>".repeat(3_000) + "a")).isEqualTo("a");
        assertThat(text("<table><tr><td rowspan=99999 colspan=99999>a" + "<tr><td>b".repeat(2_000)))
                .startsWith("a");
        assertThat(text("a" + "<br>".repeat(200_000) + "b")).startsWith("a").endsWith("b");
        assertThat(PaperText.of(
                        "a",
                        page("<style>" + "a{".repeat(100_000) + "/*".repeat(100_000) + "</style>", "<p>a")
                                .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a");
        refuses("document.too-large", page("", "<p>a".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8));
        refuses("document.empty", page("", "").getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(String code, byte[] content) {
        assertThatThrownBy(() -> PaperText.of("a", content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
