package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.lint.Code;
import io.github.roviec.notice.lint.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each remark on a paper with one fault, and its silence on the nearest paper without it.
class RemarksTest {

    /// @param fault what is put in the place of `right` in a clean paper
    /// @param at    the words that are lit
    /// @param fix   null where there is none
    private record Case(
            Code code,
            String right,
            String fault,
            @Nullable String at,
            @Nullable String fix) {}

    private static final String ORDERS = "1. Giao Phòng Nội vụ rà soát hồ sơ, báo cáo trước ngày 20/6/2024.";

    private static final String PAPER = """
            ỦY BAN NHÂN DÂN
            HUYỆN SÔNG LA
            -------
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------
            Số: 21/TB-UBND
            Sông La, ngày 05 tháng 6 năm 2024

            THÔNG BÁO
            Kết luận phiên họp UBND huyện tháng 5 năm 2024

            Ngày 03/6/2024, UBND huyện tổ chức phiên họp và nghe báo cáo. Thu ngân sách đạt 12,5 tỷ đồng.

            Đồng chí Trần Minh Khoa, Chủ tịch UBND huyện kết luận như sau:

            1. Giao Phòng Nội vụ rà soát hồ sơ, báo cáo trước ngày 20/6/2024.

            UBND huyện yêu cầu các đơn vị nghiêm túc tổ chức thực hiện./.

            Nơi nhận:
            - Thường trực Huyện ủy;
            - Các phòng, ban;
            - Lưu: VT, TH.

            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH

            Phạm Văn Lâm
            """;

    private static Case fault(Code code, String right, String fault, @Nullable String at, @Nullable String fix) {
        return new Case(code, right, fault, at, fix);
    }

    /// A sentence in place of the report.
    private static Case says(Code code, String sentence, String at, @Nullable String fix) {
        return fault(code, "Thu ngân sách đạt 12,5 tỷ đồng.", sentence, at, fix);
    }

    private static List<Case> faults() {
        var cases = new ArrayList<Case>();
        cases.addAll(words());
        cases.addAll(times());
        cases.addAll(numbers());
        cases.addAll(orders());
        cases.addAll(form());
        return cases;
    }

    private static List<Case> words() {
        return List.of(
                says(Code.DOUBLED_WORD, "Trật tự được được giữ vững.", "được được", "được"),
                says(
                        Code.REPEATED_CLAUSE,
                        "Huyện bố trí vốn hợp lý; bố trí lồng ghép các nguồn vốn; bố trí lồng ghép các nguồn vốn, ưu tiên trường học.",
                        "bố trí lồng ghép các nguồn vốn; bố trí lồng ghép các nguồn vốn",
                        "bố trí lồng ghép các nguồn vốn"),
                says(Code.MISSPELLED_WORD, "Trật tự đươc giữ vững, kỷ cương được tăng cường.", "đươc", "được"),
                says(Code.BRACKET_UNCLOSED, "Các trường (Hòa Sơn, Hòa Thủy đã khai giảng.", "(Hòa Sơn", null),
                says(
                        Code.NAME_SPELLED_TWO_WAYS,
                        "Tại xã Hòa Thủy có lũ. Xã Hòa Thủy đã sơ tán dân. Đường vào xã Hòa Thụy còn ngập.",
                        "Hòa Thụy",
                        "Hòa Thủy"),
                fault(
                        Code.TEXT_DAMAGED,
                        "Thu ngân sách đạt",
                        "th6ng tin c6ng tru6c thr6c hi6n v6n t6ng ~ ` « Thu đạt",
                        "ỦY",
                        null));
    }

    private static List<Case> times() {
        return List.of(
                says(
                        Code.CITATION_AFTER_MEETING,
                        "Huyện triển khai Quyết định số 45/QĐ-UBND ngày 10/7/2024 của UBND tỉnh.",
                        "Quyết định số 45/QĐ-UBND ngày 10/7/2024 của UBND tỉnh",
                        null),
                says(
                        Code.CITATION_INCOMPLETE,
                        "Huyện triển khai Quyết định số 45/QĐ-UBND của UBND tỉnh.",
                        "Quyết định số 45/QĐ-UBND của UBND tỉnh",
                        null),
                says(Code.DATE_IMPOSSIBLE, "Lễ ra quân tổ chức ngày 31/6/2024.", "ngày 31/6/2024", null),
                says(Code.WEEKDAY_WRONG, "Lễ ra quân tổ chức vào thứ Hai, ngày 18/6/2024.", "thứ Hai", "thứ Ba"),
                fault(Code.DEADLINE_ON_DAY_OFF, "ngày 20/6/2024", "ngày 22/6/2024", "trước ngày 22/6/2024", null));
    }

