package io.github.roviec.office.reports.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands above the text: ô số 2 to 5 of Phụ lục I, Nghị định 30/2020/NĐ-CP.
///
/// @param superior   the body directly above the issuer; null where there is none, as for a People's Committee
/// @param issuer     "Ủy ban nhân dân huyện Văn Quan"; in capitals on paper
/// @param number     null until it is issued
/// @param symbol     without the stroke: "BC-UBND"
/// @param place      địa danh: "Văn Quan"
/// @param day        of issue; null until then
/// @param subject    trích yếu: "Kết quả thực hiện nhiệm vụ tháng 9 năm 2024"
/// @param addressees after "Kính gửi"; empty where the kind of paper has none
/// @param replaces   what it replaces, in words ("Báo cáo số 12/BC-UBND ngày 05/10/2024"); null for most
public record PaperHead(
        @Nullable String superior,
        String issuer,
        @Nullable Integer number,
        String symbol,
        String place,
        @Nullable LocalDate day,
        PaperKind kind,
        String subject,
        List<String> addressees,
        @Nullable String replaces) {

    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";

    public PaperHead {
        addressees = List.copyOf(addressees);
    }

    /// Once it is issued.
    public PaperHead numbered(int number, LocalDate day) {
        return new PaperHead(superior, issuer, number, symbol, place, day, kind, subject, addressees, replaces);
    }

    /// In capitals: a People's Committee stands on two lines, "ỦY BAN NHÂN DÂN" and the name of its unit.
    public List<String> issuerLines() {
        String capitals = Capitals.of(issuer);
        return capitals.startsWith(COMMITTEE + " ")
                ? List.of(COMMITTEE, capitals.substring(COMMITTEE.length() + 1))
                : List.of(capitals);
    }

    /// "Số: 05/BC-UBND"; room for the number while there is none.
    public String numberLine() {
        return "Số: " + (number == null ? "      " : twoDigits(number)) + "/" + symbol;
    }

    /// "05/BC-UBND"; "…/BC-UBND" while there is no number.
    public String numberAndSymbol() {
        return (number == null ? "…" : twoDigits(number)) + "/" + symbol;
    }

    /// "Văn Quan, ngày 05 tháng 01 năm 2025"; room for day and month while there is none.
    public String dayLine(int year) {
        return place + ", " + (day == null ? "ngày      tháng      năm " + year : inWords(day));
    }

    /// "ngày 05 tháng 6 năm 2024": a day under 10 and the months 1 and 2 have a leading zero (Phụ lục I, mục
    /// II.4).
    public static String inWords(LocalDate day) {
        int month = day.getMonthValue();
        return "ngày " + twoDigits(day.getDayOfMonth()) + " tháng " + (month < 3 ? "0" + month : "" + month) + " năm "
                + day.getYear();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
