package io.github.roviec.office;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.CountrySize;
import io.github.roviec.office.indicators.CountryTimes;
import io.github.roviec.office.indicators.CountryTiming;
import io.github.roviec.office.indicators.FormTiming;
import io.github.roviec.office.indicators.MadeCountry;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// What `generate-figures` does once everything stands: makes the country if it is not there, and measures.
@Component
@Profile(CountryOfFigures.MODE)
class CountryOfFigures {

    static final String MODE = "figures";

    private final MadeCountry made;
    private final CountryTiming timing;
    private final FormTiming form;
    private final Environment asked;

    CountryOfFigures(MadeCountry made, CountryTiming timing, FormTiming form, Environment asked) {
        this.form = form;
        this.made = made;
        this.timing = timing;
        this.asked = asked;
    }

    /// Lines for the operator.
    List<String> work() {
        CountrySize size =
                new CountrySize(number("provinces"), number("communes"), number("indicators"), number("months"));
        List<String> lines = new ArrayList<>();
        try {
            long start = System.nanoTime();
            long[] written = new long[1];
            AuthorityId country = made.make(size, figures -> written[0] = figures);
            if (written[0] > 0) {
                lines.add(String.format(
                        Locale.ROOT, "Đã ghi %,d số liệu trong %d giây", written[0], since(start) / 1000));
            }
            CountryTimes times = timing.measure(country, number("runs"));
            lines.add("Một tháng của cả nước, mọi chỉ tiêu, cho từng tỉnh: " + times.rows()
                    + " dòng, hai cách cho cùng kết quả");
            lines.add("  tổng hợp (indicators.roll_up)  ms: " + times.rolled() + ", trung vị " + times.medianRolled());
            lines.add("  SQL ngắn nhất viết tay         ms: " + times.byHand() + ", trung vị " + times.medianByHand());
            lines.add(String.format(
                    Locale.ROOT, "  tỷ lệ: %.2f", (double) times.medianRolled() / Math.max(1, times.medianByHand())));
            if (size.indicators() >= FormTiming.PLACES) {
                List<Long> saved = form.measure(country, number("runs"));
                lines.add("Một biểu " + FormTiming.PLACES + " ô của một xã, từ lúc gửi đến khi vào bảng của tỉnh");
                lines.add("  ghi, kiểm tra, tổng hợp        ms: " + saved + ", trung vị "
                        + saved.stream().sorted().toList().get(saved.size() / 2));
            }
            return lines;
        } catch (SQLException | IOException | IllegalStateException e) {
            throw new CannotStart("Không sinh hoặc không đo được số liệu thử: " + e.getMessage(), e);
        }
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private int number(String name) {
        return asked.getRequiredProperty("roviec.country." + name, Integer.class);
    }
}