    private static List<Case> numbers() {
        return List.of(
                says(Code.PERCENT_MISMATCH, "Có 09/16 xã, đạt 65,3%, cấp xong giấy chứng nhận.", "65,3%", "56,3%"),
                says(
                        Code.PERCENT_MISMATCH,
                        "Tổng vốn đầu tư theo kế hoạch là 40.000 triệu đồng, đã giải ngân 15.000 triệu đồng, đạt 38,7% kế hoạch.",
                        "38,7%",
                        "37,5%"),
                says(
                        Code.AMOUNT_SLIP,
                        "Tổng vốn đầu tư theo kế hoạch là 40.000 triệu đồng, đã giải ngân 15,000 triệu đồng, đạt 37,5% kế hoạch.",
                        "15,000 triệu đồng",
                        null),
                says(
                        Code.AMOUNT_SLIP,
                        "Kế hoạch vốn 177.135 triệu đồng. Trong tổng số 177,135 triệu đồng có vốn tỉnh.",
                        "177,135 triệu đồng",
                        null),
                says(Code.COUNT_LIST_MISMATCH, "Còn 04 xã (Hòa Sơn, Hòa Thủy và Tân Lập) chưa nộp.", "04 xã", null),
                says(Code.COUNT_LIST_MISMATCH, "Còn 04 xã: Hòa Sơn, Hòa Thủy và Tân Lập.", "04 xã", null),
                says(
                        Code.PARTS_MISMATCH,
                        "Tổng vốn 20,5 tỷ đồng, bao gồm vốn tỉnh 12,2 tỷ đồng, vốn huyện 7,1 tỷ đồng.",
                        "20,5 tỷ đồng",
                        null),
                says(Code.NUMBER_FORMAT, "Thu đạt 12,5 tỷ đồng, bằng 98.2% dự toán.", "98.2%", "98,2%"));
    }

    private static List<Case> orders() {
        return List.of(
                fault(Code.DIRECTIVE_WITHOUT_LEAD, "Giao Phòng Nội vụ rà soát", "Khẩn trương rà soát", null, null),
                fault(Code.DIRECTIVE_WITHOUT_DEADLINE, ", báo cáo trước ngày 20/6/2024", "", null, null),
                fault(
                        Code.DIRECTIVE_WITHOUT_VERB,
                        "Phòng Nội vụ rà soát hồ sơ, báo cáo trước ngày 20/6/2024",
                        "Phòng Nội vụ công tác tuyển dụng trước ngày 20/6/2024",
                        null,
                        null),
                fault(
                        Code.DIRECTIVE_WITH_TWO_LEADS,
                        "Phòng Nội vụ rà soát",
                        "Phòng Nội vụ, Phòng Tư pháp chủ trì rà soát",
                        null,
                        null));
    }

