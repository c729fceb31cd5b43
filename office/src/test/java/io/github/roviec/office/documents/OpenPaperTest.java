package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// OpenDocument text, .odt and flat.
class OpenPaperTest {

    private static final String LISTS = """
            <office:automatic-styles><text:list-style style:name="L">
            <text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>
            <text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="1"/>
            <text:list-level-style-number text:level="3" style:num-format="a" style:num-suffix=")"/>
            <text:list-level-style-bullet text:level="4" text:bullet-char="\uF0B7"/>
            <text:list-level-style-number text:level="5" style:num-format="1" text:display-levels="2" style:num-prefix="(" style:num-suffix=")"/>
            </text:list-style>
            <style:style style:name="An" style:family="text"><style:text-properties text:display="none"/></style:style>
            <style:style style:name="Abc" style:family="text"><style:text-properties style:font-name="F1"/></style:style>
            <style:style style:name="Vni" style:family="paragraph"><style:text-properties fo:font-family="'VNI-Times'"/></style:style>
            </office:automatic-styles>
            <office:font-face-decls><style:font-face style:name="F1" svg:font-family="'.VnTime'"/></office:font-face-decls>""";

    private static String text(String body) throws IOException {
        return PaperText.of("a", SamplePapers.odtOf(body, LISTS));
    }

    private static String list(String attributes, String items) {
        return "<text:list " + attributes + ">" + items + "</text:list>";
    }

    private static String item(String inside) {
        return "<text:list-item>" + inside + "</text:list-item>";
    }

    @Test
    void labelsAreCountedAsTheWordProcessorCountsThem() throws IOException {
        String inner = list("", item("<text:p>một</text:p>") + item("<text:p>hai</text:p>"));
        assertThat(text(list(
                                "xml:id='A' text:style-name='L'",
                                item("<text:p>Đánh giá</text:p><text:p>thêm</text:p>" + inner)
                                        + item("<text:p>Nhiệm vụ</text:p>" + list("", item("<text:p>ba</text:p>"))))
                        + "<text:p>xen giữa</text:p>"
                        + list(
                                "text:style-name='L' text:continue-numbering='true'",
                                item(list(
                                        "",
                                        item("<text:p>bốn</text:p>"
                                                + list(
                                                        "",
                                                        item("<text:p>chữ</text:p>"
                                                                + list("", item("<text:p>gạch</text:p>"))))))))
                        + list("text:continue-list='A' text:style-name='L'", item("<text:p>Thực hiện</text:p>"))
                        + list("text:style-name='L'", item("<text:p>lại từ đầu</text:p>"))
                        + list(
                                "text:style-name='L'",
                                "<text:list-item text:start-value='7'><text:p>bảy</text:p></text:list-item>"
                                        + "<text:list-header><text:p>không số</text:p></text:list-header>")))
                .isEqualTo(String.join(
                        "\n\n",
                        "I. Đánh giá",
                        "thêm",
                        "1. một",
                        "2. hai",
                        "II. Nhiệm vụ",
                        "1. ba",
                        "xen giữa",
                        "2. bốn",
                        "a) chữ",
                        "- gạch",
                        "III. Thực hiện",
                        "I. lại từ đầu",
                        "VII. bảy",
                        "không số"));
    }

    @Test
    void numberedHeadingsHaveTheirNumbers() throws IOException {
        String outline = "<text:outline-style style:name='Outline'><text:outline-level-style text:level='1' "
                + "style:num-format='1' style:num-suffix='.'/><text:outline-level-style text:level='2' style:num-format='1' "
                + "text:display-levels='2'/><text:outline-level-style text:level='3' style:num-format=''/></text:outline-style>";
        String h = "<text:h text:outline-level='%d'>%s</text:h>";
        assertThat(PaperText.of(
                        "a",
                        SamplePapers.odtOf(
                                h.formatted(1, "Một")
                                        + h.formatted(2, "con")
                                        + h.formatted(3, "trơn")
                                        + h.formatted(1, "Hai")
                                        + h.formatted(2, "con"),
                                outline)))
                .isEqualTo("1. Một\n\n1.1 con\n\ntrơn\n\n2. Hai\n\n2.1 con");
    }

