package io.github.roviec.office.reports.minutes;

import io.github.roviec.office.meetings.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What the first paragraph says of a meeting, each piece empty where nothing is known.
public final class Opening {

    private static final List<String> NOUNS = List.of("phiên họp", "cuộc họp", "họp ", "hội nghị", "hội ý", "giao ban");

    private final Sitting sitting;

    public Opening(Sitting sitting) {
        this.sitting = sitting;
    }

    /// "phiên họp thường kỳ tháng 9 năm 2026", as the meeting is called.
    public String meeting() {
        Meeting meeting = sitting.meeting();
        String title = Objects.requireNonNullElse(meeting.title(), "phiên họp").strip();
        String small = title.toLowerCase(Locale.ROOT);
        String named = title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
        return NOUNS.stream().anyMatch(small::startsWith) ? named : "phiên họp " + named;
    }

    /// "24/9/2026".
    public String day() {
        return day(sitting.meeting().heldOn());
    }

    /// A day under 10 and the months 1 and 2 have a zero before them (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4).
    static String day(LocalDate day) {
        String month = (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue();
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    /// ", tại Phòng họp số 1".
    public String place() {
        String place = sitting.meeting().place();
        return place == null || place.isBlank() ? "" : ", tại " + place.strip();
    }

    /// "Đồng chí Mạc Thị Ngân, Chủ tịch UBND huyện chủ trì phiên họp."
    public String chair() {
        return sitting.chair().isEmpty() ? "" : "Đồng chí " + sitting.chair() + " chủ trì phiên họp.";
    }

    /// "Dự họp có đại diện: Phòng Nội vụ, Công an huyện; vắng: UBND xã Hòa Bình."
    public String attended() {
        if (sitting.present().isEmpty()) {
            return "";
        }
        String absent = sitting.absent().isEmpty() ? "" : "; vắng: " + String.join(", ", sitting.absent());
        return "Dự họp có đại diện: " + String.join(", ", sitting.present()) + absent + ".";
    }
}