    private static List<Case> form() {
        String motto = "Độc lập - Tự do - Hạnh phúc";
        return List.of(
                fault(Code.FORM_STATE_NAME, motto, "Độc lập - Tự do - Hạnh Phúc", "Độc lập - Tự do - Hạnh Phúc", motto),
                fault(Code.FORM_STATE_NAME, motto + "\n", "", "CỘNG", null),
                fault(Code.FORM_NUMBER, "Số: 21/", "Số: 5/", "5", "05"),
                fault(Code.FORM_NUMBER, "21/TB-UBND", "21/TB/UBND", "TB/UBND", "TB-UBND"),
                fault(Code.FORM_NUMBER, "21/TB-UBND", "21/KH-UBND", "KH", "TB"),
                fault(
                        Code.FORM_PLACE_DATE,
                        "ngày 05 tháng 6",
                        "ngày 5 tháng 6",
                        "ngày 5 tháng 6 năm 2024",
                        "ngày 05 tháng 6 năm 2024"),
                fault(
                        Code.FORM_PLACE_DATE,
                        "ngày 05 tháng 6 năm 2024",
                        "ngày 05/6/2024",
                        "ngày 05/6/2024",
                        "ngày 05 tháng 6 năm 2024"),
                fault(
                        Code.FORM_TITLE,
                        "THÔNG BÁO\nKết luận phiên họp UBND huyện tháng 5 năm 2024\n",
                        "THÔNG BÁO\n",
                        "THÔNG BÁO",
                        null),
                fault(Code.FORM_AUTHORITY, "KT. CHỦ TỊCH", "KT CHỦ TỊCH", "KT", "KT."),
                fault(Code.FORM_AUTHORITY, "KT. CHỦ TỊCH", "K/T CHỦ TỊCH", "K/T", "KT."),
                fault(Code.FORM_AUTHORITY, "KT. CHỦ TỊCH", "TL. CHỦ TỊCH", "TL.", "KT."),
                fault(Code.FORM_AUTHORITY, "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "TM. CHỦ TỊCH", "TM. CHỦ TỊCH", null),
                fault(Code.FORM_AUTHORITY, "PHÓ CHỦ TỊCH", "CHỦ TỊCH", "CHỦ TỊCH", null),
                fault(Code.FORM_RECIPIENTS, "- Lưu: VT, TH.\n", "", "Nơi nhận", null),
                fault(Code.FORM_ENDING, "thực hiện./.", "thực hiện.", "hiện.", null));
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsFound() {
        return faults().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.code() + ": " + fault.fault(), () -> {
                    assertThat(PAPER).contains(fault.right());
                    Reading reading = Invariants.read(PAPER.replace(fault.right(), fault.fault()));
                    List<Remark> found = reading.remarks().stream()
                            .filter(remark -> remark.code().equals(fault.code().text()))
                            .toList();
                    assertThat(found).as("%s", reading.remarks()).hasSize(1);
                    String at = fault.at();
                    if (at != null) {
                        assertThat(found.getFirst().span().of(reading.text())).isEqualTo(at);
                    }
                    assertThat(found.getFirst().fix()).isEqualTo(fault.fix());
                }));
    }

    @Test
    void aCleanPaperIsPassedOverInSilence() {
        assertThat(Invariants.read(PAPER).remarks()).isEmpty();
    }

    @Test
    void everyCodeHasAFault() {
        var codes = new TreeSet<>(List.of(Code.values()));
        faults().forEach(fault -> codes.remove(fault.code()));
        // needs an office's own list: placeOnTheOfficesList, and NoticeReaderTest
        assertThat(codes).containsExactly(Code.NAME_NEAR_KNOWN);
    }

    /// What looks like a fault and is none.
    @TestFactory
    Stream<DynamicTest> nearMisses() {
        return Stream.of(
                        "Từng bước hành vi vi phạm giảm, giao thông thông suốt.",
                        "Bố trí vốn; bố trí lồng ghép các nguồn vốn; bố trí cán bộ theo dõi.",
                        "Bản Đắk Pốk, buôn Krông, mạng internet và wifi.",
                        "Các trường (Hòa Sơn,\n\nHòa Thủy) đã khai giảng.",
                        "Tại xã Hòa Thủy và xã Hóa Thùy có lũ.",
                        "Triển khai Quyết định số 45/QĐ-UBND ngày 10/5/2024 của UBND tỉnh.",
                        "Ngày 10/5/2024, UBND tỉnh ban hành Quyết định số 45/QĐ-UBND về chỉ tiêu.",
                        "Triển khai Nghị quyết số 45/NQ-HĐND của HĐND tỉnh ngày 10 tháng 5 năm 2024.",
                        "Triển khai Nghị định số 30/2020/NĐ-CP và Luật Đất đai.",
                        "Lễ ra quân tổ chức vào thứ Ba, ngày 18/6/2024.",
                        "Lễ ra quân tổ chức ngày 29/02/2024.",
                        "Có 09/16 xã, đạt 56,2%, cấp xong giấy chứng nhận.",
                        "Có 09/16 xã, đạt 56,3%, cấp xong giấy chứng nhận.",
                        "Có 09/16 xã, tăng 12,5% so với năm trước.",
                        "Vốn theo kế hoạch 40.000 triệu đồng, đã giải ngân 15.000 triệu đồng, bằng 120% cùng kỳ.",
                        "Kế hoạch vốn 177.135 triệu đồng (177,135 tỷ đồng).",
                        "Kế hoạch vốn 2.000 triệu đồng. Thu phí 2,000 triệu đồng.",
                        "Còn 03 xã (Hòa Sơn, Hòa Thủy và Tân Lập) chưa nộp.",
                        "Còn 03 xã: Hòa Sơn, Hòa Thủy và Tân Lập.",
                        "Còn 04 xã: Hòa Sơn, Hòa Thủy, Tân Lập và một số thôn.",
                        "Đã có 13/16 xã (còn Hòa Sơn, Hòa Thủy, Tân Lập) nộp.",
                        "Còn 04 lĩnh vực (Văn hóa, Thể thao và Du lịch) chậm.",
                        "Còn 04 xã (trong đó Hòa Sơn, Hòa Thủy) chưa nộp.",
                        "Tổng vốn 20,5 tỷ đồng, bao gồm vốn tỉnh 12,2 tỷ đồng, vốn huyện 8,3 tỷ đồng.",
                        "Tổng số 20 hộ, trong đó 12 hộ nghèo, 15 hộ có con nhỏ.",
                        "Thu đạt 12,5 tỷ đồng, bằng 98,2% dự toán.",
                        "Diện tích 1.234 ha, bằng 98,2% kế hoạch.")
                .map(text -> DynamicTest.dynamicTest(
                        text,
                        () -> assertThat(Invariants.read(PAPER.replace("Thu ngân sách đạt 12,5 tỷ đồng.", text))
                                        .remarks())
                                .isEmpty()));
    }

