package io.github.roviec.office.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The text of a notice of conclusions, and where each order stands in it.
final class Notice {

    private static final String[] HEADINGS = {
        "Về phát triển kinh tế",
        "Về đầu tư, xây dựng",
        "Về nông nghiệp, môi trường",
        "Về văn hóa, xã hội",
        "Về cải cách hành chính",
        "Về quốc phòng, an ninh",
        "Nhiệm vụ khác"
    };

    /// Where an order stands: from and to in UTF-16 units, and the number of its heading.
    record Place(int start, int end, String section) {}

    final String number;
    final LocalDate day;
    final LocalDate meeting;
    final Staff.Person chair;
    final String kind;
    final LocalDate inherits;
    final List<Place> places = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /// @param kind "phiên họp thường kỳ tháng 8 năm 2024"
    Notice(int number, LocalDate day, Staff.Person chair, String kind) {
        this.number = Integer.toString(number);
        this.day = day;
        this.meeting = day.minusDays(2);
        this.chair = chair;
        this.kind = kind;
        this.inherits = Days.worked(day.plusMonths(1).withDayOfMonth(25));
    }

    String symbol() {
        return "TB-UBND";
    }

    /// As tasks name their paper.
    String label() {
        return number + "/" + symbol() + ", " + Days.shown(day);
    }

    String title() {
        return "Kết luận của " + chair.title() + " " + chair.name() + " tại " + kind;
    }

    String write(List<Order> orders) {
        text.append("ỦY BAN NHÂN DÂN\nTỈNH MẪU\n-------\nSố: ")
                .append(number)
                .append('/')
                .append(symbol())
                .append("\nMẫu, ngày %d tháng %d năm %d\n\nTHÔNG BÁO\n"
                        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()))
                .append(title())
                .append("\n\nNgày ")
                .append(Days.shown(meeting))
                .append(", ")
                .append(chair.title())
                .append(' ')
                .append(chair.name())
                .append(" chủ trì ")
                .append(kind)
                .append(". Sau khi nghe các cơ quan báo cáo và ý kiến thảo luận, ")
                .append(chair.title())
                .append(" kết luận như sau:\n\n");
        int each = Math.max(1, (orders.size() + HEADINGS.length - 1) / HEADINGS.length);
        for (int i = 0; i < orders.size(); i++) {
            int section = i / each + 1;
            if (i % each == 0) {
                text.append(section).append(". ").append(HEADINGS[section - 1]).append("\n\n");
            }
            text.append("- ");
            int start = text.length();
            text.append(orders.get(i).text());
            places.add(new Place(start, text.length(), Integer.toString(section)));
            text.append("\n\n");
        }
        return text.append("Các nhiệm vụ chưa nêu thời hạn hoàn thành trước ngày ")
                .append(Days.shown(inherits))
                .append(
                        ". Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n")
                .toString();
    }
}
