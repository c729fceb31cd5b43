package io.github.roviec.office.meetings.directive;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// By when something was ordered, as a notice says it.
public sealed interface Deadline {

    /// "hoàn thành trước ngày 15/10/2026", "thực hiện định kỳ hằng tháng": the words in a notice, after a semicolon.
    String words();

    /// The last day in time; null for what comes back.
    @Nullable
    LocalDate lastDay();

    /// As it is kept and read back by {@link #of}.
    String kept();

    /// What {@link #kept} has written.
    static Deadline of(String kept) {
        return DeadlineReader.kept(kept);
    }

    /// Reads "15/10/2026", "tháng 10", "quý IV/2026", "năm 2026", "hằng tháng", "ngày 25 hằng tháng", and whatever
    /// `Term` reads ("5 ngày làm việc", "cuối tháng"). Refuses anything else with `directive.deadline`.
    ///
    /// @param said the day on which it was said, from which days are counted
    /// @return null for an empty field: no deadline was said
    static @Nullable Deadline read(String typed, LocalDate said, WorkingDays days) {
        return typed.isBlank() ? null : DeadlineReader.read(typed, said, days);
    }

    /// A day, written as the decree on papers wants it.
    record OnDay(LocalDate day) implements Deadline {
        @Override
        public String words() {
            return "hoàn thành trước ngày " + twoDigits(day.getDayOfMonth()) + "/" + monthOf(day.getMonthValue()) + "/"
                    + day.getYear();
        }

        @Override
        public LocalDate lastDay() {
            return day;
        }

        @Override
        public String kept() {
            return "D" + day;
        }
    }

    record InMonth(YearMonth month) implements Deadline {
        @Override
        public String words() {
            return "hoàn thành trong tháng " + monthOf(month.getMonthValue()) + " năm " + month.getYear();
        }

        @Override
        public LocalDate lastDay() {
            return month.atEndOfMonth();
        }

        @Override
        public String kept() {
            return "M" + month;
        }
    }

    /// @param number 1 to 4; refuses others with `directive.deadline`
    record InQuarter(int year, int number) implements Deadline {
        public InQuarter {
            if (number < 1 || number > 4) {
                throw new Refusal("directive.deadline", number);
            }
        }

        @Override
        public String words() {
            return "hoàn thành trong quý " + (number == 4 ? "IV" : "I".repeat(number)) + " năm " + year;
        }

        @Override
        public LocalDate lastDay() {
            return YearMonth.of(year, 3 * number).atEndOfMonth();
        }

        @Override
        public String kept() {
            return "Q" + year + "-" + number;
        }
    }

    record InYear(int year) implements Deadline {
        @Override
        public String words() {
            return "hoàn thành trong năm " + year;
        }

        @Override
        public LocalDate lastDay() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String kept() {
            return "Y" + year;
        }
    }

    /// Over and over.
    ///
    /// @param day of each month (1 to 28); null where none was said
    record Every(Rhythm rhythm, @Nullable Integer day) implements Deadline {
        public Every {
            if (day != null && (rhythm != Rhythm.MONTH || day < 1 || day > 28)) {
                throw new Refusal("directive.deadline", day);
            }
        }

        @Override
        public String words() {
            return day == null
                    ? "thực hiện định kỳ hằng " + rhythm.word()
                    : "thực hiện trước ngày " + twoDigits(day) + " hằng tháng";
        }

        @Override
        public @Nullable LocalDate lastDay() {
            return null;
        }

        @Override
        public String kept() {
            return "E" + rhythm + (day == null ? "" : "-" + day);
        }
    }

    enum Rhythm {
        WEEK("tuần"),
        MONTH("tháng"),
        QUARTER("quý"),
        YEAR("năm");

        private final String word;

        Rhythm(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /// Months 1 and 2 have a zero before them (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4).
    private static String monthOf(int number) {
        return number < 3 ? "0" + number : Integer.toString(number);
    }
}
