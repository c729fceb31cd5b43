package io.github.roviec.notice.lint;

import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.mention.TimeMention;
import io.github.roviec.notice.text.Span;
import io.github.roviec.notice.text.Tokens;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days that no calendar has, days that are not the weekday they are said to be, deadlines on days off.
final class Dates {

    private final Paper paper;
    private final Tokens tokens;
    private final List<Remark> found = new ArrayList<>();

    Dates(Paper paper) {
        this.paper = paper;
        this.tokens = paper.tokens();
    }

    List<Remark> remarks() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, "ngày")) {
                impossible(i);
            }
            DayOfWeek said = weekday(i);
            if (said != null) {
                weekday(i, said);
            }
        }
        daysOff();
        return found;
    }

    private void impossible(int at) {
        TimeMention time = paper.mentions().time(at);
        if (time != null && time.year() > 0 && time.lastDay(null) == null) {
            found.add(Code.DATE_IMPOSSIBLE.at(
                    time.span(),
                    "Ngày \"" + time.span().of(paper.source().raw()) + "\" không có trong lịch. Kiểm tra lại ngày."));
        }
    }

    /// "thứ Hai", "Chủ nhật"
    private @Nullable DayOfWeek weekday(int at) {
        if (tokens.is(at, "chủ") && tokens.is(at + 1, "nhật")) {
            return DayOfWeek.SUNDAY;
        }
        if (!tokens.is(at, "thứ")) {
            return null;
        }
        return switch (tokens.key(at + 1)) {
            case "hai", "2" -> DayOfWeek.MONDAY;
            case "ba", "3" -> DayOfWeek.TUESDAY;
            case "tư", "4" -> DayOfWeek.WEDNESDAY;
            case "năm", "5" -> DayOfWeek.THURSDAY;
            case "sáu", "6" -> DayOfWeek.FRIDAY;
            case "bảy", "7" -> DayOfWeek.SATURDAY;
            default -> null;
        };
    }

    private void weekday(int at, DayOfWeek said) {
        int day = tokens.isAny(at + 2, ",", "(") ? at + 3 : at + 2;
        TimeMention time = paper.mentions().time(day);
        LocalDate date =
                time == null || time.year() == 0 || time.kind() != TimeMention.Kind.DAY ? null : time.lastDay(null);
        if (time == null || date == null || date.getDayOfWeek() == said) {
            return;
        }
        String right = name(date.getDayOfWeek());
        found.add(Code.WEEKDAY_WRONG.at(
                paper.span(at, at + 2),
                "Ngày " + day(date) + " là " + right + ", không phải " + tokens.written(at, at + 2)
                        + ". Kiểm tra lại thứ hoặc ngày.",
                right));
    }

    private static String name(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }

    /// Each day off is told of once, where it stands first.
    private void daysOff() {
        Map<LocalDate, Set<Span>> places = new LinkedHashMap<>();
        for (Directive directive : paper.directives()) {
            LocalDate date = directive.deadline().date();
            Span span = directive.deadline().span();
            String text = directive.deadline().text();
            if (date != null && span != null && text != null && namesDay(text, date)) {
                places.computeIfAbsent(date, day -> new LinkedHashSet<>()).add(span);
            }
        }
        places.forEach((date, spans) -> {
            String reason = DaysOff.shipped().reason(date);
            if (reason != null) {
                found.add(Code.DEADLINE_ON_DAY_OFF.at(
                        spans.iterator().next(),
                        "Thời hạn " + day(date) + (spans.size() > 1 ? " (" + spans.size() + " chỗ)" : "")
                                + " rơi vào ngày nghỉ (" + reason + ")." + next(date)));
            }
        });
    }

    private static String next(LocalDate date) {
        LocalDate next = DaysOff.shipped().next(date);
        boolean known =
                DaysOff.shipped().knows(date.getYear()) && DaysOff.shipped().knows(next.getYear());
        return known ? " Ngày làm việc liền sau là " + day(next) + "." : " Xem lại thời hạn.";
    }

    /// Whether the words name that very day, not the month or quarter that ends with it.
    private static boolean namesDay(String text, LocalDate date) {
        Tokens words = Tokens.of(text);
        for (int i = 0; i < words.size(); i++) {
            boolean day = words.isNumber(i)
                    && words.key(i).length() <= 2
                    && Integer.parseInt(words.key(i)) == date.getDayOfMonth();
            if (day && (words.is(i - 1, "ngày") || words.isAny(i + 1, "/", "tháng", "-", "."))) {
                return true;
            }
        }
        return false;
    }

    static String day(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
    }
}