    @Test
    void aTextWithoutItsLetterheadIsNotBlamedForIt() {
        String body = PAPER.substring(PAPER.indexOf("THÔNG BÁO"), PAPER.indexOf("Nơi nhận"));
        assertThat(Invariants.read(body.replace("./.", ".")).remarks()).isEmpty();
        assertThat(Invariants.read(ORDERS).remarks()).isEmpty();
    }

    @Test
    void aLetterHasASubject() {
        String letter = PAPER.replace(
                        "THÔNG BÁO\nKết luận phiên họp UBND huyện tháng 5 năm 2024\n", "Kính gửi: Phòng Nội vụ\n")
                .replace("21/TB-UBND", "21/UBND-NV");
        assertThat(Invariants.read(letter).remarks()).extracting(Remark::code).containsExactly("form-title");
        String right = letter.replace("21/UBND-NV", "21/UBND-NV\nV/v rà soát hồ sơ");
        assertThat(Invariants.read(right).remarks()).isEmpty();
        String old = right.replace("21/UBND-NV", "21/CV-UBND");
        assertThat(Invariants.read(old).remarks()).extracting(Remark::code).containsExactly("form-number");
    }

    /// The Party has rules of its own: "T/M", no "./.", no "Lưu: VT".
    @Test
    void papersOfThePartyAreNotMeasuredByTheDecree() {
        String party = PAPER.replace(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM")
                .replace("KT. CHỦ TỊCH", "T/M BAN THƯỜNG VỤ")
                .replace("PHÓ CHỦ TỊCH", "BÍ THƯ")
                .replace("Số: 21/TB-UBND", "Số 21-TB/HU")
                .replace("./.", ".")
                .replace("- Lưu: VT, TH.", "- Các đồng chí Huyện ủy viên.");
        assertThat(Invariants.read(party).remarks()).isEmpty();
    }

    @Test
    void placeOnTheOfficesList() {
        var units = List.of(
                new KnownUnit("HT", "UBND xã Hòa Thủy", List.of(), false),
                new KnownUnit("TL", "UBND xã Tân Lập", List.of(), false),
                new KnownUnit("NV", "Phòng Nội vụ", List.of(), false));
        String text = PAPER.replace("Thu ngân sách đạt 12,5 tỷ đồng.", "Lũ gây ngập tại xã Hòa Thụy và xã Tân Lập.");
        assertThat(Invariants.read(text, units).remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("name-near-known");
            assertThat(remark.span().of(text)).isEqualTo("Hòa Thụy");
            assertThat(remark.fix()).isEqualTo("Hòa Thủy");
        });
    }

    @Test
    void manyOrdersWithoutADeadlineAreToldOfOnce() {
        String orders = "1. Giao Phòng Nội vụ rà soát hồ sơ.\n2. Giao Phòng Tư pháp rà soát văn bản.\n"
                + "3. Giao Phòng Y tế rà soát thuốc.\n4. Giao Công an huyện rà soát cư trú.";
        assertThat(Invariants.read(PAPER.replace(ORDERS, orders)).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).startsWith("4/4 nội dung"));
    }
}
