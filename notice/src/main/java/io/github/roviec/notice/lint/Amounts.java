package io.github.roviec.notice.lint;

import io.github.roviec.notice.mention.FigurePlace;
import io.github.roviec.notice.mention.VietnameseNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Amounts that have slipped: the same digits a thousand times larger elsewhere ("177.135" and "177,135
/// triệu đồng"), and decimals written with a dot in a paper that writes them with a comma.
final class Amounts {

    private static final int FEWEST_DIGITS = 4;

    private final Paper paper;
    private final List<Remark> found = new ArrayList<>();

    Amounts(Paper paper) {
        this.paper = paper;
    }

    List<Remark> remarks() {
        Map<String, FigurePlace> byDigits = new HashMap<>();
        boolean commas =
                paper.figures().stream().anyMatch(figure -> figure.number().contains(","));
        var dotted = new ArrayList<FigurePlace>();
        for (FigurePlace figure : paper.figures()) {
            if (dotted(figure)) {
                dotted.add(figure);
            }
            String digits = figure.money() ? digits(figure) : "";
            if (digits.length() >= FEWEST_DIGITS) {
                FigurePlace before = byDigits.putIfAbsent(digits, figure);
                if (before != null) {
                    compare(before, figure);
                }
            }
        }
        if (commas && !dotted.isEmpty()) {
            decimals(dotted);
        }
        return found;
    }

    private void compare(FigurePlace before, FigurePlace figure) {
        BigDecimal small = before.plain().min(figure.plain());
        BigDecimal large = before.plain().max(figure.plain());
        for (int power = 3; power <= 6; power += 3) {
            if (small.signum() > 0 && small.scaleByPowerOfTen(power).compareTo(large) == 0) {
                found.add(Code.AMOUNT_SLIP.at(
                        paper.span(figure.from(), figure.to()),
                        "Cùng các chữ số này, ở chỗ khác viết \"" + before.number() + " "
                                + before.figure().measure() + "\": lệch nghìn lần."
                                + " Kiểm tra dấu chấm, dấu phẩy và đơn vị (triệu, tỷ)."));
            }
        }
    }

    /// The digits that carry weight: "177.135" and "177,135" have the same.
    private static String digits(FigurePlace figure) {
        var digits = new StringBuilder();
        for (int i = 0; i < figure.number().length(); i++) {
            char c = figure.number().charAt(i);
            if (c >= '0' && c <= '9' && (c != '0' || !digits.isEmpty())) {
                digits.append(c);
            }
        }
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }

    private static boolean dotted(FigurePlace figure) {
        String number = figure.number();
        return number.contains(".") && !number.contains(",") && VietnameseNumber.decimals(number) > 0;
    }

    private void decimals(List<FigurePlace> dotted) {
        FigurePlace figure = dotted.getFirst();
        String number = figure.number();
        String measure = paper.tokens().written(figure.from(), figure.to()).substring(number.length());
        found.add(Code.NUMBER_FORMAT.at(
                paper.span(figure.from(), figure.to()),
                (dotted.size() == 1 ? "Số \"" + number + "\"" : dotted.size() + " số, đầu tiên là \"" + number + "\",")
                        + " viết phần thập phân bằng dấu chấm, chỗ khác trong văn bản viết bằng dấu phẩy."
                        + " Thống nhất một cách viết.",
                number.replace('.', ',') + measure));
    }
}