    @Test
    void deletedAndHiddenTextIsNotRead() throws IOException {
        assertThat(text("""
                <text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>bỏ</text:p></text:deletion></text:changed-region>
                <text:changed-region text:id="c2"><text:deletion/></text:changed-region>
                <text:changed-region text:id="c3"><text:insertion/></text:changed-region></text:tracked-changes>
                <text:p>Giao <text:change text:change-id="c1"/><text:change-start text:change-id="c3"/>Phòng B\
                <text:change-end text:change-id="c3"/><text:span text:style-name="An"> ẩn</text:span> rà \
                <text:change-start text:change-id="c2"/>để lại</text:p><text:p>tại chỗ<text:change-end text:change-id="c2"/>soát</text:p>
                <text:section text:display="none"><text:p>mục ẩn</text:p></text:section>
                <text:p>Hết<office:annotation><text:p>nhận xét</text:p></office:annotation></text:p>""")).isEqualTo("Giao Phòng B rà soát\n\nHết");
    }

    @Test
    void blanksTabsAndBreaksAreWhatTheySay() throws IOException {
        assertThat(text("<text:p>a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d\n   e</text:p>"))
                .isEqualTo("a  b c\nd e");
    }

    @Test
    void tablesKeepTheirColumns() throws IOException {
        String cell = "<table:table-cell %s><text:p>%s</text:p></table:table-cell>";
        assertThat(text("<table:table><table:table-header-rows><table:table-row>" + cell.formatted("", "STT")
                        + cell.formatted("", "Nội dung") + cell.formatted("", "Chủ trì") + "</table:table-row>"
                        + "</table:table-header-rows><table:table-row>"
                        + cell.formatted("table:number-columns-spanned='3'", "I. Kinh tế")
                        + "<table:covered-table-cell table:number-columns-repeated='2'/></table:table-row><table:table-row>"
                        + cell.formatted("", "1") + cell.formatted("", "Rà soát</text:p><text:p>báo cáo")
                        + cell.formatted("table:number-rows-spanned='2'", "Phòng A")
                        + "</table:table-row><table:table-row>"
                        + cell.formatted("", "2") + cell.formatted("", "Lập dự toán")
                        + "<table:covered-table-cell/></table:table-row></table:table>"))
                .isEqualTo("STT | Nội dung | Chủ trì\nI. Kinh tế\n1 | Rà soát báo cáo | Phòng A\n2 | Lập dự toán | ");
    }

    @Test
    void boxesAreReadAndNotesAreNot() throws IOException {
        assertThat(text("<text:p>CÔNG ĐIỆN<draw:frame><draw:text-box>\n<text:p>HỎA TỐC</text:p>\n</draw:text-box>"
                        + "<svg:title>hình</svg:title></draw:frame><text:note><text:note-citation>1</text:note-citation>"
                        + "<text:note-body> <text:p>chú thích</text:p></text:note-body></text:note>.</text:p>"))
                .isEqualTo("CÔNG ĐIỆN.\n\nHỎA TỐC");
    }

    @Test
    void aFlatFileIsTheSame() {
        assertThat(PaperText.of(
                        "a.fodt",
                        SamplePapers.flatOdtOf(
                                list("text:style-name='L'", item("<text:p>Đánh giá</text:p>")) + "<text:p>Hết</text:p>",
                                LISTS)))
                .isEqualTo("I. Đánh giá\n\nHết");
    }

    @Test
    void marksOfSecrecyAreSeenWhereverAPersonSeesThem() throws IOException {
        String header = "<office:master-styles><style:master-page><style:header><text:p>MẬT</text:p></style:header>"
                + "</style:master-page></office:master-styles>";
        refuses("document.secret", SamplePapers.odtOf("<text:p>Thông báo</text:p>", header));
        refuses("document.secret", SamplePapers.flatOdtOf("<text:p>Thông báo</text:p>", header));
        refuses(
                "document.secret",
                SamplePapers.odtOf(
                        "<text:p>Thông báo<draw:frame><draw:text-box><text:p>TUYỆT MẬT</text:p></draw:text-box>"
                                + "</draw:frame></text:p>"));
    }

    @Test
    void hostileFilesAreRefused() throws IOException {
        refuses("document.unreadable", SamplePapers.odtOf("<text:span>".repeat(100_000)));
        refuses("document.unreadable", SamplePapers.odtOf("<text:list><text:list-item>".repeat(3000)));
        byte[] entity = """
                <?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>&b;&x;</text:p></office:text></office:body></office:document>""".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PaperText.of("a", entity)).isInstanceOf(Refusal.class);
    }

    @Test
    void aFileBehindAPasswordIsToldApart() throws IOException {
        refuses(
                "document.encrypted",
                SamplePapers.odtParts(
                        "content.xml", "\u0001\u0002", "META-INF/manifest.xml", "<manifest:encryption-data/>"));
    }

    private static void refuses(String code, byte[] content) {
        assertThatThrownBy(() -> PaperText.of("a", content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
